package variorum.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.collation.Collator;
import variorum.collation.Rule;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.task.Progress;
import variorum.text.Intake;
import variorum.text.Source;
import variorum.text.zoning.ZoneRecogniser;

/** The comparison as a page, as an apparatus in TEI, and as a figure. */
class PrintedComparisonTest {

    private static final List<String> STORY = List.of(
            "Rebels left the besieged town of Madaya on Friday in green buses that the army had sent there.",
            "“The railway to the coast will be mended before the winter,” the minister of transport said.",
            "Farmers in the valley had brought in the smallest harvest of wheat since the year of the drought.",
            "A court in the capital sentenced four smugglers to nine years of prison for selling old coins.",
            "The envoy \uD83D\uDE00 met R&D <officials> in Geneva & said that he was hopeful about the talks.");

    private static Comparison compare(Rules rules, String... texts) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Source> sources = new HashMap<>();
        for (String text : texts) {
            String siglum = String.valueOf((char) ('A' + witnesses.size()));
            witnesses.add(new Witness(siglum, "report " + siglum, text, ZoneRecogniser.recognise(text), null));
            sources.put(siglum, new Source(siglum + ".txt", "0".repeat(64), "UTF-8", List.of()));
        }
        return new Comparison(Collator.with(rules).collate(witnesses, Progress.NONE), sources, rules.terms());
    }

    private static String written(String format, Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        ComparisonFormat.named(format).orElseThrow().write(comparison, out);
        return out.toString();
    }

    private static XmlElement parsed(String xml) {
        return XmlReader.read("it", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a reader of the document takes for the text of a witness: all of "ab" but readings of others. */
    private static String rebuilt(String tei, String siglum) throws XMLStreamException {
        XMLStreamReader in = XmlReader.stream(new ByteArrayInputStream(tei.getBytes(StandardCharsets.UTF_8)));
        StringBuilder text = new StringBuilder();
        boolean body = false;
        boolean others = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("ab")) {
                body = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("rdg")) {
                others = !Arrays.asList(in.getAttributeValue(null, "wit").split(" ", -1)).contains("#" + siglum);
            } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("rdg")) {
                others = false;
            } else if (event == XMLStreamConstants.CHARACTERS && body && !others) {
                text.append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("ab")) {
                body = false;
            }
        }
        return text.toString();
    }

    private static void assertRebuilt(String about, String... texts) throws IOException, XMLStreamException {
        String tei = written("tei", compare(Rules.NONE, texts));
        for (int i = 0; i < texts.length; i++) {
            assertThat(rebuilt(tei, String.valueOf((char) ('A' + i)))).as(about).isEqualTo(texts[i]);
        }
    }

    @Test
    void everyWitnessOfTheReportsIsRebuiltLetterForLetter() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Intake.clean(Files.readString(file)).text());
            }
        }
        assertRebuilt("seeds", texts.toArray(String[]::new));
    }

    @Test
    void everyWitnessIsRebuiltWhateverWasMovedEditedOrLeftOut() throws IOException, XMLStreamException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                texts.add(reworked(random));
            }
            assertRebuilt("seed " + seed + ", round " + round, texts.toArray(String[]::new));
        }
    }

    private static String reworked(Random random) {
        List<String> paragraphs = new ArrayList<>(STORY);
        if (random.nextBoolean()) {
            Collections.swap(paragraphs, random.nextInt(5), random.nextInt(5));
        }
        paragraphs.replaceAll(paragraph -> switch (random.nextInt(4)) {
            case 0 -> paragraph.replace("the ", "that ").replace('“', '"');
            case 1 -> paragraph + " Nobody else said so.";
            default -> paragraph;
        });
        if (random.nextInt(3) == 0) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        return String.join(random.nextBoolean() ? "\n\n" : "\n", paragraphs) + (random.nextBoolean() ? "\n" : "");
    }

    @Test
    void theApparatusSharesWhatIsSharedAndTiesWhatHasMoved() throws IOException {
        String moved = String.join("\n\n", List.of(
                STORY.get(1), STORY.get(2), STORY.get(3).replace("nine", "seven"), STORY.get(0)));
        String tei = written("tei", compare(Rules.NONE, String.join("\n\n", STORY.subList(0, 4)), moved));
        assertThat(tei)
                .contains("<variantEncoding method=\"parallel-segmentation\" location=\"internal\"/>")
                .contains("<rdg wit=\"#A\">nine</rdg><rdg wit=\"#B\">seven</rdg>")
                .contains("<app type=\"number\">");
        XmlElement transposed = parsed(tei).child("teiHeader").orElseThrow().child("profileDesc").orElseThrow()
                .child("listTranspose").orElseThrow().child("transpose").orElseThrow();
        assertThat(transposed.children("ptr")).extracting(end -> end.attribute("target"))
                .containsExactly("#move1.A", "#move1.B");
        assertThat(tei).contains("<seg xml:id=\"move1.A\">" + STORY.get(0), "<seg xml:id=\"move1.B\">" + STORY.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "tei", "svg", "json", "text"})
    void theRulesInForceAreToldEverywhere(String format) throws IOException {
        Rules rules = Rules.ofTerms(new Rule("Daesh", "Islamic State"));
        String written = written(format, compare(rules, STORY.get(0), STORY.get(0)));
        assertThat(written).contains("Daesh").contains("Islamic State");
    }

    @Test
    void thePageHoldsEveryParagraphOfBothOnceAndNoScript() throws IOException {
        String a = String.join("\n\n", STORY);
        String b = String.join("\n\n", List.of(STORY.get(4), STORY.get(1).replace("mended", "closed"), STORY.get(2),
                "Nobody else has a word of this paragraph about onions, carrots, potatoes and cucumbers."));
        String html = written("html", compare(Rules.NONE, a, b));
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http://", "https://", "url(");
        assertThat(html).contains("@media print").contains("R&amp;D &lt;officials&gt;");
        assertThat(html.split("<td", -1)).hasSizeGreaterThan(10);
        assertThat(count(html, "R&amp;D")).isEqualTo(2);
        assertThat(count(html, "onions")).isEqualTo(1);
        assertThat(html).contains("only in report B", "elsewhere in report").contains(">closed<sup>Q</sup>");
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void theFigureHasAStripForEachVersionAndARibbonForEachPairOfNeighbours() throws IOException {
        String a = String.join("\n\n", STORY);
        Comparison comparison = compare(Rules.NONE, a, String.join("\n\n", STORY.subList(1, 5)), a);
        XmlElement svg = parsed(written("svg", comparison));
        assertThat(svg.name()).isEqualTo("svg");
        assertThat(svg.children("path")).hasSize(8);
        assertThat(svg.children("text")).extracting(XmlElement::text).contains("report A", "report B", "report C");
    }

    @Test
    void withThreeWitnessesEachIsSetBesideTheFirst() throws IOException {
        String a = String.join("\n\n", STORY);
        String html = written("html", compare(Rules.NONE, a, a, STORY.get(0)));
        assertThat(html).contains("<h2>report A and report B</h2>", "<h2>report A and report C</h2>");
    }

    @Test
    void inTheFigureAParagraphIsOnlyHereIfNoOtherVersionHasIt() throws IOException {
        String both = STORY.get(0) + "\n\n" + STORY.get(1);
        String three = written("svg", compare(Rules.NONE, both, STORY.get(0), both));
        String two = written("svg", compare(Rules.NONE, both, STORY.get(0)));
        assertThat(three.split("#DFE7EE", -1)).as("the legend alone").hasSize(2);
        assertThat(two.split("#DFE7EE", -1)).hasSize(3);
    }
}
