package variorum.exchange.w3c;

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
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.exchange.Exported;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.SaidAgain;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Span;

/** Annotations as the W3C model has them, out and in. */
class WebAnnotationTest {

    private static final WebAnnotation FORMAT = new WebAnnotation();

    @TempDir
    private Path folder;

    @Test
    void aTagIsAnAnnotationWithBothSelectors() {
        Exported exported = Exported.of(FORMAT, Planted.simple(), folder);
        assertThat(exported.names()).containsExactly("Windows.jsonld", "Windows.txt");
        assertThat(exported.file("Windows.txt")).isEqualTo(Planted.WINDOWS);
        assertThat(exported.file("Windows.jsonld").lines().toList().get(2)).matches("""
            \\{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:[-0-9a-f]{36}","type":"Annotation",\
            "motivation":"tagging","creator":\\{"id":"urn:variorum:coder:anna","type":"Person",\
            "name":"Anna M\u00FCller"},"body":\\[\\{"type":"TextualBody","purpose":"tagging","value":"\\p{L}+",\
            "format":"text/plain"}],"target":\\{"type":"SpecificResource","source":"Windows.txt",\
            "selector":\\[\\{"type":"TextPositionSelector","start":49,"end":56},\
            \\{"type":"TextQuoteSelector","exact":"said no","prefix":"[^"]+ union ","suffix":"."}]}}
            """.strip());
    }

    @Test
    void placesAreCodePoints() {
        assertThat(Exported.of(FORMAT, Planted.project(), folder).file("emoji-report.jsonld"))
                .contains("\"start\":33,\"end\":56},{\"type\":\"TextQuoteSelector\",\"exact\":\"government of");
    }

    @Test
    void aReportWithoutATagHasAnEmptyPage() {
        assertThat(Exported.of(FORMAT, Planted.withoutSpans(), folder).file("WINDOWS.jsonld"))
                .endsWith("\"items\":[]}\n");
    }

    private Project back() {
        Path exported = Exported.of(FORMAT, Planted.project(), folder).path();
        assertThat(FORMAT.reads(exported)).isTrue();
        Reading reading = FORMAT.read(exported, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.project();
    }

    @Test
    void everythingSaidAboutTagsAndReportsComesBack() {
        Project back = back();
        SaidAgain.require(back, (project, tag) -> String.valueOf(tag.entity()));
        assertThat(back.entities()).isEqualTo(Planted.project().entities());
    }

    @Test
    void statementsComeBackAlsoAcrossReports() {
        Project back = back();
        assertThat(back.statements().all()).hasSize(3);
        Statement whole = back.statements().all().stream().filter(each -> each.parts().size() == 3).findFirst()
                .orElseThrow();
        assertThat(whole.part("actor")).hasSize(2);
        assertThat(whole.note()).isEqualTo(Planted.NOTE);
        assertThat(whole.attributes().first("strength")).isEqualTo("strong");
        assertThat(back.statementTypes().values()).singleElement().satisfies(form -> {
            assertThat(form.name()).isEqualTo(Planted.CLAIM.name());
            assertThat(form.role("actor").orElseThrow().several()).isTrue();
        });
        assertThat(back.statements().all().stream()
                .filter(each -> each.bound().map(Annotation.Ref::document).distinct().count() == 2)).hasSize(1);
    }

    @Test
    void anImportOfTheFolderReadsTextsOnceAndStatementsWhole() {
        Path exported = Exported.of(FORMAT, Planted.project(), folder).path();
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(exported), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        assertThat(plan.reckoning().announced()).isEqualTo(4);
    }

    @Test
    void whatLiesAmongThePagesIsNotPassedOver() throws IOException {
        Path exported = Exported.of(FORMAT, Planted.project(), folder).path();
        Files.writeString(exported.resolve("another.txt"), "Another report.");
        assertThat(FORMAT.reads(exported)).isFalse();
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(exported), Progress.NONE);
        assertThat(plan.reckoning().announced()).isEqualTo(5);
        assertThat(plan.reckoning().found()).isEqualTo(5);
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(FORMAT, Planted.project())).containsExactly(
                        "coders without the colour",
                        "codes named like another",
                        "codes without rules, questions and keys",
                        "codes without the code above",
                        "codes without the colour",
                        "codes without the count of versions",
                        "forms without rules",
                        "reports without the name of the file",
                        "reports without zones");
    }

    private Reading read(String text, String page) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        Path file = Files.writeString(folder.resolve("a.jsonld"), page);
        return FORMAT.read(file, Progress.NONE);
    }

    @Test
    void aListOfAnnotationsAsRecogitoWritesItIsRead() throws IOException {
        Reading reading = read("\uD83D\uDE00 one two one", """
            [{"id":"#1","type":"Annotation","body":[{"type":"TextualBody","purpose":"tagging","value":"A"},
               {"type":"TextualBody","value":"why","purpose":"commenting"},
               {"purpose":"identifying","source":"http://www.wikidata.org/entity/Q42"}],
              "target":{"selector":[{"type":"TextQuoteSelector","exact":"one","prefix":"two "}]}},
             {"type":"Annotation","bodyValue":"only a remark","motivation":"commenting",
              "target":{"source":"a.txt","selector":{"type":"TextPositionSelector","start":3,"end":6}}},
             {"type":"Annotation","body":"http://example.org/x","target":"http://example.org/y"}]
            """);
        Project project = reading.project();
        assertThat(project.allAnnotations().map(each -> each.spans().getFirst()))
                .containsExactlyInAnyOrder(new Span(11, 14), new Span(4, 7));
        Annotation tag = project.allAnnotations().filter(each -> each.entity() != null).findFirst().orElseThrow();
        assertThat(tag.note()).isEqualTo("why");
        assertThat(Objects.requireNonNull(project.entities().get(tag.entity())).externalId())
                .isEqualTo("http://www.wikidata.org/entity/Q42");
        assertThat(reading.problems()).extracting(Problem::sentence)
                .containsExactly("This annotation has no place in the text that is understood.");
    }

    @Test
    void placesCountedInUtf16AreReadSoThatTheirWordsFit() throws IOException {
        Reading reading = read("\uD83D\uDE00 one", """
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":{"value":"X"},
             "target":{"source":"a.txt","selector":[{"type":"TextPositionSelector","start":3,"end":6},
             {"type":"TextQuoteSelector","exact":"one"}]}}
            """);
        assertThat(reading.project().allAnnotations().flatMap(each -> each.spans().stream()))
                .containsExactly(new Span(3, 6));
        assertThat(reading.problems()).extracting(Problem::sentence).singleElement().asString()
                .contains("UTF-16 code units");
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path page = Files.writeString(inner.resolve("a.jsonld"), """
            {"type":"Annotation","target":{"source":"../secret.txt","selector":{"type":"TextPositionSelector",
             "start":0,"end":6}}}
            """);
        assertThatThrownBy(() -> FORMAT.read(page, Progress.NONE)).isInstanceOf(Unreadable.class)
                .hasMessageContaining("does not lie beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[3]", "{\"items\":3}", "{\"target\":{\"selector\":{\"type\":\"TextPositionSelector\"}}}"})
    void whatIsNoPageIsRefusedInASentence(String page) {
        assertThatThrownBy(() -> read("x", page)).isInstanceOf(Unreadable.class).hasMessageEndingWith(".");
    }
}
