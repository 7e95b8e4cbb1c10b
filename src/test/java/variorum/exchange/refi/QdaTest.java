package variorum.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Reading;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** REFI-QDA files keep to the schema of the format and give back what went in. */
class QdaTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.5Z");
    private static final QdaProject QDPX = new QdaProject(InstantSource.fixed(NOW));
    private static final QdaCodebook QDC = new QdaCodebook();

    @TempDir
    private Path folder;

    private static Map<String, String> entries(Path zip) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                entries.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entries;
    }

    @Test
    void theArchiveHoldsOneProjectAndTheTextsUnderTheirIdentifiers() {
        Map<String, String> entries = entries(Exported.of(QDPX, Planted.project(), folder).path());
        assertThat(entries.keySet()).hasSize(5).element(0).isEqualTo("project.qde");
        assertThat(entries.keySet()).filteredOn(name -> !name.equals("project.qde"))
                .allMatch(name -> name.matches("sources/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.txt"));
        assertThat(entries.values()).contains(Planted.EMOJI, Planted.ARABIC, Planted.WINDOWS);
    }

    @Test
    void aSimpleProjectReadsAsTheStandardShowsIt() {
        String qde = entries(Exported.of(QDPX, Planted.simple(), folder).path()).get("project.qde");
        assertThat(qde).startsWith("""
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="export" origin="Variorum" \
            creationDateTime="2026-11-21T10:00:00Z">
              <Users>
            """);
        assertThat(qde.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "GUID")).contains("""
                  <PlainTextSelection guid="GUID" name="the union" startPosition="27" endPosition="36" \
            creatingUser="GUID">
                    <Coding guid="GUID" creatingUser="GUID">
                      <CodeRef targetGUID="GUID"/>
                    </Coding>
                  </PlainTextSelection>
            """);
    }

    @Test
    void placesAreCodePointsAndEndsAreExclusive() {
        String qde = entries(Exported.of(QDPX, Planted.project(), folder).path()).get("project.qde");
        assertThat(qde).contains("name=\"government of Ruritania\" startPosition=\"33\" endPosition=\"56\"");
    }

    @Test
    void theSameProjectGivesTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(Exported.of(QDPX, Planted.project(), folder).path());
        assertThat(Files.readAllBytes(Exported.of(QDPX, Planted.project(), folder).path())).isEqualTo(first);
    }

    @Test
    void noTwoCodesHaveOneName() {
        String qde = entries(Exported.of(QDPX, Planted.project(), folder).path()).get("project.qde");
        List<String> names = qde.lines().filter(line -> line.strip().startsWith("<Code "))
                .map(line -> line.replaceAll(".* name=\"([^\"]*)\".*", "$1")).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("other", "other (\u041F\u043E\u0437\u0438\u0446\u0438\u044F)", "stance: against");
    }

    @Test
    void anEmptyProjectHasNoEmptyLists() {
        assertThat(entries(Exported.of(QDPX, Project.EMPTY, folder).path())).containsOnlyKeys("project.qde")
                .hasValueSatisfying(new Condition<>(qde -> qde.endsWith("00Z\"/>\n"), "is one element"));
        assertThatThrownBy(() -> Exported.of(QDC, Project.EMPTY, folder)).isInstanceOf(ExportFailed.class);
    }

    private static Project read(Path path) {
        Reading reading = QDPX.read(path, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.project();
    }

    private static Document document(Project project, String name) {
        return project.documentsByName().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** A tag in words that do not depend on identifiers. */
    private static String told(Project project, Annotation tag) {
        Document document = Objects.requireNonNull(project.documents().get(tag.document()));
        Entity entity = tag.entity() == null ? null : project.entities().get(tag.entity());
        return String.join(" | ", document.name(), tag.spans().toString(), name(project, tag.code()),
                Objects.requireNonNull(project.coders().get(tag.coder())).name(), entity == null ? "" : entity.name(),
                tag.attributes().values().toString(), tag.note(), tag.confidence().word());
    }

    private static String name(Project project, Code.Id id) {
        return String.join(" < ", project.codebook().path(id).stream().map(Code::name).toList());
    }

    @Test
    void everyTagComesBackFieldByField() {
        Project before = Planted.project();
        Project after = read(Exported.of(QDPX, before, folder).path());
        List<String> expected = before.allAnnotations()
                .map(tag -> told(before, tag))
                .sorted()
                .toList();
        assertThat(after.allAnnotations().map(tag -> told(after, tag)).sorted()).containsExactlyElementsOf(expected);
    }

    @Test
    void textsAndWhatIsKnownAboutThemComeBack() {
        Project after = read(Exported.of(QDPX, Planted.project(), folder).path());
        for (Document before : Planted.project().documentsByName()) {
            Document back = document(after, before.name());
            assertThat(back.text()).isEqualTo(before.text());
            assertThat(back.source().sha256()).isEqualTo(before.source().sha256());
            assertThat(back.metadata()).isEqualTo(before.metadata());
        }
    }

    @Test
    void codesEntitiesAndCodersComeBack() {
        Project after = read(Exported.of(QDPX, Planted.project(), folder).path());
        assertThat(after.coders().values().stream().map(Coder::name))
                .containsExactlyInAnyOrder("Anna M\u00FCller", "Ben");
        Code actor = after.codebook().named("Actor").orElseThrow();
        assertThat(actor.look().colour()).isEqualTo("#1C63AC");
        assertThat(actor.attributes()).extracting(type -> type.name() + " " + type.kind()).containsExactlyInAnyOrder(
                "stance CHOICE", "topics SEVERAL", "named YES_NO");
        Entity entity = after.entities().values().stream()
                .max(Comparator.comparingInt(each -> each.aliases().size()))
                .orElseThrow();
        assertThat(entity).usingRecursiveComparison().ignoringFields("id").isEqualTo(Planted.RURITANIA);
    }

    @Test
    void statementsComeBackAlsoAcrossReports() {
        Project before = Planted.project();
        Project after = read(Exported.of(QDPX, before, folder).path());
        assertThat(after.statements().all().stream()
                        .map(each -> told(after, each))
                        .sorted())
                .containsExactlyElementsOf(before.statements().all().stream()
                        .map(each -> told(before, each))
                        .sorted()
                        .toList());
    }

    private static String told(Project project, Statement statement) {
        StringBuilder told = new StringBuilder(
                Objects.requireNonNull(project.statementTypes().get(statement.type()))
                        .name());
        statement
                .parts()
                .forEach((role, refs) -> refs.forEach(ref -> told.append(" | ")
                        .append(role)
                        .append(" = ")
                        .append(project.annotation(ref)
                                .orElseThrow()
                                .wordsIn(Objects.requireNonNull(
                                                project.documents().get(ref.document()))
                                        .text()))));
        return told + " | " + statement.attributes().values() + statement.note() + statement.confidence();
    }

    @Test
    void aCodebookComesBackAlone() {
        Exported exported = Exported.of(QDC, Planted.project(), folder);
        Reading reading = QDC.read(exported.path(), Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project().documents()).isEmpty();
        assertThat(reading.project().codebook().codes()).hasSize(7);
        assertThat(name(reading.project(), reading.project().codebook().named(Planted.STATE.name()).orElseThrow().id()))
                .isEqualTo("Akteur: \u653F\u5E9C < Actor");
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(QDPX, Planted.project()))
                .containsExactly(
                        "coders without the colour",
                        "codes no longer retired",
                        "codes renamed because of others of that name",
                        "codes without the count of versions",
                        "codes without the key",
                        "forms without rules",
                        "questions whose answers become codes",
                        "reports without the name of the file",
                        "reports without zones",
                        "statements written as a note with links",
                        "tags with gaps, written as linked pieces");
        assertThat(Exported.losses(QDC, Planted.project())).contains("reports, which a codebook has not");
    }

    @Test
    void doubtIsKeptAsACode() {
        Project after = read(Exported.of(QDPX, Planted.project(), folder).path());
        assertThat(after.allAnnotations().filter(tag -> tag.confidence() == Confidence.DISCUSS)).hasSize(1);
        assertThat(after.codebook().named("Confidence: discuss")).isEmpty();
    }

    @Test
    void aStatementThatBindsNothingComesBackToo() {
        Project after = read(Exported.of(QDPX, PlantedProject.make(), folder).path());
        assertThat(after.statements().all()).hasSize(2).filteredOn(statement -> statement.parts().isEmpty())
                .singleElement()
                .matches(statement -> after.statementTypes().get(statement.type()).name().equals("Says, that"))
                .matches(statement -> after.coders().get(statement.coder()).name().equals("Bob\nB."));
        assertThat(Exported.losses(QDPX, PlantedProject.make())).doesNotContain("statements binding nothing");
    }
}
