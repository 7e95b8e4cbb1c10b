package variorum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.collation.overlap.OverlapSearch;
import variorum.exchange.comparison.Comparison;
import variorum.exchange.comparison.ComparisonFormat;
import variorum.exchange.plaintext.Imported;
import variorum.exchange.plaintext.PlainText;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Source;

/** Says how two or more reports differ. */
@Command(
        name = "compare",
        description =
                "Says how two or more reports differ: files, or documents of a project, by its rules and corrections.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    /** Knows what is furniture among the reports of a project; nothing where there is none. */
    private OverlapSearch corpus = OverlapSearch.over(List.of(), Progress.NONE);
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Document.Id, String> sigla = new HashMap<>();
    private Rules rules = Rules.NONE;
    private @Nullable Project within;

    @Parameters(arity = "2..*", paramLabel = "REPORT", description = "files; with --project, documents by id or name")
    private List<String> reports;

    @Option(names = "--project", paramLabel = "PROJECT", description = "the project the documents are in")
    private @Nullable Path project;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json, csv, csv-excel, html, tei or svg (default: ${DEFAULT-VALUE})")
    private String format;

    @Mixin
    private Results results = new Results();

    @Option(
            names = "--base",
            paramLabel = "REPORT",
            description = "in whose order the table of paragraphs stands, as named above (default: the first)")
    private @Nullable String base;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ComparisonFormat writer = ComparisonFormat.named(format)
                .orElseThrow(() -> new Failure(
                        Failure.USAGE,
                        "No comparison is written as " + format + "; text, json, csv, csv-excel, html, tei or svg."));
        if (project == null) {
            reports.forEach(this::addFile);
        } else {
            Projects.read(project, console, (file, loaded) -> {
                within = loaded.project();
                reports.forEach(report -> addDocument(loaded.project(), report));
                rules = loaded.project().comparing().inForce(sigla);
                if (writer.name().equals("json")) {
                    corpus = OverlapSearch.over(file.sketches(console.progress()), console.progress());
                }
                return 0;
            });
        }
        Collation collation = Collator.with(rules).collate(witnesses, console.progress());
        Comparison comparison = comparison(collation).inTheOrderOf(base()).withFurniture(corpus::furnitureIn);
        results.write(console, to -> writer.write(comparison, to));
        return 0;
    }

    private Comparison comparison(Collation collation) {
        if (within == null) {
            return new Comparison(collation, sources, rules.terms());
        }
        Map<String, Document.Id> documents = new HashMap<>();
        sigla.forEach((id, siglum) -> documents.put(siglum, id));
        return Comparison.in(within, collation, documents, null);
    }

    /** The siglum of the report whose order counts. */
    private String base() {
        int at = base == null ? 0 : reports.indexOf(base);
        if (at < 0) {
            throw new Failure(Failure.USAGE, "The base is none of the reports that are compared: " + base + ".");
        }
        return witnesses.get(at).siglum();
    }

    private void addFile(String file) {
        Imported imported = PlainText.read(Path.of(file), stem -> Document.Id.fresh());
        add(Witness.of(siglum(), imported.document(), imported.zones()), imported.document().source());
    }

    private void addDocument(Project from, String wanted) {
        Document document = Projects.document(from, wanted);
        sigla.put(document.id(), siglum());
        add(Witness.of(siglum(), document, from.zonesOf(document.id())), document.source());
    }

    private void add(Witness witness, Source source) {
        witnesses.add(witness);
        sources.put(witness.siglum(), source);
    }

    /** A, B … Z, then A1, B1 … */
    private String siglum() {
        int number = witnesses.size();
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + number / 26;
    }
}
