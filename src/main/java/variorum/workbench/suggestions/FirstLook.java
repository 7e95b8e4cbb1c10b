package variorum.workbench.suggestions;

import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

/**
 * Looks for names in a made report before anybody waits for them. In a fresh process most of the time of the first
 * report goes into loading and interpreting the code, some 100 ms on one core; it is spent while a project is opened.
 */
public final class FirstLook {

    private static final String TEXT = """
            GENEVA (Reuters) - President Jane O’Connor met the Northern Front (NF) of Al Bab's council on Friday.

            “We back the NF,” said Karim al-Jabari, its spokesman. Northern Front's fighters left Al-Hamra; the \
            Ministry of Defence of Atlantis said nothing. "Atlantis, in short, is calm," O'Connor told Ms Varga.
            """;

    private static final int ROUNDS = 20;

    private FirstLook() {}

    /** Looks a few times; answers how many names there are. To be run beside the window. */
    public static int atNames(Progress progress) {
        Coder coder = new Coder(new Coder.Id("first-look"), "Coder", "#000000");
        Project made = made(coder);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            found = new Suggesting(made, coder.id()).in(List.copyOf(made.documents().keySet()), progress).size();
        }
        return found;
    }

    private static Project made(Coder coder) {
        Document document = new Document(
                new Document.Id("first-look"), "first-look", TEXT,
                new Source("first-look.txt", "0".repeat(64), "UTF-8", List.of()), Metadata.UNKNOWN);
        Code code = Code.named("Actor", null, new Code.Look("#1F5FB0", Mark.CIRCLE));
        Entity state = new Entity(Entity.Id.fresh(), "Atlantis", "state", List.of(), "", "");
        int at = TEXT.lastIndexOf("Atlantis");
        Draft draft = new Draft(Project.EMPTY);
        List.of(
                new Edit.PutCoder(coder), new Edit.PutCode(code), new Edit.PutEntity(state),
                new Edit.PutDocument(document),
                new Edit.PutAnnotation(Annotation.of(document.id(), code, coder.id(), new Span(at, at + 8))
                        .with(state.id()))).forEach(draft::apply);
        return draft.project();
    }
}
