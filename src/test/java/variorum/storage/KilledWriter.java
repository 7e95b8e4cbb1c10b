package variorum.storage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.project.Session;

/** A program that writes large changes until it is killed, and tells each that is on disk. See {@link KillTest}. */
final class KilledWriter {

    static final int EDITS_PER_CHANGE = 500;

    private KilledWriter() {}

    /** @param arguments the project, and optionally a journal mode that is not safe */
    public static void main(String[] arguments) throws Exception {
        PrintStream told = System.out;
        ProjectFile file = ProjectFile.open(Path.of(arguments[0]));
        Session session = Samples.session(file);
        // With few pages in memory a large transaction reaches the file long before it is committed.
        file.database().script("PRAGMA cache_size = 10");
        if (arguments.length > 1) {
            file.database().script("PRAGMA journal_mode = " + arguments[1]);
        }
        session.perform(new Edit.PutCoder(new Coder(new Coder.Id("ada"), "Ada", "#123456")));
        for (int change = 1; ; change++) {
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < EDITS_PER_CHANGE; i++) {
                Entity.Id id = new Entity.Id("entity" + (change + i * 7919) % 3000);
                edits.add(new Edit.PutEntity(new Entity(id, "Change " + change, "x".repeat(i), List.of(), "", "")));
            }
            session.perform(new Edit.Batch("change " + change, edits));
            told.println(file.lastDone().orElseThrow().number());
            told.flush();
        }
    }
}
