package variorum.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.format.Unreadable;

/** REFI-QDA files are held against a schema each time one is written, and their references followed. */
class QdaSchemaTest {

    private static final QdaProject QDPX = new QdaProject(InstantSource.system());
    private static final QdaCodebook QDC = new QdaCodebook();

    @TempDir
    private Path folder;

    private static Map<String, String> entries(Path zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** What the check says of a project file in which something was replaced. */
    private static String saidOf(Path written, String right, String wrong) throws IOException {
        Map<String, String> entries = entries(written);
        assertThat(entries.get("project.qde")).contains(right);
        entries.compute("project.qde", (name, qde) -> Objects.requireNonNull(qde).replaceFirst(
                Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        try (OutputStream out = Files.newOutputStream(written); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            Exported.check(QDPX, written);
            return "nothing";
        } catch (Unreadable broken) {
            return broken.sentence();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "isCodable=\"true\" | '' | in line 9: .*isCodable.*Code",
        "<Sources> | <Notes/><Sources> | in line 74: .*'Notes'.*'Note'",
        "#1C63AC | blue | in line 9: .*'blue'.*'color'.*'Code'",
        "startPosition=\"27\" | startPosition=\"-1\" | : .*'-1'.*'startPosition'",
        "direction=\"OneWay\" | direction=\"Sideways\" | : .*'direction'",
        "<TextSource | <Sound/><TextSource | in line 75: .*'Sound'.*'TextSource'",
        "urn:QDA-XML:project:1.0 | urn:QDA-XML:codebook:1.0 | in line 2: .*Project",
        "</Project> | '' | project.qde is no XML",
        "<Project | <!DOCTYPE Project><Project | project.qde is no XML",
    })
    void aBreachOfTheSchemaIsNamedWithItsLine(String right, String wrong, String sentence) throws IOException {
        Path written = Exported.of(QDPX, Planted.project(), folder).path();
        assertThat(saidOf(written, right, wrong)).containsPattern(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"User", "Code", "Variable", "PlainTextSelection", "Note"})
    void whatIsReferredToHasToBeThere(String kind) throws IOException {
        Path written = Exported.of(QDPX, Planted.project(), folder).path();
        String qde = entries(written).get("project.qde");
        Matcher guids = Pattern.compile("<" + kind + " guid=\"([^\"]+)\"").matcher(qde);
        String used = guids.results().map(found -> found.group(1))
                .filter(guid -> qde.indexOf(guid, qde.indexOf(guid) + 1) > 0)
                .findFirst().orElseThrow();
        assertThat(saidOf(written, used, "00000000-0000-0000-0000-000000000000")).contains("refers to nothing: ");
    }

    @Test
    void noTwoThingsOfAKindHaveOneIdentifier() throws IOException {
        Path written = Exported.of(QDPX, Planted.project(), folder).path();
        List<String> users = Pattern.compile("<User guid=\"([^\"]+)\"")
                .matcher(entries(written).get("project.qde")).results().map(found -> found.group(1)).toList();
        assertThat(saidOf(written, users.getFirst(), users.getLast()))
                .isEqualTo("There are two elements User with the identifier " + users.getLast() + ".");
    }

    @Test
    void aCodebookIsHeldAgainstItsSchemaToo() throws IOException {
        Path written = Exported.of(QDC, Planted.project(), folder).path();
        Files.writeString(written, Files.readString(written).replaceFirst(" isCodable=\"true\"", ""));
        assertThatThrownBy(() -> Exported.check(QDC, written))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("export.qdc breaks its schema in line 4")
                .hasMessageContaining("isCodable");
    }
}
