package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The steps by which a project file is opened or made, each of which can refuse. */
final class Opening {

    private final Schema schema;
    private final InstantSource clock;
    private final Database.Tap tap;

    Opening(Schema schema, InstantSource clock, Database.Tap tap) {
        this.schema = schema;
        this.clock = clock;
        this.tap = tap;
    }

    /** To read and write. */
    ProjectFile open(Path given) throws NotOpened {
        Path file = real(given);
        Gate gate = new Gate(file, schema);
        gate.isFile();
        gate.isWritable();
        Lock owner = Lock.take(file, clock);
        try {
            gate.isAlone();
            int version = gate.isProject();
            if (version < schema.current()) {
                new Migrating(file, schema).inPlace(version, new Backups(file, schema, clock));
            }
            return opened(file, gate, owner);
        } catch (NotOpened refused) {
            release(owner::close, refused);
            throw refused;
        }
    }

    private ProjectFile opened(Path file, Gate gate, Lock owner) throws NotOpened {
        Store store = Store.open(file, gate, Database.Mode.WRITE, tap, owner.isAfterCrash());
        return with(store, file, owner, null);
    }

    /** The store is closed again where its journal refuses. */
    private ProjectFile with(Store store, Path file, @Nullable Lock owner, @Nullable UpdatedCopy copy)
            throws NotOpened {
        try {
            Desk desk = new Desk(copy == null ? file : copy.path(), schema, tap, store, copy);
            return new ProjectFile(file, owner, desk, new Backups(file, schema, clock));
        } catch (NotOpened refused) {
            release(store::close, refused);
            throw refused;
        }
    }

    /** To read, whoever has it open. */
    ProjectFile openReadOnly(Path given) throws NotOpened {
        Path file = real(given);
        Gate gate = new Gate(file, schema);
        gate.isFile();
        gate.isAlone();
        int version = gate.isProject();
        if (version < schema.current()) {
            return openCopy(file, version);
        }
        return with(Store.open(file, gate, Database.Mode.READ, tap, false), file, null, null);
    }

    /** The copy is ours alone, so what follows from its texts can be made in it; the project is not written to. */
    private ProjectFile openCopy(Path file, int version) throws NotOpened {
        UpdatedCopy copy = UpdatedCopy.of(file, schema, version);
        try {
            Gate gate = new Gate(copy.path(), schema);
            return with(Store.open(copy.path(), gate, Database.Mode.WRITE, tap, false), file, null, copy);
        } catch (NotOpened refused) {
            release(copy::close, refused);
            throw refused;
        }
    }

    /** A new project; it gets its name when it is whole. */
    ProjectFile create(Path given) throws NotOpened {
        Path file = given.toAbsolutePath().normalize();
        if (!Files.isDirectory(Beside.folder(file))) {
            throw new NotOpened(NotOpened.Reason.MISSING, "There is no folder " + Beside.folder(file) + ".");
        }
        if (!Files.isWritable(Beside.folder(file))) {
            throw new NotOpened(
                    NotOpened.Reason.IO, "No project can be made in " + Beside.folder(file) + ": it can only be read.");
        }
        new Gate(file, schema).isReachable();
        Lock owner = Lock.take(file, clock);
        try {
            write(file);
            return opened(file, new Gate(file, schema), owner);
        } catch (NotOpened refused) {
            release(owner::close, refused);
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
                    schema.create(database);
                    Stamp.fresh().insert(database, clock.instant().toString());
                });
            }
            Beside.name(unfinished, file);
        } catch (IOException | SQLException failed) {
            Beside.discard(unfinished, failed);
            throw new NotOpened(
                    NotOpened.Reason.IO, "No project could be made at " + file + ": the disk refused.", failed);
        }
    }

    private static void refuseExisting(Path file) throws NotOpened {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
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

    @FunctionalInterface
    private interface Release {
        void close() throws IOException, SQLException;
    }

    private static void release(Release held, NotOpened refused) {
        try {
            held.close();
        } catch (IOException | SQLException second) {
            refused.addSuppressed(second);
        }
    }
}
