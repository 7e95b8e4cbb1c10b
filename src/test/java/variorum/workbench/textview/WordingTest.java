package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

class WordingTest {

    private static RowText set(String words, double width) {
        return Fx.get(() -> Setting.of(
                Wording.of(words), RowStyle.of(Face.SERIF, 16, 26, Token.TEXT, 0, 0, 0), width, Theme.LIGHT));
    }

    private static Wording wording(String words, Insert... inserts) {
        return new Wording(words, List.of(), List.of(inserts));
    }

    private static Insert letter(int at) {
        return new Insert(at, Insert.Kind.LETTER, "N", Tone.of(Token.TEXT2));
    }

    @Test
    void offsetsStayThoseOfTheWordsWhateverTakesRoomBetweenThem() {
        Wording wording = wording("Daesh said", letter(0), letter(5), letter(5), letter(10));
        assertThat(wording.laidOut().replace('\u202F', '.')).isEqualTo(".Daesh.. said.");
        for (int offset = 0; offset <= 10; offset++) {
            assertThat(wording.offset(wording.position(offset, false))).isEqualTo(offset);
            assertThat(wording.offset(wording.position(offset, true))).isEqualTo(offset);
        }
        assertThat(wording.position(5, false)).isEqualTo(6);
        assertThat(wording.position(5, true)).isEqualTo(8);
    }

    @Test
    void aNarrowColumnBreaksLinesAfterHyphens() {
        String words = "an attack that the Turkish-backed forces of the city-state would lead";
        RowText text = set(words, 210);
        assertThat(lines(text)).contains("an attack that the Turkish-");
        assertThat(String.join("", lines(text))).isEqualTo(words);
    }

    @Test
    void noLineIsWiderThanItsColumn() {
        for (int width = 120; width < 400; width += 7) {
            int column = width;
            RowText text = set(Specimens.seed("000"), width);
            text.lines().forEach(line -> assertThat(
                            text.strips(line.start(), line.end()).stream().mapToDouble(Strip::right).max().orElse(0))
                    .isLessThanOrEqualTo(column + 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Specimens.ARABIC, Specimens.HEBREW, Specimens.MIXED, Specimens.THAI})
    void aClickOnACharacterFindsItInEveryScript(String words) {
        RowText text = set(words, 366);
        assertThat(text.lines()).hasSizeGreaterThan(1);
        for (int at = 0; at < words.length(); at++) {
            for (Strip strip : text.strips(at, at + 1)) {
                double middle = (strip.left() + strip.right()) / 2;
                int found = text.characterAt(middle, text.lines().get(strip.line()));
                assertThat(found).as("character %d", at).isEqualTo(at);
                assertThat(strip.left()).isGreaterThanOrEqualTo(-1.0);
                assertThat(strip.right()).isLessThanOrEqualTo(367.5);
            }
        }
    }

    @Test
    void anArabicParagraphBeginsAtTheRight() {
        RowText text = set(Specimens.ARABIC, 366);
        assertThat(text.isRightToLeft()).isTrue();
        assertThat(text.caretX(0)).isBetween(365.0, 367.0);
        assertThat(text.strips(0, 3).getFirst().right()).isBetween(365.0, 367.0);
    }

    @Test
    void aWordWiderThanTheColumnIsBrokenInEveryScript() {
        String arabic = "بسم".repeat(40);
        RowText text = set(arabic, 150);
        assertThat(text.lines()).hasSizeGreaterThan(2);
        assertThat(text.strips(0, arabic.length())).allMatch(strip -> strip.right() <= 152 && strip.left() >= -2);
    }

    @ParameterizedTest
    @ValueSource(strings = {Specimens.ARABIC, Specimens.HEBREW, Specimens.MIXED, Specimens.THAI})
    void noColumnIsTooNarrow(String words) {
        for (int width = 8; width < 80; width += 6) {
            RowText text = set(words, width);
            assertThat(text.lines().getLast().end()).as("in %d pixels", width).isEqualTo(words.length());
        }
    }

    @Test
    void partsAreOfOneKindEach() {
        String words = "US «وجود» 24,5";
        assertThat(Script.parts(words).stream().map(part -> part.in(words)))
                .containsExactly("US", " ", "«", "وجود", "»", " ", "24", ",", "5");
        assertThat(Script.isSimple("Příběh 24 “x” …")).isTrue();
        assertThat(Script.isSimple("e\u0301")).isFalse();
    }

    private static List<String> lines(RowText text) {
        return text.lines().stream().map(line -> new Span(line.start(), line.end()).in(text.words())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Raqqa campaign                   |  84 | Raqqa ca…",
        "Any military presence on our     | 200 | Any military presence on…",
        "Those who are ... fighting       | 120 | Those who are…",
        "Raqqa                            | 300 | Raqqa"})
    void whatHasNoRoomIsCutInAWordUnlessOnlyAFewOfManyLettersWouldBeWon(String words, double width, String seen) {
        RowText cut = Fx.get(() -> Setting.of(
                words, RowStyle.of(Face.SERIF, 15, 20, Token.TEXT, 0, 0, 0), width, 1, Theme.LIGHT));
        assertThat(cut.words()).isEqualTo(seen);
    }

    @Test
    void theBoxThatSaysYouAreHereTakesThePlaceOfTheOneThatIsThere() {
        Gap missing = new Gap(5, Tone.of(Token.WORD));
        Gap here = new Gap(5, Tone.of(Token.ACCENT));
        Span row = new Span(0, 10);
        assertThat(Insert.of(List.of(missing, here), row)).extracting(Insert::ink).containsExactly(here.tone());
        assertThat(Insert.of(List.of(missing, new Gap(5, Tone.of(Token.SENSE_EDGE))), row)).hasSize(2);
    }
}
