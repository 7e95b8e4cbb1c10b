package variorum.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Code;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.uima.CasFiles.Syntax;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** What other programs wrote as XMI and JSON CAS is read. */
class CasOfOthersTest {

    @TempDir
    private Path folder;

    private Reading foreign(Syntax syntax, String content) throws IOException {
        Path file = folder.resolve("doc" + CasFilesTest.ending(syntax));
        Files.writeString(file, content);
        CasFiles format = new CasFiles(syntax);
        assertThat(format.reads(file)).isTrue();
        return format.read(file, Progress.NONE);
    }

    private static Set<String> tags(Project project) {
        Set<String> tags = new HashSet<>();
        project.allAnnotations().forEach(each -> {
            Document document = project.document(each.document()).orElseThrow();
            Code code = project.codebook().code(each.code()).orElseThrow();
            String parent = code.parent() == null
                    ? "" : project.codebook().code(code.parent()).orElseThrow().name() + "/";
            tags.add(parent + code.name() + ": " + each.wordsIn(document.text()) + " " + each.attributes().values());
        });
        return tags;
    }

    private static final String INCEPTION_XMI = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
            xmlns:custom="http:///webanno/custom.ecore" xmlns:custom2="http:///custom.ecore"
            xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
            xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0">
          <cas:NULL xmi:id="0"/>
          <type:Token xmi:id="5" sofa="1" begin="0" end="2" order="0"/>
          <custom2:Span xmi:id="6" sofa="1" begin="3" end="6" label="Actor"/>
          <custom2:Span xmi:id="7" sofa="1" begin="8" end="11"/>
          <ner:NamedEntity xmi:id="8" sofa="1" begin="8" end="11" value="PER" identifier="Q1"/>
          <custom:Says xmi:id="9" sofa="1" begin="8" end="11" Governor="6" Dependent="8" how="loud"/>
          <custom2:Span xmi:id="10" sofa="1" begin="8" end="99" label="Out"/>
          <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
              sofaString="&#x1F600; one&#13;&#10;two"/>
          <cas:View sofa="1" members="5 6 7 8 9 10"/>
        </xmi:XMI>
        """;

    private static final String TYPES = """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription>
        <name>webanno.custom.Says</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
        <featureDescription><name>Governor</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName>\
        </featureDescription>
        <featureDescription><name>Dependent</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName>\
        </featureDescription>
        <featureDescription><name>how</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
        </features></typeDescription></types></typeSystemDescription>
        """;

    @Test
    void xmiOfAnotherProgramIsReadThoughItsTextHadCarriageReturns() throws IOException {
        Files.writeString(folder.resolve("TypeSystem.xml"), TYPES);
        Reading reading = foreign(Syntax.XMI, INCEPTION_XMI);
        assertThat(tags(reading.project())).containsExactlyInAnyOrder(
                "Actor: one {}", "Span: two {}", "NamedEntity/PER: two {identifier=[Q1]}");
        assertThat(reading.project().statements().all()).singleElement().satisfies(statement -> {
            assertThat(statement.part("Governor")).hasSize(1);
            assertThat(statement.part("Dependent")).hasSize(1);
            assertThat(statement.attributes().first("how")).isEqualTo("loud");
        });
        assertThat(reading.problems()).extracting(Problem::sentence)
                .containsExactly("A custom.Span is outside of the text.");
    }

    /** INCEpTION writes a file for each annotator, and numbers what is in it anew each time. */
    @Test
    void whatSeveralAnnotatorsTaggedInOneTextIsAllThere() throws IOException {
        Files.writeString(folder.resolve("alice.xmi"), INCEPTION_XMI);
        Files.writeString(folder.resolve("bob.xmi"), INCEPTION_XMI
                .replace("begin=\"3\" end=\"6\" label=\"Actor\"", "begin=\"8\" end=\"11\" label=\"Event\""));
        for (List<Path> paths : List.of(
                List.of(folder), List.of(folder.resolve("alice.xmi"), folder.resolve("bob.xmi")))) {
            ImportPlan plan = Imports.plan(Project.EMPTY, paths, Progress.NONE);
            Draft draft = new Draft(Project.EMPTY);
            draft.apply(plan.edit());
            assertThat(draft.project().documents()).hasSize(1);
            assertThat(tags(draft.project())).containsExactlyInAnyOrder(
                    "Actor: one {}", "Event: two {}", "Span: two {}", "NamedEntity/PER: two {identifier=[Q1]}");
        }
    }

    @Test
    void anXmiWithoutATextIsNoReport() throws IOException {
        Reading reading = foreign(Syntax.XMI, "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>");
        assertThat(reading.project().documents()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::sentence).containsExactly("There is no text in it.");
    }

    @Test
    void jsonWithStructuresByNumberIsRead() throws IOException {
        Reading reading = foreign(Syntax.JSON, """
            {"%TYPES": {}, "%FEATURE_STRUCTURES": {
              "1": {"%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
                    "sofaString": "\\uD83D\\uDE00 one two"},
              "2": {"%TYPE": "custom.Span", "@sofa": 1, "begin": 3, "end": 6, "label": "Actor", "weight": 3}},
             "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}}}
            """);
        assertThat(tags(reading.project())).containsExactly("Actor: one {weight=[3]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "<x/>", "<xmi:XMI", ""})
    void whatIsNoXmiIsRefusedInASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xmi"), content);
        assertThatThrownBy(() -> new CasFiles(Syntax.XMI).read(file, Progress.NONE)).isInstanceOf(Unreadable.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"%TYPES\": {}}", "{\"%FEATURE_STRUCTURES\": [{\"%ID\": 1}]}", "{\"%VIEWS\""})
    void whatIsNoJsonCasIsRefusedInASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), content);
        assertThatThrownBy(() -> new CasFiles(Syntax.JSON).read(file, Progress.NONE)).isInstanceOf(Unreadable.class)
                .hasMessageEndingWith(".");
    }
}
