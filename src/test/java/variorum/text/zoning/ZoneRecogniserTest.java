package variorum.text.zoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.text.Characters;
import variorum.text.RandomTexts;
import variorum.text.Zone;
import variorum.text.Zones;

class ZoneRecogniserTest {

    static List<MarkedText> shapes() {
        return MarkedText.allIn(SeedZones.resource("shapes.txt"));
    }

    static List<SeedZones.Expected> seedLines() {
        return SeedZones.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void zonesOfManyShapesAreFound(MarkedText shape) {
        assertThat(shape.differences(ZoneRecogniser.recognise(shape.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seedLines")
    void eachLineOfTheFiveReportsHasItsZone(SeedZones.Expected expected) {
        String text = SeedZones.text(expected.seed());
        Zones zones = ZoneRecogniser.recognise(text);
        var place = SeedZones.place(expected, text);
        var found = IntStream.range(place.start(), place.end())
                .filter(at -> !Characters.isBlank(text.charAt(at)))
                .filter(at -> expected.words().isEmpty() ? !isPart(zones, expected, at) : true)
                .mapToObj(at -> zones.kindAt(at).word())
                .distinct()
                .toList();
        assertThat(found).singleElement().isIn(expected.kinds());
    }

    /** In a line that is body as a whole a dateline may stand; the list then names it on a line of its own. */
    private static boolean isPart(Zones zones, SeedZones.Expected expected, int at) {
        return expected.kinds().contains("body") && zones.kindAt(at) == Zone.Kind.DATELINE;
    }

    @Test
    void everyLineOfTheFiveReportsIsInTheList() {
        for (String seed : seedLines().stream().map(SeedZones.Expected::seed).distinct().toList()) {
            long lines = SeedZones.text(seed).lines().filter(line -> !Characters.isBlank(line)).count();
            long listed = seedLines().stream()
                    .filter(expected -> expected.seed().equals(seed))
                    .map(SeedZones.Expected::line)
                    .distinct()
                    .count();
            assertThat(listed).as(seed).isEqualTo(lines);
        }
    }

    @Test
    void noCharacterIsLostAndNoZoneOverlapsAnother() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String text = shuffled(random);
            Zones zones = ZoneRecogniser.recognise(text);
            long blankOutside = IntStream.range(0, text.length())
                    .filter(at -> zones.list().stream().noneMatch(zone -> zone.span().contains(at)))
                    .filter(at -> !Characters.isBlank(text.charAt(at)))
                    .count();
            assertThat(blankOutside).as("seed %d: %s", seed, text).isZero();
        }
    }

    /** Lines of real shapes in any order, with lines of random characters between them. */
    private static String shuffled(Random random) {
        List<String> lines = lines();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? RandomTexts.clean(random, 20) : any(random, lines));
            text.append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    @Test
    void aLongSentenceWithAFullStopIsNeverSetAsideBetweenTwoOthers() {
        String prose = "The council met again on Tuesday and heard all that the mayor had to say about the bridge.";
        List<String> lines = lines();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String before = prose.replace("mayor", "mason");
            String after = prose.replace("bridge", "school");
            String text = String.join("\n\n", any(random, lines), before, prose, after, any(random, lines));
            Zone.Kind kind = ZoneRecogniser.recognise(text).kindAt(text.indexOf(prose));
            assertThat(kind).as("seed %d: %s", seed, text).isEqualTo(Zone.Kind.BODY);
        }
    }

    private static List<String> lines() {
        return shapes().stream().flatMap(shape -> shape.text().lines()).filter(line -> !line.isBlank()).toList();
    }

    private static String any(Random random, List<String> lines) {
        return lines.get(random.nextInt(lines.size()));
    }

    @Test
    void aMillionCharactersInOneLineAreBody() {
        String text = "word ".repeat(200_000);
        assertThat(ZoneRecogniser.recognise(text).list()).singleElement()
                .extracting(Zone::kind).isEqualTo(Zone.Kind.BODY);
    }

    @Test
    void anEmptyTextHasNoZones() {
        assertThat(ZoneRecogniser.recognise("").list()).isEmpty();
        assertThat(ZoneRecogniser.recognise(" \n\u00A0\n").list()).isEmpty();
    }
}
