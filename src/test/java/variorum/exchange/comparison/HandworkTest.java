package variorum.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import variorum.annotation.Coder;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.ComparingRule;
import variorum.project.Differences;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

/** What readers said by hand stands in every form of a comparison. */
class HandworkTest {

    private static final String A = """
            The regime sent nine buses to the besieged town on Friday, Daesh said in a statement.

            Nobody knows who will mend the old railway bridge before winter comes.
            """;
    private static final String B = """
            The government sent nine buses to the besieged town on Friday, Islamic State said in a statement.

            Repairs of that line remain open.
            """;
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Coder BEN = new Coder(new Coder.Id("ben"), "Ben", "#123456");
    private static final Document FIRST = document("one", A);
    private static final Document SECOND = document("two", B);

    private Project project = Project.EMPTY;

    private static Document document(String id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    private void perform(Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        project = draft.project();
    }

    private Collation collated() {
        Map<Document.Id, String> sigla = Map.of(FIRST.id(), "A", SECOND.id(), "B");
        return Collator.with(project.comparing().inForce(sigla))
                .collate(
                        List.of(Witness.of("A", FIRST, project.zonesOf(FIRST.id())),
                                Witness.of("B", SECOND, project.zonesOf(SECOND.id()))),
                        Progress.NONE);
    }

    private Difference at(String words) {
        return collated().alignments().getFirst().differences().stream()
                .filter(difference -> difference.in(Side.A).in(A).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void says(Coder coder, String words, Layer layer, String category) {
        Difference difference = at(words);
        perform(new Differences(project, FIRST.id(), SECOND.id(), coder.id()).withCategory(difference, category));
        perform(new Differences(project, FIRST.id(), SECOND.id(), coder.id()).withLayer(difference, layer));
    }

    private String written(String format) throws IOException {
        StringWriter out = new StringWriter();
        Comparison comparison =
                Comparison.in(project, collated(), Map.of("A", FIRST.id(), "B", SECOND.id()), BEN.id());
        ComparisonFormat.named(format).orElseThrow().write(comparison, out);
        return out.toString();
    }

    @BeforeEach
    void decide() {
        List.of(new Edit.PutCoder(ADA), new Edit.PutCoder(BEN), new Edit.PutDocument(FIRST),
                new Edit.PutDocument(SECOND)).forEach(this::perform);
        int nobody = A.indexOf("Nobody");
        int repairs = B.indexOf("Repairs");
        perform(Edit.PutCorrections.between(FIRST.id(), SECOND.id(), List.of(new Correction(
                Correction.Kind.LINK, "one", new Span(nobody, nobody + 6), "two", new Span(repairs, repairs + 7)))));
        says(ADA, "regime", Layer.WORDING, "framing");
        says(BEN, "regime", Layer.NAME, "naming");
        perform(new Differences(project, FIRST.id(), SECOND.id(), BEN.id()).withWeight(at("regime"), "3"));
        perform(new Differences(project, FIRST.id(), SECOND.id(), BEN.id()).withNote(at("regime"), "a < b & c"));
        says(ADA, "Daesh", Layer.NAME, "terms");
        perform(new Edit.PutRule(ComparingRule.of(new Rule("Daesh", "Islamic State"), Layer.NAME)));
    }

    @Test
    void jsonHasLayersCodingsCorrectionsRulesAndWhatWasCodedBefore() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written("json"));
        JsonNode regime = json.get("differences").valueStream()
                .filter(difference -> difference.has("codings"))
                .findFirst()
                .orElseThrow();
        assertThat(regime.get("layer").asString()).isEqualTo("name");
        assertThat(regime.get("found").asString()).isEqualTo("wording");
        assertThat(regime.get("codings").toString()).isEqualTo("[{\"coder\":\"Ben\",\"layer\":\"name\","
                + "\"category\":\"naming\",\"weight\":\"3\",\"note\":\"a < b & c\"},"
                + "{\"coder\":\"Ada\",\"layer\":\"wording\",\"category\":\"framing\"}]");
        assertThat(json.get("corrections").get(0).get("kind").asString()).isEqualTo("link");
        assertThat(json.get("corrections").get(0).get("a").get(0).asInt()).isEqualTo(A.indexOf("Nobody"));
        assertThat(json.get("rules").get(0).get("other").asString()).isEqualTo("Islamic State");
        assertThat(json.get("codedBefore").get(0).get("codings").get(0).get("category").asString()).isEqualTo("terms");
    }

    @Test
    void theTableHasThemInColumnsAndInRowsOfTheirOwn() throws IOException {
        assertThat(written("csv").lines())
                .anyMatch(row -> row.contains(",regime,") && row.contains(",government,")
                        && row.endsWith(",difference,wording,naming | framing,3 | ,a < b & c | ,Ben | Ada,a4-10b4-14"))
                .anyMatch(row -> row.startsWith("A,B,") && row.contains("Nobody") && row.contains(",link,"))
                .anyMatch(row -> row.contains("Daesh") && row.contains(",rule,"))
                .anyMatch(row -> row.startsWith("A,B,name") && row.contains("coded before,,terms,,,Ada"));
    }

    @Test
    void inTheTableForSpreadsheetsNoCellCalculates() throws IOException {
        says(BEN, "regime", Layer.WORDING, "=1+2");
        assertThat(written("csv")).contains(",=1+2 | framing,");
        assertThat(written("csv-excel")).startsWith("\uFEFFwitness_a,").contains(",'=1+2 | framing,");
    }

    @Test
    void pageApparatusFigureAndTextTellThem() throws IOException {
        assertThat(written("html"))
                .contains("<sup class=\"coded\">1</sup>")
                .contains("<td>naming</td><td>3</td><td>a &lt; b &amp; c</td><td>Ben</td>")
                .contains("no difference any more", "linked: “Nobody”", "Daesh = Islamic State");
        assertThat(written("tei"))
                .contains("<note type=\"coding\">Ben: naming, weight 3: a &lt; b &amp; c</note>")
                .contains("Paragraphs linked by hand: “Nobody” (A) and “Repairs” (B).");
        assertThat(written("svg")).contains("stroke-dasharray", "Paragraphs linked by hand: 1");
        assertThat(written("text"))
                .contains("Ben says: naming, weight 3: a < b & c")
                .contains("Linked by hand: A: Nobody | B: Repairs");
    }
}
