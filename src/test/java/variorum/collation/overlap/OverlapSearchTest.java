package variorum.collation.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import variorum.collation.Witness;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Zones;

class OverlapSearchTest {

    private final Random random = new Random(20170324);
    private final Map<String, String> reports = new LinkedHashMap<>();

    @Test
    void aBriefIsFoundInTheLongReportItWasCutFrom() {
        String lead = words(60);
        report("long", lead + "\n" + words(600));
        report("brief", lead);
        report("other", words(300));

        Overlap found = all().pairs().getFirst();

        assertThat(all().pairs()).hasSize(1);
        assertThat(found.a().value()).isEqualTo("brief");
        assertThat(found.aInB()).isEqualTo(1);
        assertThat(found.bInA()).isCloseTo(60.0 / 660, within(1e-9));
        assertThat(found.longestRun()).isEqualTo(60);
    }

    @Test
    void movedAndEditedParagraphsAreShared() {
        List<String> paragraphs = new ArrayList<>(List.of(words(40), words(40), words(40), words(40)));
        report("a", String.join("\n", paragraphs));
        Collections.reverse(paragraphs);
        paragraphs.set(0, paragraphs.getFirst() + " " + words(3));
        report("b", String.join("\n\n", paragraphs));

        assertThat(all().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.sharedA()).isEqualTo(160);
            assertThat(pair.sharedB()).isEqualTo(160);
            assertThat(pair.wordsB()).isEqualTo(163);
        });
    }

    @Test
    void whatStandsInManyReportsThatTellNothingInCommonCountsForNeither() {
        String notice = words(50);
        for (int i = 0; i < 12; i++) {
            report("r" + i, words(100) + "\n" + notice);
        }
        assertThat(all().pairs()).isEmpty();
        OverlapSearch search = OverlapSearch.over(sketches(), Progress.NONE);
        assertThat(search.furniture(10, this::witness)).singleElement().satisfies(passage -> {
            assertThat(passage.reports()).isEqualTo(12);
            assertThat(passage.span().in(reports.get(passage.document().value()))).isEqualTo(notice);
        });
        assertThat(search.furnitureIn(Witness.of("x", "Something else.\n" + notice))).singleElement()
                .satisfies(span -> assertThat(span.start()).isEqualTo("Something else.\n".length()));

        String copy = reports.get("r3").lines().findFirst().orElseThrow();
        report("copy", copy + "\n" + notice);
        assertThat(all().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.wordsA()).isEqualTo(100);
            assertThat(pair.aInB()).isEqualTo(1);
        });
    }

    @Test
    void aStoryThatManyPrintedIsNoFurniture() {
        String agency = words(200);
        for (int i = 0; i < 14; i++) {
            report("r" + i, words(20) + "\n" + agency + "\n" + words(20));
        }
        Overlaps found = all();

        assertThat(found.pairs()).hasSize(14 * 13 / 2);
        assertThat(found.stories()).singleElement().satisfies(story -> assertThat(story.documents()).hasSize(14));
    }

    @Test
    void aRoundUpDoesNotMakeItsStoriesOne() {
        String one = words(80);
        String other = words(80);
        report("one-1", one + "\n" + words(10));
        report("one-2", one + "\n" + words(15));
        report("other-1", other + "\n" + words(10));
        report("other-2", other + "\n" + words(12));
        report("round-up", one + "\n" + other + "\n" + words(300));

        List<Story> stories = all().stories();

        assertThat(stories).hasSize(2);
        assertThat(stories).noneSatisfy(story ->
                assertThat(story.documents()).contains(new Document.Id("one-1"), new Document.Id("other-1")));
    }

    @Test
    void theCentreOfAStoryIsTheReportTheOthersShareMostWith() {
        String agency = words(200);
        report("a", agency.substring(0, agency.length() / 2) + "\n" + words(40));
        report("b", agency);
        report("c", agency.substring(agency.length() / 3) + "\n" + words(40));

        assertThat(all().stories()).singleElement()
                .satisfies(story -> assertThat(story.centre().value()).isEqualTo("b"));
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        makeMany();
        Overlaps found = all();
        List<String> names = new ArrayList<>(reports.keySet());
        Collections.shuffle(names, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, reports.get(name)));
        reports.clear();
        reports.putAll(shuffled);

        assertThat(found.pairs()).isNotEmpty();
        assertThat(all()).isEqualTo(found);
    }

    @Test
    void oneAgainstAllFindsWhatAllPairsFind() {
        makeMany();
        OverlapSearch search = OverlapSearch.over(sketches(), Progress.NONE);
        List<Overlap> all = search.all(0.1, this::witness, Progress.NONE).pairs();
        for (Sketch sketch : sketches()) {
            assertThat(search.with(sketch, 0.1, this::witness)).containsExactlyElementsOf(all.stream()
                    .filter(pair -> pair.a().equals(sketch.document()) || pair.b().equals(sketch.document()))
                    .toList());
        }
    }

    @Test
    void aNewReportIsFoundAmongThoseSketchedBefore() {
        report("old", words(100));
        OverlapSearch search = OverlapSearch.over(sketches(), Progress.NONE);
        report("new", reports.get("old") + "\n" + words(50));
        Sketch fresh = Sketch.of(new Document.Id("new"), reports.get("new"), Zones.NONE);

        assertThat(search.with(fresh, 0.1, this::witness)).singleElement()
                .satisfies(pair -> assertThat(pair.bInA()).isEqualTo(1));
    }

    @Test
    void aFewWordsInARowAreChance() {
        String phrase = words(11);
        report("a", phrase);
        report("b", words(30) + "\n" + phrase);

        assertThat(all().pairs()).isEmpty();
    }

    @Test
    void emptyReportsShareNothing() {
        report("a", "");
        report("b", "");
        assertThat(all().pairs()).isEmpty();
        assertThat(OverlapSearch.over(List.of(), Progress.NONE).all(0.1, this::witness, Progress.NONE).stories())
                .isEmpty();
    }

    @Test
    void itCanBeCancelled() {
        makeMany();
        OverlapSearch search = OverlapSearch.over(sketches(), Progress.NONE);
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> search.all(0.1, this::witness, (done, all, what) -> {
                    if (done > all / 2) {
                        throw new Cancelled();
                    }
                }));
    }

    private void makeMany() {
        for (int i = 0; i < 30; i++) {
            report("r" + i, words(60) + "\n" + words(40));
        }
        for (int i = 0; i < 30; i++) {
            String from = reports.get("r" + random.nextInt(30));
            report("copy" + i, words(20) + "\n" + from.substring(0, 100 + random.nextInt(from.length() - 100)));
        }
    }

    private void report(String name, String text) {
        reports.put(name, text);
    }

    private String words(int count) {
        return FingerprintsTest.words(random, count);
    }

    private List<Sketch> sketches() {
        return reports.entrySet().stream()
                .map(report -> Sketch.of(new Document.Id(report.getKey()), report.getValue(), Zones.NONE))
                .toList();
    }

    private Witness witness(Document.Id id) {
        return Witness.of(id.value(), reports.getOrDefault(id.value(), ""));
    }

    private Overlaps all() {
        return OverlapSearch.over(sketches(), Progress.NONE).all(0.1, this::witness, Progress.NONE);
    }
}
