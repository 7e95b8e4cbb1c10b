package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Journal;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * Writes a project to a new file when its own file can't be trusted any more. If the old file still holds what is on
 * screen, all of it is copied, journal and all; otherwise the snapshot is written, with the source files that can still
 * be read.
 */
final class Rescue {

    private final Schema schema;

    Rescue(Schema schema) {
        this.schema = schema;
    }

    /** Writes the project to a new file and answers whether the journal came along. */
    boolean save(Project project, Desk desk, Path target, Instant now) throws NotOpened {
        Path unfinished = Beside.unfinished(target);
        try {
            if (Beside.exists(target)) {
                throw new NotOpened(NotOpened.Reason.EXISTS, "There is already a file " + target.getFileName() + " in "
                        + Beside.folder(target) + ".");
            }
            Beside.makeAfresh(unfinished);
            boolean complete = isCopied(project, desk, unfinished);
            if (!complete) {
                Beside.makeAfresh(unfinished);
                write(project, desk, unfinished, now);
            }
            Beside.name(unfinished, target);
            return complete;
        } catch (NotOpened refused) {
            Beside.discard(unfinished, refused);
            throw refused;
        } catch (IOException | SQLException refused) {
            Beside.discard(unfinished, refused);
            throw new NotOpened(
                    NotOpened.Reason.IO,
                    "No copy could be saved at " + target + ": the disk is full or refused.",
                    refused);
        }
    }

    private boolean isCopied(Project project, Desk desk, Path copy) {
        try {
            Database old = desk.store().database();
            if (!Stamp.read(old).equals(desk.stamp())) {
                return false;
            }
            old.connection().getDatabase().backup("main", copy.toAbsolutePath().toString(), null);
            Gate gate = new Gate(copy, schema);
            gate.isProject();
            try (Database made = Database.open(copy, Database.Mode.READ, Database.Tap.OPEN)) {
                gate.isWhole(made, true);
                return new Loader(made).load(Progress.NONE).equals(new Loaded(project, List.of()));
            }
        } catch (SQLException | NotOpened | NotWritten | Damaged unreadable) {
            return false;
        }
    }

    private void write(Project project, Desk desk, Path file, Instant now) throws SQLException {
        Edit making = Remaking.of(project, "saved as a copy");
        Edit inverse = new Draft(Project.EMPTY).apply(making);
        Journal.Entry entry = new Journal.Entry(making, inverse, now, new Coder.Id("variorum"), "saved as a copy",
                new Location.WholeProject());
        try (Database database = Database.open(file, Database.Mode.WRITE, Database.Tap.OPEN)) {
            Settings.apply(database);
            database.inTransaction(() -> {
                schema.create(database);
                Stamp stamp = desk.stamp().restarted();
                stamp.insert(database, now.toString());
                Texts texts = new Texts(database);
                JournalRows journal = new JournalRows(database, texts, new Rows(database, texts));
                long sum = journal.append(entry, JournalRows.State.BASE, Progress.NONE);
                for (Document document : project.documents().values()) {
                    sum += keepSource(document.source().sha256(), desk, new Sources(database));
                }
                stamp.next(sum).update(database);
            });
        }
    }

    private static long keepSource(String sha256, Desk desk, Sources kept) throws SQLException {
        Optional<byte[]> bytes;
        try {
            bytes = desk.read(store -> new Sources(store.database()).bytes(sha256));
        } catch (NotWritten unreadable) {
            bytes = Optional.empty();
        }
        return bytes.isPresent() ? kept.keep(Map.of(sha256, bytes.get())) : 0;
    }
}
