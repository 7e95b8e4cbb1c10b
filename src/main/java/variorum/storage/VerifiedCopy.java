package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Predicate;
import variorum.task.Progress;

/**
 * Copies of a project file that were opened and checked before they got their name. SQLite itself writes them, through
 * a connection of their own, so that work on the project goes on.
 */
final class VerifiedCopy {

    private final Path live;
    private final Path target;
    private final Schema schema;

    /**
     * How a copy is made of a file on which work goes on.
     *
     * @param known whether the project was in a state
     * @param progress how far the copy is
     * @param rest called when work has to stop, because otherwise the copy would never end
     */
    record Watched(Predicate<Stamp> known, Progress progress, Runnable rest) {

        /** Of a file that nobody changes. */
        static Watched still(Stamp stamp) {
            return new Watched(stamp::equals, Progress.NONE, () -> {});
        }
    }

    /**
     * A copy to be made.
     *
     * @param live the project file
     * @param target the copy's name, which nothing has yet
     */
    VerifiedCopy(Path live, Path target, Schema schema) {
        this.live = live;
        this.target = target;
        this.schema = schema;
    }

    /**
     * Makes the copy.
     *
     * @param version the version of its schema
     * @throws NotOpened when what was copied is not whole, or nothing could be written; there is no copy then
     * @throws variorum.task.Cancelled when the progress says so; there is no copy then
     */
    void make(int version, Watched watched) throws NotOpened {
        Path unfinished = Beside.unfinished(target);
        try {
            Beside.makeAfresh(unfinished);
            try (Database source = Database.open(live, Database.Mode.READ, Database.Tap.OPEN)) {
                PageCopy.make(source, unfinished, watched.progress(), watched.rest());
            }
            verify(unfinished, version, watched.known());
            Beside.name(unfinished, target);
        } catch (IOException | SQLException failed) {
            Beside.discard(unfinished, failed);
            throw new NotOpened(NotOpened.Reason.IO, "No copy of " + live.getFileName() + " could be made at " + target
                    + ": the disk is full or refused.", failed);
        } catch (NotOpened | RuntimeException broken) {
            Beside.discard(unfinished, broken);
            throw broken;
        }
    }

    /** That the copy is whole, its indexes agree with its rows, and the project was in its state. */
    private void verify(Path copy, int version, Predicate<Stamp> known) throws SQLException, NotOpened {
        Gate gate = new Gate(copy, schema);
        boolean good = gate.isProject() == version;
        try (Database made = Database.open(copy, Database.Mode.READ, Database.Tap.OPEN)) {
            gate.isWhole(made, true);
            good &= known.test(Stamp.read(made));
        }
        if (!good) {
            throw new NotOpened(NotOpened.Reason.DAMAGED, "The copy of " + live.getFileName()
                    + " is not like what this program knows of it; it was not kept.");
        }
    }
}
