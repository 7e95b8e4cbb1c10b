package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.workbench.testing.Fx;

class RowsTest {

    /** Slogan, headline, date, two paragraphs. */
    private static final String TEXT = "Slogan\nHeadline\nDate\nFirst one.\nSecond one.";

    private static final Span SLOGAN = new Span(0, 6);
    private static final Span HEADLINE = new Span(7, 15);
    private static final Span DATE = new Span(16, 20);
    private static final Span FIRST = new Span(21, 31);
    private static final Span SECOND = new Span(32, 43);

    private static final TextContent CONTENT = new TextContent(TEXT, List.of(
            new Block.Prose(HEADLINE, Block.Prose.Look.HEADLINE, List.of()),
            new Block.Caption("Our Paper", false),
            new Block.SetAside(List.of(SLOGAN, DATE), "slogan, date", "set aside", "2 words"),
            new Block.Prose(FIRST),
            new Block.Ghost("Elsewhere", "in 001"),
            new Block.Prose(SECOND)));

    private static Rows rows(Integer... open) {
        return Fx.get(() -> Rows.of(CONTENT, TextMetrics.TAGGED, Set.of(open)));
    }

    @Test
    void anOffsetIsFoundWhereItIsShownWhateverTheOrderOfTheBlocks() {
        Rows rows = rows();
        assertThat(rows.indexAt(HEADLINE.start())).isZero();
        assertThat(rows.indexAt(SLOGAN.start())).isEqualTo(2);
        assertThat(rows.indexAt(DATE.start())).isEqualTo(2);
        assertThat(rows.indexAt(FIRST.end() - 1)).isEqualTo(3);
        assertThat(rows.indexAt(SECOND.end())).isEqualTo(5);
    }

    @Test
    void whatIsSetAsideHasRowsOfItsOwnWhenItIsOpen() {
        Rows rows = rows(2);
        assertThat(rows.size()).isEqualTo(8);
        assertThat(rows.indexAt(SLOGAN.start())).isEqualTo(3);
        assertThat(rows.indexAt(DATE.start())).isEqualTo(4);
        assertThat(rows.indexAt(FIRST.start())).isEqualTo(5);
    }

    @Test
    void aSpanTouchesEachRowThatShowsSomeOfIt() {
        Rows rows = rows();
        assertThat(rows.touchedBy(new Span(10, 25))).containsExactly(0, 2, 3);
        assertThat(rows.touchedBy(new Span(22, 40))).containsExactly(3, 5);
        assertThat(rows.touchedBy(new Span(31, 31))).containsExactly(3);
    }

    @Test
    void theCaretPassesOverWordsOfOurs() {
        Rows rows = rows();
        assertThat(rows.nextSource(0, 1)).isEqualTo(2);
        assertThat(rows.nextSource(3, 1)).isEqualTo(5);
        assertThat(rows.nextSource(5, 1)).isEqualTo(-1);
        assertThat(rows.nextSource(2, -1)).isZero();
    }

    @Test
    void charactersMayNotBeShownTwice() {
        List<Block> twice = List.of(new Block.Prose(FIRST), new Block.Prose(new Span(25, 40)));
        assertThatThrownBy(() -> new TextContent(TEXT, twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextContent(TEXT, List.of(new Block.Prose(new Span(40, 60)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParagraphOfAWholeBookIsCutIntoPiecesWithoutLoss() {
        String book = "One sentence of many words ends here. ".repeat(1_000).strip();
        List<Span> pieces = Pieces.of(book, Span.of(book));
        assertThat(pieces).hasSizeGreaterThan(5).allMatch(piece -> piece.length() <= 6_100);
        assertThat(String.join("", pieces.stream().map(piece -> piece.in(book)).toList())).isEqualTo(book);

        String endless = "x".repeat(20_000);
        List<Span> cut = Pieces.of(endless, Span.of(endless));
        assertThat(String.join("", cut.stream().map(piece -> piece.in(endless)).toList())).isEqualTo(endless);
    }
}
