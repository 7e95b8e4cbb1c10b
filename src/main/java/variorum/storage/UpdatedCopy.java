package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A copy of a project of an older version, brought up to date, for those who only read: the project itself stays as it
 * is. It lies where the system keeps what is temporary, bears the project's name and is gone when it is closed.
 */
record UpdatedCopy(Path path) implements AutoCloseable {

    /** @throws NotOpened when there is no room for a copy, or it could not be brought up to date */
    static UpdatedCopy of(Path project, Schema schema, int version) throws NotOpened {
        try (Database source = Database.open(project, Database.Mode.READ, Database.Tap.OPEN)) {
            Stamp.read(source);
        } catch (SQLException refused) {
            throw Failures.notOpened(refused, project);
        } catch (Damaged broken) {
            throw new NotOpened(
                    NotOpened.Reason.DAMAGED, project.getFileName() + " is damaged: " + broken.getMessage(), broken);
        }
        try {
            UpdatedCopy copy = new UpdatedCopy(Beside.temporary(project));
            copy.fill(project, schema, version);
            return copy;
        } catch (IOException refused) {
            throw new NotOpened(
                    NotOpened.Reason.IO,
                    project.getFileName()
                            + " is of an older Variorum, and no copy to be brought up to date and read could"
                            + " be made: the disk of temporary files is full or refused.",
                    refused);
        }
    }

    private void fill(Path project, Schema schema, int version) throws NotOpened {
        try {
            new Migrating(project, schema).copyTo(path, version);
        } catch (NotOpened failed) {
            try {
                close();
            } catch (IOException second) {
                failed.addSuppressed(second);
            }
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        Beside.delete(path);
        Beside.delete(Beside.journal(path));
        Beside.delete(Beside.folder(path));
    }
}
