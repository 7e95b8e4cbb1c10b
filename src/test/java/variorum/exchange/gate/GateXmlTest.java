package variorum.exchange.gate;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Documents as GATE keeps them, out and in. */
class GateXmlTest {

    private static final GateXml FORMAT = new GateXml();

    @TempDir
    private Path folder;

    @Test
    void aNodeStandsWhereverAnAnnotationBeginsOrEnds() {
        assertThat(Exported.of(FORMAT, Planted.simple(), folder).file("Windows.xml"))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GateDocument version=\"3\">")
                .contains("""
            <TextWithNodes>First line.
            Second line of <Node id="27"/>the union<Node id="36"/>.

            The union <Node id="49"/>said no<Node id="56"/>.</TextWithNodes>
            """)
                .contains("<AnnotationSet Name=\"Anna M\u00FCller\">")
                .contains("<Annotation Id=\"1\" Type=\"Actor\" StartNode=\"27\" EndNode=\"36\">");
    }

    @Test
    void placesCountInUtf16AndATextMayBeginWithANode() {
        assertThat(Exported.of(FORMAT, Planted.project(), folder).file("emoji-report.xml"))
                .contains("<TextWithNodes><Node id=\"0\"/>\uD83D\uDE00 ")
                .contains("<Node id=\"36\"/>government of Ruritania<Node id=\"59\"/>")
                .contains("<Relation Id=").contains("<UserData/>");
    }

    private Project back() {
        Path exported = Exported.of(FORMAT, Planted.project(), folder).path();
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(exported), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        variorum.project.Draft draft = new variorum.project.Draft(Project.EMPTY);
        draft.apply(plan.edit());
        return draft.project();
    }

    @Test
    void everythingSaidAboutTagsAndReportsComesBack() {
        Project back = back();
        SaidAgain.require(back, (project, tag) ->
                tag.entity() == null ? "" : Objects.requireNonNull(project.entities().get(tag.entity())).name());
    }

    @Test
    void relationsComeBackAsStatementsWithTheirRoles() {
        Project back = back();
        Statement statement = back.statements().all().stream().filter(each -> each.parts().size() == 3).findFirst()
                .orElseThrow();
        assertThat(statement.part("position 1")).hasSize(1);
        assertThat(statement.part("\u4E8B\u4EF6")).hasSize(1);
        assertThat(statement.note()).isEqualTo(Planted.NOTE);
        assertThat(statement.attributes().first("strength")).isEqualTo("strong");
        assertThat(Objects.requireNonNull(back.coders().get(statement.coder())).name()).isEqualTo("Anna M\u00FCller");
    }

    @Test
    void aReportWithoutATagAndAnEmptyProjectAreWritten() throws IOException {
        assertThat(Exported.of(FORMAT, Planted.withoutSpans(), folder).file("WINDOWS.xml"))
                .contains("<TextWithNodes>Nothing is said").doesNotContain("AnnotationSet");
        Path other = Files.createDirectory(folder.resolve("empty"));
        assertThat(Exported.of(FORMAT, Project.EMPTY, other).names()).isEmpty();
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
                        "entities without aliases, kind and note",
                        "forms without rules",
                        "reports without the name of the file",
                        "reports without zones",
                        "statements binding no tag of the coder",
                        "statements without the tags of other coders",
                        "tags with gaps, written piece by piece");
    }

    @Test
    void whatGateSavesIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("doc.xml"), """
            <?xml version='1.0' encoding='utf-8'?>
            <GateDocument version="3">
            <!-- The document's features-->

            <GateDocumentFeatures>
            <Feature>
              <Name className="java.lang.String">MimeType</Name>
              <Value className="java.lang.String">text/plain</Value>
            </Feature>
            </GateDocumentFeatures>
            <!-- The document content area with serialized nodes -->

            <TextWithNodes><Node id="0"/>\uD83D\uDE00<Node id="2"/> <Node id="3"/>one<Node id="6"/> two</TextWithNodes>
            <!-- The default annotation set -->

            <AnnotationSet>
            <Annotation Id="7" Type="Token" StartNode="3" EndNode="6">
            <Feature>
              <Name className="java.lang.String">kind</Name>
              <Value className="java.lang.String">word</Value>
            </Feature>
            </Annotation>
            <Annotation Id="8" Type="Person" StartNode="3" EndNode="6">
            <Feature>
              <Name className="java.lang.String">gender</Name>
              <Value className="java.lang.String">x</Value>
            </Feature>
            </Annotation>
            <Annotation Id="9" Type="Smile" StartNode="0" EndNode="2">
            </Annotation>
            </AnnotationSet>
            <RelationSet>
            <Relation Id="10" Type="likes" Members="8;9"><UserData></UserData></Relation>
            </RelationSet>
            </GateDocument>
            """);
        assertThat(FORMAT.reads(file)).isTrue();
        Reading reading = FORMAT.read(file, Progress.NONE);
        Project project = reading.project();
        assertThat(project.allAnnotations().map(each -> each.spans().getFirst()))
                .containsExactlyInAnyOrder(new Span(3, 6), new Span(0, 2));
        assertThat(project.allAnnotations().filter(each -> each.attributes().first("gender").equals("x"))).hasSize(1);
        assertThat(project.statements().all()).singleElement().satisfies(statement ->
                assertThat(statement.parts()).containsOnlyKeys("member 1", "member 2"));
        assertThat(reading.problems()).extracting(Problem::sentence).singleElement().asString()
                .contains("1 annotation made by programs");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<GateDocument><TextWithNodes>a</TextWithNodes><AnnotationSet><Annotation Id='1' Type='x' StartNode='0'"
                + " EndNode='1'/></AnnotationSet></GateDocument>",
        "<GateDocument/>",
        "<other/>",
        "<!DOCTYPE GateDocument SYSTEM 'file:///etc/passwd'><GateDocument/>"})
    void whatIsNoDocumentOfGateIsRefusedInASentence(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.xml"), xml);
        assertThatThrownBy(() -> FORMAT.read(file, Progress.NONE)).isInstanceOf(Unreadable.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AnnotationSet | AnnotationGroup | : .*'AnnotationGroup'",
        "' StartNode=\"27\"' | '' | : .*'StartNode'.*'Annotation'",
        "StartNode=\"27\" | StartNode=\"here\" | : .*'here'.*'nonNegativeInteger'",
        "' version=\"3\"' | '' | in line 2: .*'version'.*'GateDocument'",
        "' className=\"java.lang.String\"' | '' | in line 5: .*'className'.*'Name'",
    })
    void aBreachOfTheSchemaIsNamedWithItsLine(String right, String wrong, String sentence) throws IOException {
        Path out = Exported.of(FORMAT, Planted.simple(), folder).path();
        Path file = out.resolve("Windows.xml");
        String written = Files.readString(file);
        assertThat(written).contains(right);
        Files.writeString(file, written.replace(right, wrong));
        assertThatThrownBy(() -> Exported.check(FORMAT, out))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("Windows.xml breaks its schema in line ")
                .message().containsPattern(sentence);
    }
}
