package variorum.workbench.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import variorum.collation.AlteredQuotation;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;
import variorum.workbench.theme.Icons;

/** What the rows at the right look like. */
final class RowFaces {

    /** Width of the words of A in the table of substitutions. */
    static final double COLUMN = 112;

    /** Width of the arrow after them. */
    static final double ARROW = 28;

    private static final double SMALL = 12;
    private static final int LONGEST = 60;

    /** Up to this length in UTF-16 code units words are shown with what stands before them. */
    private static final int SHORT = 20;

    private final CompareModel model;

    RowFaces(CompareModel model) {
        this.model = model;
    }

    static Node substitution(Substitution row) {
        Label from = Nodes.source(row.a());
        from.setMinWidth(COLUMN);
        from.setMaxWidth(COLUMN);
        HBox arrow = new HBox(Icons.of("bi-arrow-right", SMALL));
        arrow.getStyleClass().add("compare-arrow");
        arrow.setAccessibleText("becomes");
        arrow.setMinWidth(ARROW);
        arrow.setAlignment(Pos.CENTER_LEFT);
        Label count = Nodes.label(String.valueOf(row.count()), "v-strong", "compare-count");
        count.setAccessibleText(Nodes.count(row.count(), "time"));
        return row(0, from, arrow, Nodes.source(row.b()), Nodes.space(), count);
    }

    Node quotation(AlteredQuotation row) {
        Side side = row.b().isEmpty() || row.a().length() > row.b().length() ? Side.A : Side.B;
        String kind = row.kind().words();
        HBox sign = new HBox(Icons.of("bi-chat-quote"));
        sign.getStyleClass().add("compare-sign");
        sign.setAlignment(Pos.CENTER);
        return row(8, sign, growing(around(text(side), row.in(side))),
                Nodes.label(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1), "v-meta"));
    }

    /** Short words with a few before them from the same line, for a mark alone tells nothing. */
    static String around(String text, Span span) {
        if (span.end() > text.length()) {
            return "";
        }
        int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        List<Token> before = Tokenizer.words(text, new Span(Math.min(line, span.start()), span.start()));
        int wanted = span.length() >= SHORT ? 0 : span.length() > 2 ? 1 : 3;
        int first = Math.max(0, before.size() - wanted);
        int start = first < before.size() ? before.get(first).span().start() : span.start();
        return Readings.shortly(text, new Span(start, span.end()), LONGEST);
    }

    Node passage(Side side, Passage row) {
        String words = Readings.shortly(text(side), row.span(), LONGEST);
        Label size = row.heading()
                ? Nodes.label("headline", "v-meta")
                : Nodes.label(String.valueOf(row.words()), "v-strong");
        size.setAccessibleText(row.heading() ? "headline" : Nodes.count(row.words(), "word"));
        return row(8, growing(words), size);
    }

    /** Words of a text that take the room there is. */
    private static Label growing(String words) {
        Label label = Nodes.source(words, "compare-quote");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    RowFace<Difference> difference() {
        return new DifferenceFace(
                this::text, difference -> Optional.ofNullable(model.coded().get().get(difference)));
    }

    private String text(Side side) {
        return model.comparison().get().map(answer -> answer.text(side)).orElse("");
    }

    private static HBox row(double spacing, Node... parts) {
        HBox row = new HBox(spacing, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
