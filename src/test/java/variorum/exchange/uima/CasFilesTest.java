package variorum.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.annotation.Statement;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FileNames;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.uima.CasFiles.Syntax;
import variorum.project.Project;
import variorum.task.Progress;

/** What we write is read by UIMA itself, and comes back whole. */
class CasFilesTest {

    @TempDir
    private Path folder;

    static String ending(Syntax syntax) {
        return syntax == Syntax.XMI ? ".xmi" : ".json";
    }

    /** A CAS of UIMA's own, filled by its own readers. */
    private static CAS cas(Path exported, String stem, Syntax syntax) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(exported.resolve("TypeSystem.xml").toFile()));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        Path file = exported.resolve(stem + ending(syntax));
        if (syntax == Syntax.JSON) {
            new JsonCas2Deserializer().deserialize(file.toFile(), cas);
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                XmiCasDeserializer.deserialize(in, cas, false);
            }
        }
        return cas;
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void uimaReadsEveryTextAndEverySpan(Syntax syntax) throws Exception {
        Project project = Planted.project();
        Path exported = Exported.of(new CasFiles(syntax), project, folder).path();
        for (var entry : FileNames.of(project.documents().keySet()).entrySet()) {
            CAS cas = cas(exported, entry.getValue(), syntax);
            String text = project.document(entry.getKey()).orElseThrow().text();
            assertThat(cas.getDocumentText()).isEqualTo(text);
            List<String> expected = new ArrayList<>();
            project.annotationsOf(entry.getKey()).list().forEach(annotation -> annotation.spans().forEach(span ->
                    expected.add(project.codebook().code(annotation.code()).orElseThrow().name() + " " + span.start()
                            + " " + span.in(text))));
            Type type = cas.getTypeSystem().getType("custom.Span");
            Feature label = type.getFeatureByBaseName("label");
            List<String> found = new ArrayList<>();
            cas.getAnnotationIndex(type).forEach(each -> found.add(
                    each.getStringValue(label) + " " + each.getBegin() + " " + each.getCoveredText()));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void lenientReadersTakeTheLayerOfInceptionAlone() throws Exception {
        Path exported = Exported.of(new CasFiles(Syntax.XMI), Planted.project(), folder).path();
        CAS cas = onlyTheLayerOfInception();
        try (InputStream in = Files.newInputStream(exported.resolve("emoji-report.xmi"))) {
            XmiCasDeserializer.deserialize(in, cas, true);
        }
        assertThat(cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.Span")).size()).isEqualTo(10);
    }

    private static CAS onlyTheLayerOfInception() throws Exception {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType("custom.Span", "", "uima.tcas.Annotation").addFeature("label", "", "uima.cas.String");
        return CasCreationUtils.createCas(types, null, null);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void uimaFollowsReferencesFromATagToItsCodeItsCoderAndItsAnswers(Syntax syntax) throws Exception {
        Path exported = Exported.of(new CasFiles(syntax), Planted.project(), folder).path();
        CAS cas = cas(exported, "emoji-report", syntax);
        Type type = cas.getTypeSystem().getType("custom.Span");
        var tag = cas.getAnnotationIndex(type).stream()
                .filter(each -> "a1".equals(each.getStringValue(type.getFeatureByBaseName("tag"))))
                .findFirst().orElseThrow();
        var code = tag.getFeatureValue(type.getFeatureByBaseName("code"));
        assertThat(code.getStringValue(code.getType().getFeatureByBaseName("name"))).isEqualTo(Planted.STATE.name());
        var parent = code.getFeatureValue(code.getType().getFeatureByBaseName("parent"));
        assertThat(parent.getStringValue(parent.getType().getFeatureByBaseName("name"))).isEqualTo("Actor");
        assertThat(tag.getStringValue(type.getFeatureByBaseName("note"))).isEqualTo(Planted.NOTE);
        var answers = (org.apache.uima.cas.ArrayFS<?>) tag.getFeatureValue(type.getFeatureByBaseName("answers"));
        assertThat(answers.size()).isEqualTo(5);
    }

    /** All but what concerns comparing and the project as a whole. */
    private static Contents saidAboutTexts(Project project) {
        Contents all = Contents.of(project);
        return new Contents(
                all.coders(), all.codes(), all.statementTypes(), all.entities(), all.documents(), all.zones(),
                all.annotations(), all.statements());
    }

    private Reading back(Syntax syntax, Project project) throws IOException {
        CasFiles format = new CasFiles(syntax);
        Path exported = Exported.of(format, project, Files.createTempDirectory(folder, "back")).path();
        assertThat(format.reads(exported)).isTrue();
        return format.read(exported, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void everythingComesBackFieldByField(Syntax syntax) throws IOException {
        for (Project project : List.of(Planted.project(), Planted.withoutSpans(), PlantedProject.make())) {
            Reading reading = back(syntax, project);
            assertThat(reading.problems()).isEmpty();
            assertThat(Contents.of(reading.project())).isEqualTo(saidAboutTexts(project));
            assertThat(reading.sources()).hasSize(
                    (int) project.documents().values().stream().map(each -> each.source().sha256()).distinct().count());
        }
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void randomProjectsComeBack(Syntax syntax) throws IOException {
        for (int seed = 0; seed < 15; seed++) {
            Project project = PlantedProject.random(seed, 150);
            if (!project.documents().isEmpty()) {
                CasFiles format = new CasFiles(syntax);
                Path exported =
                        Exported.of(format, project, Files.createDirectory(folder.resolve("s" + seed))).path();
                Reading reading = format.read(exported, Progress.NONE);
                assertThat(Contents.of(reading.project())).as("seed %d", seed).isEqualTo(saidAboutTexts(project));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void oneFileAloneGivesItsReportAndWhatIsBoundWithinIt(Syntax syntax) {
        CasFiles format = new CasFiles(syntax);
        Path exported = Exported.of(format, Planted.project(), folder).path();
        Reading reading = format.read(exported.resolve("emoji-report" + ending(syntax)), Progress.NONE);
        assertThat(reading.project().documents()).containsOnlyKeys(Planted.EMOJI_ID);
        assertThat(reading.project().annotationsOf(Planted.EMOJI_ID))
                .isEqualTo(Planted.project().annotationsOf(Planted.EMOJI_ID));
        assertThat(reading.project().statements().all()).extracting(Statement::id).extracting(Statement.Id::value)
                .containsExactlyInAnyOrder("s1", "s2");
        assertThat(reading.problems()).extracting(Problem::sentence).singleElement().asString()
                .contains("lost its actor in Windows");
    }

    @Test
    void nothingIsLostButAProjectWithoutAReport() {
        CasFiles format = new CasFiles(Syntax.XMI);
        assertThat(Exported.losses(format, Planted.project())).isEmpty();
        Contents all = Contents.of(Planted.project());
        Project codebook = new Contents(
                all.coders(), all.codes(), List.of(), List.of(), List.of(), java.util.Map.of(), List.of(), List.of())
                .project();
        assertThat(Exported.losses(format, codebook)).containsExactly("projects without a report");
    }
}
