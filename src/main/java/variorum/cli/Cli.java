package variorum.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Unreadable;
import variorum.project.EditRejected;
import variorum.project.JournalFailed;
import variorum.task.Cancelled;

/** Runs one command. */
public final class Cli {

    private Cli() {}

    @Command(
            name = "variorum",
            description = {
                "Reads news reports side by side, tags them and compares their versions.",
                "Without a command, or with a project, it opens the window."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "[PROJECT | COMMAND]",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:fine", "1:something was found wrong", "2:the command was not understood", "3:unreadable input",
                "4:could not write"
            })
    private static final class Root {}

    private static CommandLine commands(Console console) {
        CommandLine root = new CommandLine(new Root());
        root.addSubcommand(new ImportCommand(console));
        root.addSubcommand(new ListCommand(console));
        root.addSubcommand(new CompareCommand(console));
        root.addSubcommand(new RulesCommand(console));
        root.addSubcommand(new CarryCommand(console));
        root.addSubcommand(new RepublishCommand(console));
        root.addSubcommand(new TrayCommand(console));
        root.addSubcommand(new OverlapCommand(console));
        root.addSubcommand(new SearchCommand(console));
        root.addSubcommand(new ExportCommand(console));
        root.addSubcommand(new CheckCommand(console));
        return root;
    }

    /** Whether these words are for a command and not for the window. */
    public static boolean isCommand(List<String> words) {
        Set<String> names = Set.of(
                "import",
                "list",
                "compare",
                "rules",
                "carry",
                "republish",
                "tray",
                "overlap",
                "search",
                "export",
                "check",
                "help");
        return !words.isEmpty() && (names.contains(words.getFirst()) || words.getFirst().startsWith("-"));
    }

    /** Runs the command that the words say, and answers its exit code. */
    public static int run(List<String> words, Console console) {
        CommandLine line = commands(console).setOut(console.out()).setErr(console.err());
        line.setExecutionExceptionHandler((thrown, command, parsed) -> said(thrown, console));
        line.setParameterExceptionHandler((wrong, given) -> {
            console.err().println("variorum: " + wrong.getMessage());
            console.err().println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return Failure.USAGE;
        });
        int code = words.isEmpty() ? usage(line, console) : line.execute(words.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int usage(CommandLine line, Console console) {
        line.usage(console.err());
        return Failure.USAGE;
    }

    /** Says what went wrong in a sentence; only a defect of the program itself has no sentence of its own. */
    private static int said(Exception thrown, Console console) {
        String sentence;
        int code;
        switch (thrown) {
            case Failure failure -> {
                sentence = failure.sentence();
                code = failure.code();
            }
            case Unreadable unreadable -> {
                sentence = unreadable.sentence();
                code = Failure.UNREADABLE;
            }
            case ExportFailed failed -> {
                sentence = failed.sentence();
                code = Failure.UNWRITABLE;
            }
            case EditRejected rejected -> {
                sentence = rejected.sentence();
                code = Failure.WRONG;
            }
            case JournalFailed failed -> {
                sentence = String.valueOf(failed.getMessage());
                code = Failure.UNWRITABLE;
            }
            case Cancelled cancelled -> {
                sentence = "Cancelled; nothing was changed.";
                code = Failure.WRONG;
            }
            default -> {
                sentence = "This is a defect of Variorum, and nothing was changed: " + place(thrown) + ".";
                code = Failure.WRONG;
            }
        }
        console.err().println("variorum: " + sentence);
        return code;
    }

    /** Enough to find a defect by, in one line. */
    private static String place(Exception thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0].getFileName() + " line " + trace[0].getLineNumber();
        return thrown.getClass().getSimpleName() + where;
    }
}
