package variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.LossReport;
import variorum.exchange.Written;
import variorum.exchange.format.Endings;
import variorum.exchange.format.Format;
import variorum.exchange.format.KeptSources;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.pseudonym.Pseudonyms;
import variorum.exchange.pseudonym.Register;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;

/** Writes an annotated corpus for another tool, and reads it back before saying that it did. */
@Command(
        name = "export",
        description =
                "Writes an annotated corpus in a format, reads it back, and says what the format could not carry.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROJECT")
    private @Nullable Path path;

    @Option(names = "--list", description = "name the formats and who reads them")
    private boolean list;

    @Option(names = "--format", paramLabel = "F", description = "the format's short name")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "the file, or the folder for formats of several files")
    private @Nullable Path out;

    @Option(names = "--coder", paramLabel = "NAME", description = "only what this coder did; may be given again")
    private List<String> coders = List.of();

    @Option(names = "--documents", paramLabel = "ID", arity = "1..*", description = "only these documents")
    private List<String> documents = List.of();

    @Option(
            names = "--code",
            paramLabel = "NAME",
            description = "only this code and those below it; may be given again")
    private List<String> codes = List.of();

    @Option(
            names = "--confidence",
            paramLabel = "WORD",
            description = "only what its coder was so sure of: sure, unsure or discuss; may be given again")
    private List<String> confidences = List.of();

    @Option(
            names = "--pseudonyms",
            paramLabel = "FILE",
            description = "hide entities and coders behind other names; the file says who is who, is made or extended,"
                    + " and is not to be handed on")
    private @Nullable Path pseudonyms;

    @Option(
            names = "--hide",
            paramLabel = "KIND",
            description = "with --pseudonyms: hide only entities of this kind; may be given again")
    private List<String> hidden = List.of();

    @Option(names = "--json", description = "say the losses as JSON")
    private boolean json;

    @Option(names = "--safe-for-excel", description = "tables that open right in Excel and hold no live formula")
    private boolean safeForExcel;

    @Option(names = "--losses", description = "only say what would be lost, and write nothing")
    private boolean lossesOnly;

    @Option(names = "--texts-in", paramLabel = "FOLDER", description = "refer to texts that lie in this folder (jsonl)")
    private @Nullable Path textsIn;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list) {
            int longest = Formats.all().stream().mapToInt(one -> one.name().length()).max().orElse(0);
            Formats.all().forEach(one -> console.out()
                    .println(one.name() + " ".repeat(longest - one.name().length()) + "  " + one.title() + ". "
                            + one.readers()));
            return 0;
        }
        if (path == null || format == null || (out == null && !lossesOnly)) {
            throw new Failure(Failure.USAGE, "Say which project, --format and --out; see: variorum export --list");
        }
        Format chosen = Formats.named(format)
                .orElseThrow(() ->
                        new Failure(Failure.USAGE, "No format is called " + format + "; see: variorum export --list"));
        return Projects.read(path, console, (file, loaded) -> export(file::source, loaded.project(), chosen));
    }

    private int export(KeptSources sources, Project project, Format chosen) {
        Scope scope = new Scope(documents(project), coders(project), codes(project), confidences());
        Options options = Options.NONE.forExcel(safeForExcel).withTextsIn(textsIn).withSources(sources);
        if (pseudonyms == null) {
            return export(new Part(project, scope, options, UnaryOperator.identity(), List.of()), project, chosen);
        }
        Project part = scope.of(project);
        Register register = register(part, pseudonyms);
        Pseudonyms.Result result = new Pseudonyms(part, register).hide(console.progress());
        Options without = options.hidingNames();
        List<Loss> found = new ArrayList<>(result.residues());
        found.addAll(result.left());
        found.addAll(scope.losses(project));
        return export(new Part(result.project(), Scope.ALL, without, result.traces()::of, found), project, chosen);
    }

    /**
     * What is handed to the format.
     *
     * @param shown a loss of this project as one of the project as it is
     * @param found what is lost already
     */
    private record Part(
            Project project, Scope scope, Options options, UnaryOperator<Loss> shown, List<Loss> found) {

        /** What is lost, for the one who exports: with the places in the project as it is. */
        LossReport report(List<Loss> losses, Project original) {
            List<Loss> all = new ArrayList<>(found);
            losses.forEach(loss -> all.add(shown.apply(loss)));
            return LossReport.of(all, original);
        }
    }

    private Register register(Project part, Path file) {
        try {
            Register register = Register.read(file).extendedFor(part, Set.copyOf(hidden), new SecureRandom());
            if (!lossesOnly) {
                register.write(file);
            }
            return register;
        } catch (IOException failed) {
            throw new Failure(Failure.UNWRITABLE, "The register " + file + " can't be used: " + failed.getMessage());
        }
    }

    /** The report that is saved goes where the export goes, so it tells no more than that does. */
    private int export(Part part, Project original, Format chosen) {
        if (lossesOnly || out == null) {
            tell(part.report(Exports.losses(chosen, part.project(), part.scope(), part.options()), original));
            return 0;
        }
        Target target = Target.at(Endings.of(out, chosen.ending())).with(part.options());
        Written written = Exports.write(chosen, part.project(), part.scope(), target, console.progress());
        tell(part.report(written.losses(), original));
        save(LossReport.of(written.losses(), part.project()), written.path());
        if (!json) {
            console.out().println(written.path() + ": " + Count.of(written.documents(), "report") + ", "
                    + Count.of(written.spans(), "span") + ", " + Count.of(written.statements(), "statement")
                    + ", read back and compared");
            if (!written.others().isEmpty()) {
                console.out().println(written.beside());
            }
        }
        return 0;
    }

    private void tell(LossReport report) {
        if (json) {
            console.out().println(report.json());
        } else if (lossesOnly) {
            console.out().println(report.isEmpty() ? "Nothing is lost." : report.text().stripTrailing());
        } else {
            report.counts().forEach(count -> console.out().println("lost: " + count));
        }
    }

    private static void save(LossReport report, Path written) {
        try {
            report.saveBeside(written);
        } catch (IOException failed) {
            throw new Failure(
                    Failure.UNWRITABLE, written + " was written; the report of what is lost could not be written.");
        }
    }

    private Set<Code.Id> codes(Project project) {
        return codes.stream()
                .map(wanted -> project.codebook()
                        .named(wanted)
                        .orElseThrow(() ->
                                new Failure(Failure.UNREADABLE, "There is no code " + wanted + " in " + path + "."))
                        .id())
                .collect(Collectors.toSet());
    }

    private Set<Confidence> confidences() {
        return confidences.stream().map(ExportCommand::confidence).collect(Collectors.toSet());
    }

    private static Confidence confidence(String word) {
        return Stream.of(Confidence.values())
                .filter(confidence -> confidence.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        Failure.USAGE, word + " is no confidence; there are sure, unsure and discuss."));
    }

    private Set<Coder.Id> coders(Project project) {
        return coders.stream().map(wanted -> Projects.coder(project, wanted)).collect(Collectors.toSet());
    }

    private Set<Document.Id> documents(Project project) {
        return documents.stream().map(wanted -> Projects.document(project, wanted).id()).collect(Collectors.toSet());
    }
}
