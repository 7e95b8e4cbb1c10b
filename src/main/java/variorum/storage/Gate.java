package variorum.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.ProgressHandler;

/**
 * What a file must pass before it is opened as a project. Nothing here changes a file: its own pages are first looked
 * at through a connection that takes no lock and opens nothing beside it.
 */
final class Gate {

    /** In bytes of UTF-8: SQLite takes no path longer than 512, that of a backup in the making included. */
    private static final int LONGEST_PATH = 450;

    private static final int STEPS_BETWEEN_LOOKS = 10_000;
    private static final long LOOK_MILLIS = 2_000;
    private static final long CHECK_MILLIS = 60_000;

    /** The last eight bytes of a journal that names other files to be deleted. */
    private static final byte[] SUPER_JOURNAL = {
        (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
    };

    private final Path file;
    private final Schema schema;
    private final String name;

    Gate(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
        this.name = String.valueOf(file.getFileName());
    }

    private NotOpened refused(NotOpened.Reason reason, String sentence) {
        return new NotOpened(reason, name + sentence);
    }

    /** That its path is short enough for a new project. */
    void isReachable() throws NotOpened {
        if (file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw refused(NotOpened.Reason.IO, " lies too deep in folders: with their names it has more than "
                    + LONGEST_PATH + " characters.");
        }
    }

    /** That it is a file with something in it. */
    void isFile() throws NotOpened {
        try {
            if (Files.notExists(file)) {
                throw new NotOpened(
                        NotOpened.Reason.MISSING, "There is no file " + name + " in " + Beside.folder(file) + ".");
            }
            if (!Files.isRegularFile(file)) {
                throw refused(NotOpened.Reason.NOT_A_FILE, " is a folder or no ordinary file, not a project.");
            }
            if (!Files.isReadable(file)) {
                throw refused(NotOpened.Reason.IO, " belongs to somebody who does not let it be read.");
            }
            if (Files.size(file) == 0) {
                throw refused(
                        NotOpened.Reason.EMPTY,
                        " is empty (0 bytes): a copy that did not finish, or a placeholder of a"
                                + " synchronised folder. It was left as it is.");
            }
        } catch (IOException unreadable) {
            throw new NotOpened(NotOpened.Reason.IO, name + " could not be read from the disk.", unreadable);
        }
    }

    /** That nobody has marked it as read-only. */
    void isWritable() throws NotOpened {
        try {
            if (Beside.isMarkedReadOnly(file)) {
                throw refused(NotOpened.Reason.READ_ONLY, " can only be read; it can be opened to read only.");
            }
        } catch (IOException unreadable) {
            throw new NotOpened(NotOpened.Reason.IO, name + " could not be read from the disk.", unreadable);
        }
    }

    /** That nothing beside it could make SQLite harm other files, or mix foreign pages into this one. */
    void isAlone() throws NotOpened {
        if (Files.exists(Beside.wal(file), LinkOption.NOFOLLOW_LINKS)) {
            throw unsafe(Beside.wal(file), "which Variorum never makes");
        }
        Path journal = Beside.journal(file);
        if (Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
                throw unsafe(journal, "which is no ordinary file");
            }
            if (namesOtherFiles(journal)) {
                throw unsafe(journal, "which names other files to be deleted");
            }
        }
    }

    private NotOpened unsafe(Path beside, String why) {
        return refused(NotOpened.Reason.UNSAFE, " was not opened: beside it lies " + beside.getFileName() + ", " + why
                + ". Move that file away if you trust the project.");
    }

    private boolean namesOtherFiles(Path journal) throws NotOpened {
        try {
            return Beside.endsWith(journal, SUPER_JOURNAL);
        } catch (IOException unreadable) {
            throw new NotOpened(
                    NotOpened.Reason.IO,
                    "The file " + journal.getFileName() + " beside the project could not be" + " read from the disk.",
                    unreadable);
        }
    }

    /**
     * That its pages are those of a project of a version this program knows, with no table, trigger or view of anybody
     * else.
     *
     * @return the version
     */
    int isProject() throws NotOpened {
        try (Database peek = Database.open(file, Database.Mode.PEEK, Database.Tap.OPEN)) {
            Settings.limit(peek);
            return within(LOOK_MILLIS, peek, () -> version(peek));
        } catch (SQLException broken) {
            throw Failures.notOpened(broken, file);
        }
    }

    private int version(Database peek) throws SQLException, NotOpened {
        peek.script("PRAGMA trusted_schema = 0");
        if (peek.number("PRAGMA application_id") != Settings.APPLICATION_ID) {
            throw refused(NotOpened.Reason.FOREIGN, " is a database of another program; it was left as it is.");
        }
        int version = Math.toIntExact(peek.number("PRAGMA user_version"));
        if (version > schema.current()) {
            throw refused(NotOpened.Reason.NEWER, " was written by a newer Variorum (file version " + version
                    + ", this one knows " + schema.current() + "); it was left as it is.");
        }
        if (version < 1) {
            throw refused(NotOpened.Reason.DAMAGED, " does not say which version of Variorum wrote it.");
        }
        List<String> strangers = schema.strangers(peek, version);
        if (!strangers.isEmpty()) {
            throw refused(
                    NotOpened.Reason.UNSAFE,
                    " was not opened: its database holds or lacks objects that Variorum"
                            + " would not or would have made ("
                            + String.join(", ", strangers.stream().limit(5).toList()) + ").");
        }
        return version;
    }

    /** That its structure is whole; the long way round after a crash. */
    void isWhole(Database database, boolean thoroughly) throws NotOpened {
        try {
            within(CHECK_MILLIS, database, () -> {
                List<String> found = database.all(
                        thoroughly ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(5)", row -> row.getString(1));
                boolean references = !thoroughly || database.one("PRAGMA foreign_key_check", row -> "").isEmpty();
                if (!found.equals(List.of("ok")) || !references) {
                    throw refused(NotOpened.Reason.DAMAGED, " is damaged; it was left as it is. Open a backup from "
                            + Beside.backups(file).getFileName() + " instead.");
                }
                return 0;
            });
        } catch (SQLException broken) {
            throw Failures.notOpened(broken, file);
        }
    }

    @FunctionalInterface
    private interface Look {
        int look() throws SQLException, NotOpened;
    }

    /** Stops SQLite after a while: a hostile file can keep it busy for ever. */
    private static int within(long millis, Database database, Look look) throws SQLException, NotOpened {
        long end = System.nanoTime() + millis * 1_000_000;
        ProgressHandler.setHandler(database.connection(), STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - end > 0 ? 1 : 0;
            }
        });
        try {
            return look.look();
        } finally {
            ProgressHandler.clearHandler(database.connection());
        }
    }
}
