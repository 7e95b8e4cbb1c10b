package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** What a screen reader says of places in a small page, without a window. */
class SpokenTest {

    private static final String TEXT =
            "Attack is illegitimate\nA US attack.\nBackground\nDamascus said so.\nShare this";
    private static final TextContent PAGE = new TextContent(TEXT, List.of(
            new Block.Prose(span("Attack is illegitimate"), Block.Prose.Look.HEADLINE, List.of()),
            new Block.Prose(span("A US attack.")),
            new Block.Prose(span("Background"), Block.Prose.Look.CROSSHEAD, List.of()),
            new Block.Prose(span("Damascus said so.")),
            new Block.SetAside(List.of(span("Share this")), "slogan", "set aside", "2 words")));

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static String said(Selection selection, Mark... marks) {
        return Spoken.of(PAGE, selection, List.of(marks), mark -> mark.label() + ", sure");
    }

    private static Mark mark(String label, boolean proposed) {
        MarkStyle style = new MarkStyle(Tone.of(Token.ACTOR), MarkStyle.Pattern.PLAIN, proposed);
        return new Mark(label, span("Damascus"), style, label);
    }

    @ParameterizedTest
    @CsvSource({
        "is illegitimate, Headline",
        "US, Paragraph 1 of 2",
        "ground, Heading",
        "said, Paragraph 2 of 2",
        "this, Set aside: slogan"
    })
    void thePlaceOfTheCaretIsNamed(String words, String place) {
        assertThat(said(Selection.at(span(words).start()))).isEqualTo(place);
    }

    @Test
    void behindItsLastLetterTheCaretIsStillInTheParagraph() {
        assertThat(said(Selection.at(span("A US attack.").end()))).isEqualTo("Paragraph 1 of 2");
    }

    @Test
    void selectedWordsAreQuoted() {
        assertThat(said(Selection.of(span("Damascus said")))).isEqualTo(
                "Paragraph 2 of 2. Selected: “Damascus said”");
    }

    @Test
    void ofALongSelectionTheBeginningAndTheEndAreQuoted() {
        String text = "one two three four five six seven eight nine ten ".repeat(4).strip();
        assertThat(Spoken.of(
                        TextContent.of(text), Selection.of(new Span(0, text.length())), List.of(), Mark::label))
                .isEqualTo("Paragraph 1 of 1. Selected: “one two three four five six seven eight nine ten"
                        + " … one two three four five six seven eight nine ten”");
    }

    @Test
    void tagsAreCountedAndWhatIsOnlyProposedIsSaidAfterThem() {
        Selection here = Selection.at(span("Damascus").start());
        assertThat(said(here, mark("Government", false))).endsWith(". Tag: Government, sure");
        assertThat(said(here, mark("Government", false), mark("suggested: Syria", true), mark("Position", false)))
                .endsWith(". 2 tags overlap here: Government, sure; Position, sure; suggested: Syria, sure");
        assertThat(said(here, mark("suggested: Syria", true))).endsWith("2 of 2. suggested: Syria, sure");
    }
}
