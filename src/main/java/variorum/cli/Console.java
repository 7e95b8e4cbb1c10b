package variorum.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import variorum.task.Progress;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err what went wrong, and how far work is
 * @param watched whether a person looks at {@code err}, so that progress is worth showing
 */
public record Console(PrintWriter out, PrintWriter err, boolean watched) {

    private static final int WIDTH = 78;

    /** The console the program was started from. */
    public static Console ofSystem() {
        return new Console(writer(System.out), writer(System.err), isTerminal(System.console()));
    }

    private static boolean isTerminal(java.io.@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Shows progress on one line that is written over, if anybody watches. */
    Progress progress() {
        return watched ? this::show : Progress.NONE;
    }

    private void show(long done, long total, String what) {
        String line = total == 0 ? what : done + " of " + total + "  " + what;
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        err.print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r");
        err.flush();
    }
}
