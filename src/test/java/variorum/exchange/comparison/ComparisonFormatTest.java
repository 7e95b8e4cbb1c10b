package variorum.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import variorum.collation.Collator;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.zoning.MetadataGuess;
import variorum.text.zoning.ZoneRecogniser;

class ComparisonFormatTest {

    private static final String[] SIGLA = {"A", "B", "C"};

    private static Comparison compare(List<String> raw) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Source> sources = new HashMap<>();
        for (String one : raw) {
            Intake intake = Intake.clean(one);
            Source source = new Source("report.txt", "0".repeat(64), "UTF-8", intake.alterations());
            var zones = ZoneRecogniser.recognise(intake.text());
            Metadata metadata = MetadataGuess.guess(intake.text(), zones);
            String siglum = SIGLA[witnesses.size()];
            Document document =
                    new Document(new Document.Id(siglum), "report " + siglum, intake.text(), source, metadata);
            witnesses.add(Witness.of(siglum, document, zones));
            sources.put(siglum, source);
        }
        return new Comparison(Collator.with(Rules.NONE).collate(witnesses, Progress.NONE), sources);
    }

    private static Comparison seeds(String... names) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(Files.readString(Path.of("seeds", name)));
        }
        return compare(texts);
    }

    private static String written(String format, Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        ComparisonFormat.named(format).orElseThrow().write(comparison, out);
        return out.toString();
    }

    private static JsonNode json(Comparison comparison) throws IOException {
        return JsonMapper.shared().readTree(written("json", comparison));
    }

    /** The words a program that counts code points cuts out. */
    private static String cut(String text, JsonNode span) {
        int from = text.offsetByCodePoints(0, span.get(0).asInt());
        return text.substring(from, text.offsetByCodePoints(0, span.get(1).asInt()));
    }

    @Test
    void theJsonOfTwoReportsSaysWhatDiffersInCodePoints() throws IOException {
        JsonNode json = json(seeds("000_d3e54ca867e92ff7.txt", "001_00b348ee3a9163f0.txt"));
        assertThat(json.get("format").asString()).isEqualTo("variorum-comparison/1");
        assertThat(json.get("offsetUnit").asString()).isEqualTo("codepoint");
        assertThat(json.get("witnesses")).hasSize(2);
        assertThat(json.get("pairs")).hasSize(11).allSatisfy(pair -> {
            assertThat(pair.get("relation").asString()).isIn("same", "edited");
            assertThat(pair.get("a")).hasSize(1);
        });
        assertThat(json.get("substitutions").get(0).get("a").asString()).isEqualTo("Daesh");
        assertThat(json.get("substitutions").get(0).get("count").asInt()).isEqualTo(3);
        assertThat(json.get("reuse").get("bInA").asDouble()).isBetween(0.8, 1.0);
    }

    @Test
    void wordsBehindAnEmojiAreCutOutRight() throws IOException {
        String emoji = "\uD83D\uDE00 ";
        String a = emoji + "The minister of the interior told reporters in Geneva that seven people died.\n";
        String b = emoji + emoji + "The minister of the interior told reporters in Geneva that nine people died.\n";
        JsonNode number = json(compare(List.of(a, b))).get("differences").valueStream()
                .filter(difference -> difference.get("layer").asString().equals("number"))
                .findFirst()
                .orElseThrow();
        assertThat(cut(a, number.get("a"))).isEqualTo("seven");
        assertThat(cut(b, number.get("b"))).isEqualTo("nine");
    }

    @Test
    void aMissingSideIsNull() throws IOException {
        String same = "The talks in Geneva went on for a third day, the envoy said.\n\n";
        JsonNode json =
                json(compare(List.of(same, same + "Nobody believed in a quick end to the fighting in Aleppo.\n")));
        JsonNode added = json.get("differences").get(0);
        assertThat(added.get("operation").asString()).isEqualTo("insert");
        assertThat(added.get("a").isNull()).isTrue();
        assertThat(added.get("b").isNull()).isFalse();
    }

    @Test
    void ofThreeWitnessesEachGoesByItsSiglum() throws IOException {
        JsonNode json = json(seeds("000_d3e54ca867e92ff7.txt", "001_00b348ee3a9163f0.txt", "002_8238394846e3ab29.txt"));
        assertThat(json.get("pairs").get(0).propertyNames()).contains("A", "B").doesNotContain("a", "b");
        assertThat(json.get("reuse")).hasSize(3);
    }

    @Test
    void theWordsOfThreeWitnessesThatStandForEachOtherAreOneColumn() throws IOException {
        String name = "000_d3e54ca867e92ff7.txt";
        JsonNode json = json(seeds(name, "001_00b348ee3a9163f0.txt", "002_8238394846e3ab29.txt"));
        JsonNode columns = json.get("columns");
        assertThat(columns.size()).isGreaterThan(200);
        String text = Files.readString(Path.of("seeds", name));
        assertThat(columns.valueStream()
                        .filter(column -> column.size() > 1 && column.has("A"))
                        .map(column -> text.substring(
                                text.offsetByCodePoints(0, column.get("A").get(0).asInt()),
                                text.offsetByCodePoints(0, column.get("A").get(1).asInt()))))
                .contains("Ja’afari", "Geneva")
                .allMatch(word -> word.strip().equals(word));
        assertThat(json(seeds(name, "001_00b348ee3a9163f0.txt")).has("columns")).isFalse();
    }

    @Test
    void theTableHasARowForEachDifference() throws IOException {
        Comparison comparison = seeds("000_d3e54ca867e92ff7.txt", "001_00b348ee3a9163f0.txt");
        String csv = written("csv", comparison);
        assertThat(csv)
                .startsWith("witness_a,witness_b,layer,operation")
                .contains("name,substitute")
                .contains("Islamic State");
        assertThat(csv.lines().count()).isEqualTo(1 + comparison.alignments().getFirst().differences().size());
    }

    @Test
    void theTextNamesFiguresSubstitutionsAndQuotations() throws IOException {
        String text = written("text", seeds("000_d3e54ca867e92ff7.txt", "001_00b348ee3a9163f0.txt"));
        assertThat(text)
                .contains("11 linked paragraphs")
                .contains("3  Daesh → Islamic State")
                .contains("marks dropped: “sponsors of terrorism” → sponsors of terrorism")
                .contains("0 moved");
    }
}
