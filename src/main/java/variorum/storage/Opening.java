package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

/** The steps by which a project file is opened or made, each of which can refuse. */
final class Opening {

    private final InstantSource clock;
    private final Database.Tap tap;

    Opening(InstantSource clock, Database.Tap tap) {
        this.clock = clock;
        this.tap = tap;
    }

    /** To read and write. */
    ProjectFile open(Path given) throws NotOpened {
        Path file = real(given);
        Gate gate = new Gate(file);
        gate.isFile();
        gate.isWritable();
        Lock owner = Lock.take(file, clock);
        try {
            gate.isAlone();
            gate.isProject();
            return opened(file, owner);
        } catch (NotOpened refused) {
            release(owner, refused);
            throw refused;
        }
    }

    private ProjectFile opened(Path file, Lock owner) throws NotOpened {
        Store store = Store.open(file, Database.Mode.WRITE, tap, owner.isAfterCrash());
        return new ProjectFile(file, owner, tap, store);
    }

    /** To read, whoever has it open. */
    ProjectFile openReadOnly(Path given) throws NotOpened {
        Path file = real(given);
        Gate gate = new Gate(file);
        gate.isFile();
        gate.isAlone();
        gate.isProject();
        return new ProjectFile(file, null, tap, Store.open(file, Database.Mode.READ, tap, false));
    }

    /** A new project; it gets its name when it is whole. */
    ProjectFile create(Path given) throws NotOpened {
        Path file = given.toAbsolutePath().normalize();
        if (!Files.isDirectory(Beside.folder(file))) {
            throw new NotOpened(NotOpened.Reason.MISSING, "There is no folder " + Beside.folder(file) + ".");
        }
        Lock owner = Lock.take(file, clock);
        try {
            write(file);
            return opened(file, owner);
        } catch (NotOpened refused) {
            release(owner, refused);
            throw refused;
        }
    }

    private void write(Path file) throws NotOpened {
        Path unfinished = Beside.unfinished(file);
        try {
            refuseExisting(file);
            Beside.makeAfresh(unfinished);
            try (Database database = Database.open(unfinished, Database.Mode.WRITE, tap)) {
                Settings.apply(database);
                database.inTransaction(() -> {
                    Schema.create(database, Schema.VERSION);
                    Stamp.fresh().insert(database, clock.instant().toString());
                });
            }
            Beside.name(unfinished, file);
        } catch (IOException | SQLException failed) {
            throw new NotOpened(NotOpened.Reason.IO, "No project could be made at " + file + ": the disk refused.", failed);
        }
    }

    private static void refuseExisting(Path file) throws NotOpened {
        if (Files.exists(file)) {
            throw new NotOpened(NotOpened.Reason.EXISTS, "There is already a file " + file.getFileName() + " in "
                    + Beside.folder(file) + ".");
        }
    }

    /** The file itself where the name is a link, because SQLite's journal lies beside the file itself. */
    private static Path real(Path given) {
        try {
            return given.toRealPath();
        } catch (IOException missing) {
            return given.toAbsolutePath().normalize();
        }
    }

    private static void release(Lock owner, NotOpened refused) {
        try {
            owner.close();
        } catch (IOException second) {
            refused.addSuppressed(second);
        }
    }
}
