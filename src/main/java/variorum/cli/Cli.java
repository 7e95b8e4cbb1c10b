package variorum.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    /** Kept here too, because the window opens sooner without making the commands to ask them for their names. */
    private static final Set<String> NAMES = Set.of(
            "import",
            "list",
            "compare",
            "align",
            "difference",
            "rules",
            "carry",
            "novelty",
            "republish",
            "tray",
            "overlap",
            "story",
            "search",
            "export",
            "check",
            "help");

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

    static CommandLine commands(Console console) {
        CommandLine root = new CommandLine(new Root());
        root.addSubcommand(new CommandLine.HelpCommand());
        root.addSubcommand(new ImportCommand(console));
        root.addSubcommand(new ListCommand(console));
        root.addSubcommand(new CompareCommand(console));
        root.addSubcommand(new AlignCommand(console));
        root.addSubcommand(new DifferenceCommand(console));
        root.addSubcommand(new RulesCommand(console));
        root.addSubcommand(new CarryCommand(console));
        root.addSubcommand(new NoveltyCommand(console));
        root.addSubcommand(new RepublishCommand(console));
        root.addSubcommand(new TrayCommand(console));
        root.addSubcommand(new OverlapCommand(console));
        root.addSubcommand(new StoryCommand(console));
        root.addSubcommand(new SearchCommand(console));
        root.addSubcommand(new ExportCommand(console));
        root.addSubcommand(new CheckCommand(console));
        root.setErr(console.err());
        root.registerConverter(Path.class, Cli::path);
        root.setExecutionExceptionHandler((thrown, command, parsed) -> said(thrown, console));
        root.setParameterExceptionHandler((wrong, given) -> misunderstood(wrong, console));
        return root;
    }

    /**
     * Whether these words are for a command and not for the window: also when they name neither a command nor a file,
     * so that a slip is told where it was made.
     */
    public static boolean isCommand(List<String> words) {
        return !words.isEmpty()
                && (NAMES.contains(words.getFirst()) || words.getFirst().startsWith("-") || !isFile(words.getFirst()));
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException noName) {
            throw new CommandLine.TypeConversionException("no file can have that name here");
        }
    }

    /** Runs the command that the words say, and answers its exit code. */
    public static int run(List<String> words, Console console) {
        try {
            StringWriter help = new StringWriter();
            CommandLine line = commands(console).setOut(new PrintWriter(help));
            int code = words.isEmpty() ? usage(line, console) : line.execute(words.toArray(String[]::new));
            console.out().print(help);
            console.out().flush();
            return code;
        } catch (Failure | Error thrown) {
            return said(thrown, console);
        } finally {
            console.err().flush();
        }
    }

    private static int usage(CommandLine line, Console console) {
        line.usage(console.err());
        return Failure.USAGE;
    }

    private static int said(Throwable thrown, Console console) {
        Failure failure = inWords(thrown);
        if (!failure.sentence().isEmpty()) {
            console.err().println("variorum: " + failure.sentence());
        }
        return failure.code();
    }

    /** What went wrong in a sentence; only a defect of the program itself has none of its own. */
    private static Failure inWords(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> failure;
            case Unreadable unreadable -> new Failure(Failure.UNREADABLE, unreadable.sentence());
            case ExportFailed failed -> new Failure(Failure.UNWRITABLE, failed.sentence());
            case EditRejected rejected -> new Failure(Failure.WRONG, rejected.sentence());
            case JournalFailed failed -> new Failure(Failure.UNWRITABLE, String.valueOf(failed.getMessage()));
            case Cancelled cancelled -> new Failure(Failure.WRONG, "Cancelled; nothing was changed.");
            case InvalidPathException noName ->
                new Failure(Failure.UNREADABLE, "No file can be called " + noName.getInput() + " here.");
            case OutOfMemoryError full ->
                new Failure(Failure.WRONG, "There was not enough memory; give more with VARIORUM_OPTIONS=-Xmx4g.");
            default -> new Failure(Failure.WRONG, "This is a defect of Variorum: " + place(thrown) + ".");
        };
    }

    private static int misunderstood(CommandLine.ParameterException wrong, Console console) {
        CommandLine command = wrong.getCommandLine();
        boolean slip = command.getParent() == null
                && wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        console.err().println("variorum: " + (slip ? noCommand(wrong) : wrong.getMessage()));
        console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Failure.USAGE;
    }

    private static String noCommand(CommandLine.ParameterException wrong) {
        var unmatched = (CommandLine.UnmatchedArgumentException) wrong;
        List<String> alike = unmatched.getSuggestions();
        return "There is no command and no project " + unmatched.getUnmatched().getFirst() + "."
                + (alike.isEmpty() ? "" : " Did you mean " + alike.getFirst() + "?");
    }

    /** Enough to find a defect by, in one line. */
    private static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0].getFileName() + " line " + trace[0].getLineNumber();
        return thrown.getClass().getSimpleName() + where;
    }
}
