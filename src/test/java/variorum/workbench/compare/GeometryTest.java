package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;

/** Ribbons, strips and what keeps two columns level, as numbers. */
class GeometryTest {

    @Test
    void aRibbonReachesALittleBeyondItsParagraphs() {
        assertThat(Ribbon.between(new Stretch(100, 148), new Stretch(50.4, 122.6)))
                .isEqualTo(new Ribbon(98, 150, 48, 125));
    }

    @ParameterizedTest
    @CsvSource({
        // the left is from 0 to 40, the right from 100 to 140, the gutter 112 wide
        "0, 0, true", "0, 40, true", "0, 41, false", "112, 100, true", "112, 99, false", "112, 140, true",
        "56, 70, true", "56, 49, false", "56, 51, true", "56, 89, true", "56, 91, false",
        "-1, 20, false", "113, 120, false",
        // it leaves level
        "8, 20, true", "8, 42, false"
    })
    void aRibbonIsHitWhereItIsDrawn(double x, double y, boolean hit) {
        assertThat(new Ribbon(0, 40, 100, 140).contains(x, y, 112)).isEqualTo(hit);
    }

    @ParameterizedTest
    @CsvSource({
        "-50, -10, -90, -20, false",
        "-50, -10, 40, 60, true",
        "700, 740, 690, 720, true",
        "700, 740, 800, 820, false"
    })
    void aRibbonIsInViewIfAnyOfItIs(
            double leftTop, double leftBottom, double rightTop, double rightBottom, boolean inView) {
        assertThat(new Ribbon(leftTop, leftBottom, rightTop, rightBottom).isInView(700)).isEqualTo(inView);
    }

    @Test
    void theLongerVersionTakesTheWholeHeightAndTheOtherItsShare() {
        Outline longer = outline(38, 58);
        Outline shorter = outline(28, 18);
        assertThat(StripScale.of(longer, shorter, 500).height()).isCloseTo(500, within(0.001));
        assertThat(StripScale.of(shorter, longer, 500).height()).isCloseTo(250, within(0.001));
        assertThat(StripScale.of(longer, shorter, 500).bars())
                .extracting(bar -> bar.stretch().top())
                .containsExactly(0.0, 200.0);
        assertThat(StripScale.of(longer, shorter, 500).bars().getFirst().drawn()).isEqualTo(new Stretch(0, 198));
        assertThat(StripScale.of(new Outline(List.of()), longer, 500).height()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // from and to in shares of what is shown, what is shown then
        "0.25, 0.5, 0.25, 0.5",
        "0.5, 0.25, 0.25, 0.5",
        "-3, 0.5, 0, 0.5",
        "0.3, 0.3, 0.29, 0.31",
        "1, 1, 0.98, 1"
    })
    void aPartOfAStripIsShownAlone(double one, double other, double from, double to) {
        StripZoom zoom = StripZoom.ALL.part(one, other);
        assertThat(zoom.from()).isCloseTo(from, within(0.001));
        assertThat(zoom.to()).isCloseTo(to, within(0.001));
    }

    @Test
    void whatIsShownAloneFillsTheStripAndAPartOfItIsAPartOfThat() {
        StripZoom zoom = StripZoom.ALL.part(0.5, 1).part(0, 0.5);
        assertThat(zoom).isEqualTo(new StripZoom(0.5, 0.75));
        Outline outline = outline(98, 98, 98, 98);
        StripScale scale = StripScale.of(outline, outline(10), 500, zoom);
        assertThat(scale.bars().get(2).stretch()).isEqualTo(new Stretch(0, 500));
        assertThat(scale.yOf(outline.passages().get(2).span().start())).isZero();
        assertThat(scale.offsetAt(250)).isBetween(outline.passages().get(2).span().start() + 240, 1240);
    }

    @Test
    void everyOffsetHasAPlaceOnTheStripAndEveryPlaceAnOffset() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int[] words = random.ints(1 + random.nextInt(30), 1, 90).toArray();
            StripScale scale = StripScale.of(outline(words), outline(100), 700);
            for (StripScale.Bar bar : scale.bars()) {
                Span span = bar.passage().span();
                int offset = span.start() + random.nextInt(span.length());
                assertThat(bar.stretch().contains(scale.yOf(offset))).as("seed %d", seed).isTrue();
                assertThat(scale.offsetAt(scale.yOf(offset) + 0.001))
                        .as("seed %d", seed)
                        .isBetween(offset - 1, offset + 1);
                assertThat(scale.barAt(bar.stretch().middle())).as("seed %d", seed).contains(bar);
            }
            assertThat(scale.offsetAt(-5)).isZero();
            assertThat(scale.offsetAt(800)).isEqualTo(scale.bars().getLast().passage().span().end());
        }
    }

    /** Passages of so many words, each of five characters a word, with a blank line between. */
    private static Outline outline(int... words) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (int count : words) {
            passages.add(
                    new Passage(new Span(at, at + 5 * count), Passage.Kind.SHARED, count, false, passages.size() + 1));
            at += 5 * count + 2;
        }
        return new Outline(passages);
    }

    @Test
    void paragraphsThatStandTogetherAreTiedByOneRibbon() {
        String long1 = "The envoy met the rebels in Geneva on Monday and said that he was hopeful about the talks.";
        String long2 =
                "A second round of talks will begin in Astana next month, the ministry announced in a statement.";
        String own = "Nobody else has a word of this paragraph about onions, carrots, potatoes and cucumbers.";
        try (CompareBench bench = new CompareBench()) {
            CompareModel model = bench.comparing();
            model.versions().choose(bench.versions(
                    long1 + "\n\n" + own + "\n\n" + long2, long1 + " " + long2));
            bench.settle();
            assertThat(Tie.of(model.comparison().get().orElseThrow()))
                    .extracting(tie -> tie.a().length(), tie -> tie.b().length())
                    .containsExactly(
                            tuple(long1.length(), long1.length() + 1 + long2.length()),
                            tuple(long2.length(), long1.length() + 1 + long2.length()));
            model.versions().choose(bench.versions(long1 + "\n\n" + long2, long1 + " " + long2));
            bench.settle();
            assertThat(Tie.of(model.comparison().get().orElseThrow())).hasSize(1);
        }
    }
}
