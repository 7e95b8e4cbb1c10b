package variorum.cli;

import java.io.PrintStream;
import variorum.task.Progress;

/** Shows how far work is, on one line of a terminal that is written over and wiped before anything else is said. */
final class ProgressLine implements Progress {

    private static final int WIDTH = 78;
    private static final long NANOS_BETWEEN = 50_000_000;

    private final PrintStream terminal;
    private boolean shown;
    private long last = System.nanoTime() - NANOS_BETWEEN;

    ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total, String what) {
        long now = System.nanoTime();
        if (now - last < NANOS_BETWEEN) {
            return;
        }
        last = now;
        shown = true;
        String line = total == 0 ? what : 100 * done / total + " %  " + what;
        print(line.length() > WIDTH ? line.substring(0, WIDTH) : line);
    }

    /** Takes the line away. */
    void wipe() {
        if (shown) {
            shown = false;
            print("");
        }
    }

    private void print(String line) {
        terminal.print("\r" + line + " ".repeat(WIDTH - line.length()) + "\r");
        terminal.flush();
    }
}
