package variorum.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.exchange.json.JsonLine;
import variorum.project.Corrections;
import variorum.text.Count;
import variorum.text.Offsets;
import variorum.text.Span;

/** Which paragraphs of two reports belong together, to read and as {@code variorum-paragraphs/1}. */
final class AlignReport {

    private final TwoReports reports;
    private final Alignment alignment;
    private final ParagraphNames names;
    private final List<Correction> corrections;

    AlignReport(TwoReports reports, Alignment alignment) {
        this.reports = reports;
        this.alignment = alignment;
        this.names = new ParagraphNames(alignment);
        this.corrections = Corrections.in(reports.project(), reports.a().id(), reports.b().id()).said();
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(line());
        } else {
            text(out);
        }
    }

    private void text(PrintWriter out) {
        out.println("a  " + reports.a().name() + "  " + reports.a().metadata().title());
        out.println("b  " + reports.b().name() + "  " + reports.b().metadata().title());
        out.println();
        Set<Span> told = new HashSet<>();
        for (StoryParagraph paragraph : names.all(Side.A)) {
            List<ParagraphPair> pairs = names.pairs(Side.A, paragraph);
            pairs.stream().filter(pair -> told.add(pair.a().getFirst())).forEach(pair -> row(pair, out));
            if (pairs.isEmpty()) {
                only(Side.A, paragraph, out);
            }
        }
        names.all(Side.B).stream()
                .filter(paragraph -> names.pairs(Side.B, paragraph).isEmpty())
                .forEach(paragraph -> only(Side.B, paragraph, out));
        out.println();
        for (int i = 0; i < corrections.size(); i++) {
            Correction said = corrections.get(i);
            out.printf("%2d  %s by hand: %s and %s%n", i + 1, word(said.kind()), names.nameAt(Side.A, said.inA()),
                    names.nameAt(Side.B, said.inB()));
        }
        out.println(Count.of(alignment.paragraphs().size(), "link") + ", "
                + Count.of(corrections.size(), "correction") + " by hand");
    }

    private void row(ParagraphPair pair, PrintWriter out) {
        out.printf("%-12s %-12s %-7s %s%n", named(Side.A, pair), named(Side.B, pair),
                pair.moved() ? "moved" : pair.relation().word(), quoted(Side.A, pair.a().getFirst()));
    }

    private void only(Side side, StoryParagraph paragraph, PrintWriter out) {
        String name = paragraph.name(side);
        out.printf("%-12s %-12s %-7s %s%n", side == Side.A ? name : "-", side == Side.A ? "-" : name, "only",
                quoted(side, paragraph.span()));
    }

    private String named(Side side, ParagraphPair pair) {
        return pair.in(side).stream().map(span -> names.nameAt(side, span)).collect(Collectors.joining(" "));
    }

    private String quoted(Side side, Span span) {
        return CarryReport.quoted(span.in(alignment.witness(side).text()));
    }

    private static String word(Correction.Kind kind) {
        return switch (kind) {
            case LINK -> "linked";
            case UNLINK -> "parted";
        };
    }

    private String line() {
        return JsonLine.of(line -> {
            line.text("format", "variorum-paragraphs/1").text("offsetUnit", "codepoint");
            line.text("a", reports.a().id().value()).text("b", reports.b().id().value());
            line.allObjects("paragraphsA", names.all(Side.A), (one, each) -> paragraph(one, Side.A, each));
            line.allObjects("paragraphsB", names.all(Side.B), (one, each) -> paragraph(one, Side.B, each));
            line.allObjects("pairs", alignment.paragraphs(), (one, pair) -> one
                    .texts("a", pair.a().stream().map(span -> names.nameAt(Side.A, span)).toList())
                    .texts("b", pair.b().stream().map(span -> names.nameAt(Side.B, span)).toList())
                    .text("relation", pair.relation().word())
                    .yes("moved", pair.moved()));
            line.allObjects("corrections", corrections, (one, said) -> one
                    .text("kind", said.kind().name().toLowerCase(Locale.ROOT))
                    .text("a", names.nameAt(Side.A, said.inA()))
                    .text("b", names.nameAt(Side.B, said.inB())));
        });
    }

    private void paragraph(JsonLine line, Side side, StoryParagraph paragraph) {
        Span points = Offsets.of(alignment.witness(side).text()).toCodePoints(paragraph.span());
        line.text("id", paragraph.name(side)).number("start", points.start()).number("end", points.end())
                .yes("heading", paragraph.heading());
    }
}
