package variorum.exchange.textlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.exchange.Exported;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

/** Lines as doccano, Prodigy and scripts for spaCy take them, out and in. */
class TextLinesTest {

    @TempDir
    private Path folder;

    private String written(Dialect dialect, Project project) throws IOException {
        return Files.readString(Exported.of(new TextLines(dialect), project, folder).path());
    }

    @Test
    void aSimpleProjectLooksAsDoccanoWritesIt() throws IOException {
        assertThat(written(Dialect.DOCCANO, Planted.simple())).isEqualTo("""
            {"text":"First line.\\nSecond line of the union.\\n\\nThe union said no.",\
            "label":[[27,36,"Actor"],[49,56,"\\u041f\\u043e\\u0437\\u0438\\u0446\\u0438\\u044f"]],\
            "document":"Windows","name":"windows","title":"","outlet":"","date":"","time":"","byline":"","agency":"",\
            "url":"","language":"","story":"","note":"","Comments":[]}
            """);
    }

    @Test
    void aSimpleProjectLooksAsProdigyWritesIt() throws IOException {
        assertThat(written(Dialect.SPACY, Planted.simple())).isEqualTo("""
            {"text":"First line.\\nSecond line of the union.\\n\\nThe union said no.",\
            "spans":[{"start":27,"end":36,"label":"Actor","text":"the union","tag":"c1","entity":"The Union"},\
            {"start":49,"end":56,"label":"\u041F\u043E\u0437\u0438\u0446\u0438\u044F","text":"said no","tag":"c2"}],\
            "meta":{"document":"Windows","name":"windows","title":"","outlet":"","date":"","time":"","byline":"",\
            "agency":"","url":"","language":"","story":"","note":""},\
            "_annotator_id":"Anna M\u00FCller","_session_id":"Anna M\u00FCller","answer":"accept"}
            """);
    }

    @Test
    void relationsOfDoccanoBindTheFirstTagOfAStatementWithEachOther() throws IOException {
        String line = written(Dialect.DOCCANO_RELATIONS, Planted.project()).lines()
                .filter(each -> each.contains("\"document\":\"emoji-report\"")).findFirst().orElseThrow();
        assertThat(line).contains("\"type\":\"Claim: who says what: position 1\"")
                .contains("\"text\":\"government of Ruritania\"");
        assertThat(line.split("\"from_id\"", -1)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(value = Dialect.class, names = {"DOCCANO", "DOCCANO_RELATIONS"})
    void filesForDoccanoAreAsciiSoThatItsGuessOfTheEncodingIsRight(Dialect dialect) throws IOException {
        assertThat(written(dialect, Planted.project())).matches("[\\x20-\\x7E\\n]*").contains("\\ud83d\\ude00");
    }

    @Test
    void placesAreCodePoints() throws IOException {
        assertThat(written(Dialect.DOCCANO, Planted.project())).contains("[33,56,\"Akteur: \\u653f\\u5e9c\"]");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyReportHasALineAndEveryLineTheSameFields(Dialect dialect) throws IOException {
        List<String> lines = written(dialect, Planted.withoutSpans()).lines().toList();
        assertThat(lines).hasSize(4).allSatisfy(line ->
                assertThat(line).startsWith("{\"text\":\"").contains("\"outlet\":").contains("\"note\":"));
    }

    private Project back(Dialect dialect, Project project) {
        TextLines format = new TextLines(dialect);
        Path file = Exported.of(format, project, folder).path();
        assertThat(format.reads(file)).isTrue();
        Reading reading = format.read(file, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.project();
    }

    private static Document same(Project back, Document document) {
        return back.documents().values().stream().filter(each -> each.text().equals(document.text())).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void textsAndWhatIsKnownAboutThemComeBack(Dialect dialect) {
        Project back = back(dialect, Planted.project());
        assertThat(back.documents()).hasSize(4);
        for (Document document : Planted.project().documents().values()) {
            Document same = same(back, document);
            assertThat(same.name()).isEqualTo(document.name());
            assertThat(same.metadata().withNote("")).isEqualTo(document.metadata().withNote(""));
            assertThat(same.metadata().note()).startsWith(document.metadata().note());
            assertThat(same.source().sha256()).isEqualTo(document.source().sha256());
        }
    }

    private static List<String> tags(Project project, Document.Id document, boolean whole, boolean coders) {
        CodeLabels labels = new CodeLabels(project.codebook());
        return project.annotationsOf(document).list().stream()
                .filter(each -> !each.extent().isEmpty())
                .flatMap(each -> (whole ? List.of(each.spans()) : each.spans().stream().map(List::of).toList()).stream()
                        .map(spans -> labels.of(each.code()) + spans
                                + (coders ? Objects.requireNonNull(project.coders().get(each.coder())).name() : "")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Dialect.class, mode = EnumSource.Mode.EXCLUDE, names = "SPACY_WORDS")
    void tagsComeBackInTheirPlacesOverlappingNestedAndAcrossLines(Dialect dialect) {
        Project project = Planted.project();
        Project back = back(dialect, project);
        boolean whole = dialect != Dialect.DOCCANO;
        boolean coders = dialect == Dialect.SPACY || dialect == Dialect.SPACY_WORDS;
        for (Document document : project.documents().values()) {
            assertThat(tags(back, same(back, document).id(), whole, coders)).as(document.name())
                    .containsExactlyInAnyOrderElementsOf(tags(project, document.id(), whole, coders));
        }
    }

    @Test
    void forTrainingEveryTagIsMovedToWholeWords() throws IOException {
        Document document = Planted.document(new Document.Id("d"), "d", " Ungerecht, oh", Metadata.UNKNOWN);
        Draft draft = new Draft(Planted.withoutSpans());
        draft.apply(new Edit.PutDocument(document));
        draft.apply(new Edit.PutAnnotation(Planted.tag(
                "a", document.id(), Planted.ACTOR, Planted.ANNA, new Span(0, 4), new Span(11, 14))));
        draft.apply(new Edit.PutAnnotation(Planted.tag(
                "b", document.id(), Planted.ACTOR, Planted.ANNA, new Span(0, 1))));
        assertThat(written(Dialect.SPACY_WORDS, draft.project()))
                .contains("\"start\":1,\"end\":10,\"label\":\"Actor\",\"text\":\"Ungerecht\"")
                .contains("\"start\":12,\"end\":14").doesNotContain("\"tag\":\"b\"");
        assertThat(Exported.losses(new TextLines(Dialect.SPACY_WORDS), draft.project()))
                .contains("tags moved to whole words", "tags on no word");
    }

    @Test
    void prodigyKeepsWhatIsSaidAboutATag() {
        Project back = back(Dialect.SPACY, Planted.project());
        Annotation tag = back.allAnnotations().filter(each -> !each.note().isEmpty()).findFirst().orElseThrow();
        Annotation was = Planted.project().annotation(new Annotation.Ref(Planted.EMOJI_ID, new Annotation.Id("a1")))
                .orElseThrow();
        assertThat(tag.note()).isEqualTo(was.note());
        assertThat(tag.attributes()).isEqualTo(was.attributes());
        assertThat(tag.confidence()).isEqualTo(was.confidence());
        assertThat(Objects.requireNonNull(back.entities().get(tag.entity())).name())
                .isEqualTo(Planted.RURITANIA.name());
    }

    @Test
    void relationsComeBackAsStatements() {
        Project back = back(Dialect.DOCCANO_RELATIONS, Planted.project());
        assertThat(back.statements().all()).hasSize(3);
        assertThat(back.statementTypes().values()).extracting(type -> type.name()).containsExactlyInAnyOrder(
                "Claim: who says what: actor", "Claim: who says what: position 1",
                "Claim: who says what: \u4E8B\u4EF6");
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(new TextLines(Dialect.DOCCANO), Planted.project())).contains(
                "coders", "codes named like another", "notes put under the report", "overlapping tags", "statements",
                "tags on no character", "tags with gaps, written piece by piece");
        assertThat(Exported.losses(new TextLines(Dialect.DOCCANO_RELATIONS), Planted.project())).contains(
                "statements binding no two tags of a report", "statements taken apart into pairs",
                "statements without notes, answers and doubts");
        assertThat(Exported.losses(new TextLines(Dialect.SPACY), Planted.project()))
                .contains("statements", "tags with white space at an end")
                .doesNotContain("coders", "doubts");
        assertThat(new TextLines(Dialect.DOCCANO).losses(Planted.project(), variorum.exchange.format.Options.NONE))
                .filteredOn(loss -> loss.what().equals("overlapping tags")).hasSize(8);
    }

    private Reading read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), lines);
        assertThat(new TextLines(Dialect.DOCCANO).reads(file)).isTrue();
        assertThat(new JsonLines().reads(file)).isFalse();
        return new TextLines(Dialect.DOCCANO).read(file, Progress.NONE);
    }

    @Test
    void whatDoccanoExportsIsRead() throws IOException {
        Project project = read("""
            {"id":7,"text":"\\ud83d\\ude00 EU rejects","label":[[2,4,"ORG"]],"Comments":["see there"],"outlet":"X"}
            {"id":8,"text":"Google, by Page","entities":[{"id":0,"label":"ORG","start_offset":0,"end_offset":6},\
            {"id":1,"label":"PER","start_offset":11,"end_offset":15}],\
            "relations":[{"id":0,"from_id":0,"to_id":1,"type":"foundedBy"}],"Comments":[]}
            """).project();
        assertThat(project.allAnnotations().map(each -> each.wordsIn(
                project.document(each.document()).orElseThrow().text()))).containsExactlyInAnyOrder(
                        "EU", "Google", "Page");
        assertThat(project.statements().all()).hasSize(1);
        assertThat(project.documents().values()).extracting(each -> each.metadata().note())
                .contains("see there");
        assertThat(project.documents().values()).extracting(each -> each.metadata().outlet()).contains("X");
    }

    @Test
    void placesCountedInUtf16AreReadSoThatTheirWordsFit() throws IOException {
        Reading reading = read("""
            {"text":"\\ud83d\\ude00 one\\r\\ntwo","spans":[{"start":3,"end":6,"label":"X","text":"one"},\
            {"start":8,"end":11,"label":"Y","text":"two"}],"answer":"accept"}
            """);
        assertThat(reading.problems()).extracting(Problem::sentence).singleElement().asString()
                .contains("UTF-16 code units, a line end as two");
        assertThat(reading.project().allAnnotations().flatMap(each -> each.spans().stream()))
                .containsExactly(new Span(3, 6), new Span(7, 10));
    }

    @Test
    void aBadLineKeepsNoGoodOneOut() throws IOException {
        Reading reading = read("""
            {"text":"one","label":[[0,3,"X"]]}
            {"text":"two","label":[[2,1,"X"]]}
            {"text":
            {"text":"four","label":[[0,99,"X"]]}
            """);
        assertThat(reading.project().documents()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::place).containsExactly("line 2", "line 3", "line 4");
    }

    @Test
    void anImportTakesTheLinesForWhatTheyAre() throws IOException {
        Path file = Exported.of(new TextLines(Dialect.SPACY), Planted.project(), folder).path();
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(file), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        assertThat(plan.reckoning().announced()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":1}", "{\"label\":[]}", "[1]", ""})
    void aFileWithoutATextIsRefusedInASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), content);
        assertThatThrownBy(() -> {
            Reading reading = new TextLines(Dialect.SPACY).read(file, Progress.NONE);
            if (reading.project().documents().isEmpty()) {
                throw new Unreadable(reading.problems().getFirst().sentence());
            }
        }).isInstanceOf(Unreadable.class).hasMessageEndingWith(".");
    }
}
