package variorum.workbench.corrected;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import variorum.carrying.Republication;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.DocumentIds;
import variorum.exchange.plaintext.Imported;
import variorum.exchange.plaintext.PlainText;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;

/** Brings corrected texts of reports into a project, and their coding along with them. All of it takes time. */
public final class Corrections {

    /** How much of the work is aligning the texts; the rest is writing. */
    private static final double ALIGNED = 0.7;

    private final Session session;
    private final Consumer<Map<String, byte[]>> keep;

    /**
     * Corrections in a session's project.
     *
     * @param keep where the bytes of a file go, by their hash
     */
    public Corrections(Session session, Consumer<Map<String, byte[]>> keep) {
        this.session = session;
        this.keep = keep;
    }

    /**
     * What a corrected text would do; nothing is done yet.
     *
     * @param old the document whose text is corrected
     * @param read the corrected text
     * @param republication what becomes of the coding
     */
    public record Reckoned(Document old, Imported read, Republication republication) {}

    /**
     * Reads a corrected text.
     *
     * @throws Unreadable when it is no readable text, or is in the project already
     */
    public Reckoned read(Document.Id old, Path file, Progress progress) {
        Project project = session.project();
        Imported read = PlainText.read(file, new DocumentIds(project)::like);
        Republication.sameFile(project, read.document()).ifPresent(same -> {
            throw new Unreadable(file.getFileName() + " is in the project already, as " + same.name() + ".");
        });
        return reckoned(project, project.document(old).orElseThrow(), read, progress);
    }

    private static Reckoned reckoned(Project project, Document old, Imported read, Progress progress) {
        return new Reckoned(
                old, read, Republication.ofRead(project, old, read.document(), read.zones(), progress));
    }

    /**
     * Puts the corrected text into the project with what finds its place, as things stand by now: one step of undo.
     *
     * @return what was done
     * @throws variorum.project.EditRejected when the old text is no longer there
     */
    public Reckoned carryOut(Reckoned asked, Progress progress) {
        Reckoned now = reckoned(session.project(), asked.old(), asked.read(), progress.part(0, ALIGNED));
        keep.accept(Map.of(now.read().document().source().sha256(), now.read().bytes()));
        session.perform(now.republication().edit(), progress.part(ALIGNED, 1));
        return now;
    }
}
