package variorum.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import variorum.task.Progress;

/** Reads all of an open project, and lets nobody write to it any more where something does not hold. */
record Loading(Path path, Turns turns, Desk desk) {

    /** @throws NotOpened when nothing can be read */
    Loaded load(Progress progress) throws NotOpened {
        try {
            Loaded loaded = new Loader(desk.store().database()).load(progress);
            if (!loaded.problems().isEmpty()) {
                turns.allowOnlyReading(path.getFileName() + " is damaged (" + loaded.problems().size()
                        + " problems) and was opened to read only, so that nothing is made worse.");
            }
            return loaded;
        } catch (SQLException broken) {
            throw Failures.notOpened(broken, path);
        } catch (Damaged broken) {
            throw new NotOpened(
                    NotOpened.Reason.DAMAGED, path.getFileName() + " is damaged: " + broken.getMessage(), broken);
        }
    }
}
