package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;

class EdgesTest {

    private static final String TEXT = "The US-backed forces, he said, have reached the dam.";

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forces        | END   | true  | forces, he
            forces, he    | END   | false | forces
            forces        | END   | false | forces
            US-backed     | END   | false | US
            forces        | START | false | backed forces
            backed forces | START | true  | forces
            forces        | START | true  | forces
            dam           | END   | true  | dam
            The           | START | false | The
            """)
    void anEndMovesByAWordAndNeverPastTheOther(String words, Edges.Edge edge, boolean forward, String moved) {
        List<Span> spans = Edges.moved(TEXT, List.of(span(words)), 0, edge, forward).orElse(List.of(span(words)));
        assertThat(spans).containsExactly(span(moved));
    }

    @Test
    void partsThatMeetBecomeOne() {
        List<Span> parts = List.of(span("forces"), span("he said"));
        assertThat(Edges.moved(TEXT, parts, 0, Edges.Edge.END, true)).contains(List.of(span("forces, he said")));
        assertThat(Edges.joined(List.of(span("dam"), span("reached the"), span("the dam"))))
                .containsExactly(span("reached the dam"));
    }

    @Test
    void thePartAtTheCaretIsTheOneThatHoldsItOrTheNearest() {
        List<Span> parts = List.of(new Span(4, 9), new Span(20, 30));
        assertThat(List.of(0, 5, 14, 15, 25, 40).stream().map(caret -> Edges.partAt(parts, caret)))
                .containsExactly(0, 0, 0, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forces | END   | said    | true  | forces, he said
            forces | END   | sa      | true  | forces, he said
            forces | END   | sa      | false | forces, he sa
            forces | START | S-backed forces | true | US-backed forces
            forces | START | dam     | true  | forces
            forces | END   | The     | true  | forces
            """)
    void anEndIsDraggedToWholeWordsOrToTheCharacter(
            String words, Edges.Edge edge, String to, boolean whole, String dragged) {
        int offset = edge == Edges.Edge.START ? span(to).start() : span(to).end();
        assertThat(Edges.dragged(TEXT, span(words), edge, offset, whole)).isEqualTo(span(dragged));
    }
}
