package variorum.collation.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

class FingerprintsTest {

    private static final Document.Id ID = new Document.Id("one");

    @RepeatedTest(40)
    void twelveCommonWordsInARowAlwaysShareAFingerprint(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String common = words(random, Winnowing.SURE);
        int[] one = values(words(random, random.nextInt(60)) + " " + common + " " + words(random, random.nextInt(60)));
        int[] other =
                values(words(random, random.nextInt(60)) + " " + common + " " + words(random, random.nextInt(60)));

        assertThat(Arrays.stream(one).filter(value -> Arrays.binarySearch(other, value) >= 0).count())
                .as("seed %d", repetition.getCurrentRepetition())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He said the \"sponsors\" of Al-Ja'afari had met | He said the “sponsors” of Al-Ja’afari had met",
        "The U.S. army has said it will not go | The US army has said it will not go",
        "The army HAS said it will not go to Raqqa | the army has said, it will not go – to Raqqa"
    })
    void typographyHidesNoReuse(String one, String other) {
        assertThat(values(one)).isNotEmpty().isEqualTo(values(other));
    }

    /** Fingerprints lie in project files: others than before need a rule with another number. */
    @Test
    void theRuleHasANewNumberWhenItsFingerprintsAreNew() {
        String text = """
            In the U.S., Al-Ja\u2019afari\u2019s \u201csponsors\u201d paid $5m (5 million dollars) \
            for 10km, 3.2bn or 3,2 in 2017.
            Sen. Smith & Co. met \uFB01ve na\u00EFve caf\u00E9 owners \u2013 well-known, 1,200 strong \u2013 \
            on 24 Mar. 2017 at 16:22.
            Die Stra\u00DFe nach Raqqa, l\u2019\u00E9t\u00E9 dernier, el a\u00F1o pasado; \
            U.K/UK/U.K. and the IDF\u2019s half\u00A0year.""";
        assertThat(Fingerprints.RULE).isEqualTo(2);
        assertThat(Arrays.hashCode(Fingerprints.of(text).toBytes())).isEqualTo(1062755687);
    }

    @Test
    void aParagraphKeepsItsFingerprintsWhereverItStands() {
        Random random = new Random(7);
        String first = words(random, 40);
        String second = words(random, 40);

        assertThat(values(first + "\n\n" + second)).isEqualTo(values(second + "\n" + first));
    }

    @Test
    void scriptsWithoutSpacesAreCutIntoCharacters() {
        assertThat(values("联合国安全理事会周五举行会议讨论叙利亚局势")).isNotEmpty();
    }

    @Test
    void onlyTheBodyIsSketched() {
        Random random = new Random(3);
        String headline = words(random, 12);
        String body = words(random, 30);
        String notice = words(random, 20);
        String text = headline + "\n" + body + "\n" + notice;
        Zones zones = new Zones(List.of(
                new Zone(Zone.Kind.HEADLINE, new Span(0, headline.length())),
                new Zone(Zone.Kind.BOILERPLATE, new Span(text.length() - notice.length(), text.length()))));

        assertThat(Sketch.of(ID, text, zones)).isEqualTo(Sketch.of(ID, body, Zones.NONE));
    }

    @Test
    void placesCountCodePoints() {
        String text = "😀😀 one two three four five\n😀 six seven eight nine ten";
        Span second = new Span(Offsets.of(text).codePoint(text.indexOf("six")), Offsets.of(text).codePoints());

        assertThat(Fingerprints.of(text).within(List.of(second))).isEqualTo(values("six seven eight nine ten"));
    }

    @Test
    void theyComeBackFromTheirBytes() {
        Random random = new Random(11);
        Fingerprints made = Fingerprints.of(words(random, 300) + "\n" + " ".repeat(70_000) + words(random, 50));

        assertThat(Fingerprints.ofBytes(made.toBytes())).isEqualTo(made);
        assertThat(Fingerprints.ofBytes(new byte[0]).size()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprints.ofBytes(new byte[] {1, 2, 3}));
    }

    private static int[] values(String text) {
        return Sketch.of(ID, text, Zones.NONE).values();
    }

    static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + Integer.toString(random.nextInt(1 << 20), 36));
        }
        return String.join(" ", words);
    }
}
