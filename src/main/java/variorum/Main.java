package variorum;

import java.util.List;
import variorum.cli.Cli;
import variorum.cli.Console;
import variorum.workbench.Workbench;

/** Where the program starts: a command when one is named, else the window, with the project whose path is given. */
public final class Main {

    private static final int NO_WINDOW = 1;

    private Main() {}

    /**
     * Runs the command and ends with its exit code, or opens the window; where that can't be, it says so in one
     * sentence.
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (Cli.isCommand(words)) {
            System.exit(Cli.run(words, Console.ofSystem()));
        }
        try {
            Workbench.open(words);
        } catch (Workbench.NoWindow none) {
            System.err.println(none.sentence());
            System.exit(NO_WINDOW);
        }
    }
}
