package variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.project.Corrections;
import variorum.project.Session;
import variorum.text.Count;

/** Lists which paragraphs of two reports belong together, and corrects it by hand. */
@Command(
        name = "align",
        description = {
            "Lists which paragraphs of two reports of a project belong together, and corrects it.",
            "A PARAGRAPH is called as in the list: a3 is the third of A, bh1 the first heading of B. Or by characters,"
                    + " as variorum compare --format json prints them: a120-340 is the one of A that holds these.",
            "What is said is kept in the project and holds whenever the two are compared; all that is said at once is"
                    + " one step that can be undone in the window.",
            "Example: variorum align P.variorum 000 001 --link a12 b9 --split b4"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AlignCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private NamedReports reports = new NamedReports();

    @Option(names = "--link", arity = "2", paramLabel = "PARAGRAPH", description = "these two tell the same")
    private List<String> link = new ArrayList<>();

    @Option(names = "--unlink", arity = "2", paramLabel = "PARAGRAPH", description = "these two do not")
    private List<String> unlink = new ArrayList<>();

    @Option(names = "--split", paramLabel = "PARAGRAPH",
            description = "take one of several paragraphs that are linked with the same out of the link")
    private List<String> split = new ArrayList<>();

    @Option(names = "--forget", paramLabel = "N", description = "take back a correction, by its number in the list")
    private List<Integer> forget = new ArrayList<>();

    @Option(names = "--json", description = "as one JSON object, places in code points")
    private boolean json;

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean changes = !link.isEmpty() || !unlink.isEmpty() || !split.isEmpty() || !forget.isEmpty();
        return changes
                ? reports.changed(console, this::correct, this::print)
                : reports.shown(console, this::print);
    }

    private void correct(Session session) {
        TwoReports two = reports.in(session.project());
        Corrections before = Corrections.in(session.project(), two.a().id(), two.b().id());
        Corrections after = corrected(before, two.aligned(console.progress()));
        if (!after.equals(before)) {
            session.perform(after.edit());
        }
    }

    private Corrections corrected(Corrections before, Alignment alignment) {
        ParagraphNames names = new ParagraphNames(alignment);
        Corrections said = before;
        for (int number : forget) {
            said = said.forget(correction(before, number));
        }
        for (int i = 0; i + 1 < link.size(); i += 2) {
            ParagraphNames.Two two = names.two(link.get(i), link.get(i + 1));
            said = said.link(two.a().span(), two.b().span());
        }
        for (int i = 0; i + 1 < unlink.size(); i += 2) {
            ParagraphNames.Two two = names.two(unlink.get(i), unlink.get(i + 1));
            if (!names.areLinked(two)) {
                throw new Failure(Failure.USAGE, two.a().name(Side.A) + " and " + two.b().name(Side.B)
                        + " are not linked.");
            }
            said = said.unlink(two.a().span(), two.b().span());
        }
        for (String each : split) {
            said = split(said, names, each);
        }
        return said;
    }

    private static Correction correction(Corrections said, int number) {
        if (number < 1 || number > said.said().size()) {
            throw new Failure(Failure.UNREADABLE, "There is no correction " + number + "; "
                    + Count.of(said.said().size(), "correction") + " of these two.");
        }
        return said.said().get(number - 1);
    }

    private static Corrections split(Corrections said, ParagraphNames names, String wanted) {
        Side side = names.side(wanted);
        StoryParagraph paragraph = names.paragraph(wanted);
        ParagraphPair pair = names.pairs(side, paragraph).stream()
                .filter(each -> each.in(side).size() > 1)
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.USAGE, names.pairs(side, paragraph).isEmpty()
                        ? paragraph.name(side) + " is linked with none."
                        : paragraph.name(side) + " stands alone on its side of its link; part it with --unlink."));
        return said.split(pair, side, paragraph.span()).orElseThrow();
    }

    private void print(TwoReports two) {
        new AlignReport(two, two.aligned(console.progress())).print(console.out(), json);
    }
}
