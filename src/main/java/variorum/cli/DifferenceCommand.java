package variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.Layer;
import variorum.project.Differences;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.text.Count;

/** Lists and codes what differs between two reports. */
@Command(
        name = "difference",
        description = {
            "Lists and codes differences between two reports of a project: their layer, category, weight and note.",
            "An ID is what variorum compare prints for A and B in this order, such as a120-125b130-143. Each coded"
                    + " difference is a statement \"Difference\" with the two readings. Without IDs all that are coded"
                    + " are listed. What is said at once is one step that can be undone in the window.",
            "Example: variorum difference P.variorum 000 001 a120-125b130-143 --category framing --weight 2"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DifferenceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private NamedReports reports = new NamedReports();

    @Parameters(index = "3..*", arity = "0..*", paramLabel = "ID", description = "the differences to look at or code")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "LAYER", description = "what kind of difference it is")
    private @Nullable String layer;

    @Option(names = "--category", paramLabel = "WORD", description = "your own kind of change; \"\" takes it away")
    private @Nullable String category;

    @Option(names = "--weight", paramLabel = "1|2|3", description = "how grave it is; \"\" takes it back")
    private @Nullable String weight;

    @Option(names = "--note", paramLabel = "TEXT", description = "a note; \"\" takes it away")
    private @Nullable String note;

    @Option(names = "--uncode", description = "take back the coding of these differences")
    private boolean uncode;

    @ArgGroup
    private WhoCodes who = new WhoCodes();

    @Option(names = "--json", description = "one JSON object a line, places in code points")
    private boolean json;

    DifferenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean codes = layer != null || category != null || weight != null || note != null;
        if ((codes || uncode) && ids.isEmpty()) {
            throw new Failure(Failure.USAGE, "Say which differences, by the ids that variorum compare prints.");
        }
        if (codes && uncode) {
            throw new Failure(Failure.USAGE, "A coding is either made or taken back.");
        }
        if (weight != null && !Set.of("", "1", "2", "3").contains(weight)) {
            throw new Failure(Failure.USAGE, "A weight is 1, 2 or 3, not " + weight + ".");
        }
        Optional<Layer> chosen = Optional.ofNullable(layer).map(Layers::named);
        return codes || uncode
                ? reports.changed(console, session -> code(session, chosen), this::print)
                : reports.shown(console, this::print);
    }

    private void code(Session session, Optional<Layer> chosen) {
        TwoReports two = reports.in(session.project());
        Coder coder = who.in(session.project());
        Draft draft = new Draft(session.project());
        List<Edit> edits = new ArrayList<>();
        if (!session.project().coders().containsKey(coder.id())) {
            edits.add(new Edit.PutCoder(coder));
            draft.apply(edits.getFirst());
        }
        Alignment alignment = two.aligned(console.progress());
        for (String id : ids) {
            Edit edit = edit(two.in(draft.project()), alignment, id, coder, chosen);
            draft.apply(edit);
            edit.single().forEach(edits::add);
        }
        session.perform(new Edit.Batch(
                (uncode ? "remove coding of " : "code ") + Count.of(ids.size(), "difference"), edits));
    }

    private Edit edit(TwoReports two, Alignment alignment, String id, Coder coder, Optional<Layer> chosen) {
        Differences coded =
                new Differences(two.project(), two.a().id(), two.b().id(), coder.id());
        DifferenceNames names = new DifferenceNames(alignment);
        if (uncode) {
            return codedSo(coded, alignment, names, id)
                    .map(coded::uncoding)
                    .orElseThrow(() -> new Failure(Failure.UNREADABLE, coder.name() + " has not coded " + id + "."));
        }
        Difference difference = names.find(id).orElseThrow(() -> notFound(two, id));
        return coded.coding(difference, "code difference", statement -> said(statement, chosen));
    }

    /** Also where a rule or a correction has left no difference. */
    private static Optional<Statement> codedSo(
            Differences coded, Alignment alignment, DifferenceNames names, String id) {
        return names.find(id).flatMap(coded::coded).or(() -> coded.unplaced(alignment.differences()).stream()
                .filter(statement -> coded.name(statement, names).equals(id))
                .findFirst());
    }

    private Statement said(Statement statement, Optional<Layer> chosen) {
        Statement said = chosen.map(word -> with(statement, Differences.LAYER, word.word())).orElse(statement);
        said = category == null ? said : with(said, Differences.CATEGORY, category.strip());
        said = weight == null ? said : with(said, Differences.WEIGHT, weight);
        return note == null ? said : said.withNote(note);
    }

    private static Statement with(Statement statement, String attribute, String value) {
        return statement.with(statement.attributes().with(attribute, value));
    }

    private static Failure notFound(TwoReports two, String id) {
        return new Failure(Failure.UNREADABLE, "There is no difference " + id + " between " + two.a().name()
                + " and " + two.b().name() + "; variorum compare prints their ids for the two in this order.");
    }

    private void print(TwoReports two) {
        CodedReport report = CodedReport.of(two, two.aligned(console.progress()));
        ids.stream().filter(id -> !report.knows(id)).findFirst().ifPresent(id -> {
            if (!uncode) {
                throw notFound(two, id);
            }
        });
        report.print(console.out(), Set.copyOf(ids), json);
    }
}
