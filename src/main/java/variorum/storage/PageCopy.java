package variorum.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.DB;
import variorum.task.Progress;

/**
 * Copies a database while others change it: some pages at a time, and between two steps nothing is locked. SQLite
 * begins afresh when the file has changed meanwhile, so what comes out is one state of it and never a mixture.
 */
final class PageCopy implements DB.ProgressObserver {

    /** A million bytes, which a change never waits for long. */
    static final int STEP = 256;

    /** After so many beginnings the copy asks for rest. */
    static final int PATIENCE = 5;

    private static final int NAP_MILLIS = 20;
    private static final int NAPS = 500;

    private final Progress progress;
    private final Runnable rest;
    private int left = Integer.MAX_VALUE;
    private int beginnings = 1;
    private @Nullable Throwable broken;

    private PageCopy(Progress progress, Runnable rest) {
        this.progress = progress;
        this.rest = rest;
    }

    /**
     * Copies all pages.
     *
     * @param target a file that is there and empty
     * @param rest called once, if the file keeps changing: nobody should change it from then on
     * @throws variorum.task.Cancelled when the progress says so; the copy is then worth nothing
     */
    static void make(Database source, Path target, Progress progress, Runnable rest) throws SQLException {
        PageCopy copy = new PageCopy(progress, rest);
        int answer = source.connection()
                .getDatabase()
                .backup("main", target.toAbsolutePath().toString(), copy, NAP_MILLIS, NAPS, STEP);
        copy.throwWhatBroke();
        if (answer != 0) {
            throw new SQLException("SQLite copied not all pages and answered " + answer);
        }
    }

    private void throwWhatBroke() {
        if (broken instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (broken instanceof Error thrown) {
            throw thrown;
        }
    }

    /** Called between two steps, by native code: nothing may be thrown here. */
    @Override
    public void progress(int remaining, int pages) {
        try {
            if (remaining >= left && ++beginnings == PATIENCE) {
                rest.run();
            }
            left = remaining;
            if (broken == null) {
                progress.at(pages - remaining, pages, "Backing up");
            }
        } catch (RuntimeException | Error thrown) {
            broken = thrown;
        }
    }
}
