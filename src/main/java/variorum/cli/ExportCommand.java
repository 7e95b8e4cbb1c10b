package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.annotation.Coder;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.Written;
import variorum.exchange.format.Format;
import variorum.exchange.format.KeptSources;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Project;
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
            Formats.all()
                    .forEach(one -> console.out().printf("%-10s %s. %s%n", one.name(), one.title(), one.readers()));
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
        Scope scope = Scope.ALL.by(coders(project)).of(documents(project));
        Options options = Options.NONE.forExcel(safeForExcel).withTextsIn(textsIn).withSources(sources);
        if (lossesOnly || out == null) {
            tell(Exports.losses(chosen, project, scope, options));
            return 0;
        }
        Written written = Exports.write(chosen, project, scope, Target.at(out).with(options), console.progress());
        tell(written.losses());
        console.out().printf(
                "%s: %d reports, %d spans, %d statements, read back and compared%n",
                written.path(), written.documents(), written.spans(), written.statements());
        return 0;
    }

    private void tell(List<Loss> losses) {
        Map<String, Long> counts =
                losses.stream().collect(Collectors.groupingBy(Loss::what, TreeMap::new, Collectors.counting()));
        counts.forEach((what, count) -> console.out().println("lost: " + count + " " + what));
    }

    private Set<Coder.Id> coders(Project project) {
        return coders.stream()
                .map(wanted -> project.coders().values().stream()
                        .filter(coder -> coder.name().equals(wanted)
                                || coder.id().value().equals(wanted))
                        .findFirst()
                        .orElseThrow(() ->
                                new Failure(Failure.UNREADABLE, "There is no coder " + wanted + " in " + path + "."))
                        .id())
                .collect(Collectors.toSet());
    }

    private Set<Document.Id> documents(Project project) {
        return documents.stream()
                .map(wanted -> project.documentsByName().stream()
                        .filter(document -> document.id().value().equals(wanted)
                                || document.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() ->
                                new Failure(Failure.UNREADABLE, "There is no document " + wanted + " in " + path + "."))
                        .id())
                .collect(Collectors.toSet());
    }
}
