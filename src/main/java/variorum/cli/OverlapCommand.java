package variorum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.collation.Witness;
import variorum.collation.overlap.FurniturePassage;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.OverlapSearch;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Sketch;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Reckoning;
import variorum.exchange.overlap.OverlapFormat;
import variorum.exchange.overlap.OverlapList;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Zones;

/** Says which reports share words, and which tell one story. */
@Command(
        name = "overlap",
        description = {
            "Says which reports share words, how much of one stands in the other, and which tell one story:",
            "reports of files and folders, or of a project; with both, the files against the project."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class OverlapCommand implements Callable<Integer> {

    /** How many passages of furniture are listed. */
    private static final int MOST_FURNITURE = 50;

    private final Console console;
    private List<FurniturePassage> furniture = List.of();
    private final Map<Document.Id, Zones> zones = new HashMap<>();
    private final Map<Document.Id, Document> documents = new HashMap<>();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders of reports")
    private List<Path> paths = List.of();

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "a project, instead of files or to set the files against")
    private @Nullable Path project;

    @Option(
            names = "--min",
            defaultValue = "0.1",
            paramLabel = "SHARE",
            description = "what share of one report has to stand in the other (default: ${DEFAULT-VALUE})")
    private double min;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv (default: ${DEFAULT-VALUE})")
    private String format;

    @Mixin
    private Results results = new Results();

    OverlapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OverlapFormat writer = OverlapFormat.named(format)
                .orElseThrow(() ->
                        new Failure(Failure.USAGE, "No overlap is written as " + format + "; text, json or csv."));
        if (!(min > 0 && min <= 1)) {
            throw new Failure(Failure.USAGE, "A share lies above 0 and not above 1: --min 0.1.");
        }
        if (paths.isEmpty() && project == null) {
            throw new Failure(Failure.USAGE, "Name files or folders, or a project with --project.");
        }
        boolean allRead = paths.isEmpty() || readFiles();
        if (project == null) {
            write(writer, all(sketches()));
            return allRead ? 0 : Failure.WRONG;
        }
        return Projects.read(project, console, (file, loaded) -> {
            renameClashes(loaded.project());
            List<Sketch> given = sketches();
            loaded.project().documentsByName().forEach(one -> add(one, loaded.project().zonesOf(one.id())));
            List<Sketch> kept = file.sketches(console.progress());
            write(writer, given.isEmpty() ? all(kept) : against(kept, given));
            return allRead && loaded.problems().isEmpty() ? 0 : Failure.WRONG;
        });
    }

    /** A file that the project holds byte for byte is its report; another of the same name gets an id of its own. */
    private void renameClashes(Project into) {
        for (Document given : List.copyOf(documents.values())) {
            Zones itsZones = zonesOf(given.id());
            Optional<Document> same = into.documents().values().stream()
                    .filter(one -> one.source().sha256().equals(given.source().sha256()))
                    .findFirst();
            documents.remove(given.id());
            zones.remove(given.id());
            if (same.isPresent()) {
                add(same.get(), into.zonesOf(same.get().id()));
            } else {
                Document.Id free = into.document(given.id()).isPresent() ? Document.Id.fresh() : given.id();
                add(new Document(free, given.name(), given.text(), given.source(), given.metadata()), itsZones);
            }
        }
    }

    private Overlaps all(List<Sketch> sketches) {
        Progress progress = console.progress();
        OverlapSearch search = OverlapSearch.over(sketches, progress);
        furniture = search.furniture(MOST_FURNITURE, this::witness);
        return search.all(min, this::witness, progress);
    }

    /** Each of the files against the project; no stories, because the project's own pairs are not asked for. */
    private Overlaps against(List<Sketch> kept, List<Sketch> given) {
        Progress progress = console.progress();
        OverlapSearch search = OverlapSearch.over(kept, progress);
        List<Overlap> pairs = new ArrayList<>();
        for (Sketch sketch : given) {
            progress.at(pairs.size(), 0, "Setting " + sketch.document() + " against the project");
            pairs.addAll(search.with(sketch, min, this::witness));
        }
        Set<Document.Id> met = new HashSet<>();
        given.forEach(sketch -> met.add(sketch.document()));
        pairs.forEach(pair -> met.addAll(List.of(pair.a(), pair.b())));
        documents.keySet().retainAll(met);
        return new Overlaps(min, pairs, List.of());
    }

    /** Whether none was refused. */
    private boolean readFiles() {
        ImportPlan plan = Imports.plan(Project.EMPTY, paths, console.progress());
        for (Edit edit : plan.edit().edits()) {
            if (edit instanceof Edit.PutDocument put) {
                documents.put(put.document().id(), put.document());
            } else if (edit instanceof Edit.PutZones put) {
                zones.put(put.document(), put.zones());
            }
        }
        Reckoning reckoning = plan.reckoning();
        if (documents.isEmpty()) {
            throw new Failure(Failure.UNREADABLE, "There is no report to read in " + paths.getFirst() + ".");
        }
        refusals(reckoning);
        return reckoning.count(Reckoning.Outcome.REFUSED) == 0;
    }

    private void refusals(Reckoning reckoning) {
        for (Reckoning.Report report : reckoning.reports()) {
            if (report.outcome() == Reckoning.Outcome.REFUSED) {
                console.err().println("refused: " + report.name() + ": " + report.reason());
            }
        }
        int twice = reckoning.count(Reckoning.Outcome.ALREADY_THERE);
        if (twice > 0) {
            console.err().println(Count.of(twice, "copy") + " of other files, byte for byte, counted once.");
        }
    }

    private void add(Document document, Zones itsZones) {
        documents.put(document.id(), document);
        zones.put(document.id(), itsZones);
    }

    /** Of the reports read so far. */
    private List<Sketch> sketches() {
        Progress progress = console.progress();
        int[] done = {0};
        return documents.values().stream()
                .map(document -> {
                    progress.at(done[0]++, documents.size(), "Reading " + document.name());
                    return Sketch.of(document.id(), document.text(), zonesOf(document.id()));
                })
                .toList();
    }

    private Zones zonesOf(Document.Id id) {
        return zones.getOrDefault(id, Zones.NONE);
    }

    private Witness witness(Document.Id id) {
        return Witness.of(id.value(), Objects.requireNonNull(documents.get(id)), zonesOf(id));
    }

    private void write(OverlapFormat writer, Overlaps found) {
        List<Document> listed = documents.values().stream()
                .sorted(Comparator.comparing(Document::name).thenComparing(Document::id))
                .toList();
        OverlapList list = new OverlapList(found, listed, furniture);
        results.write(console, to -> writer.write(list, to));
    }
}
