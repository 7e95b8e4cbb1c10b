package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.Formats;
import variorum.exchange.Planted;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.project.Project;

/**
 * What is written is valid by the published schemas, and what they refuse ours refuses too. Some of them name no
 * licence under which they could lie here: give the folder in which they are with {@code -Dschemas=FOLDER}; without it
 * nothing is checked and the tests say so.
 */
class PublishedSchemasTest {

    private static final int CHANGES = Integer.getInteger("changes", 200);

    @TempDir
    private Path folder;

    /** A format, how its files end, and what schema they have. */
    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("qdpx", ".qde", "Project.xsd"),
                Arguments.of("qdc", ".qdc", "Codebook.xsd"),
                Arguments.of("tei", ".xml", "tei_all.rng"),
                Arguments.of("graphml", ".graphml", "graphml.xsd"),
                Arguments.of("gexf", ".gexf", "gexf12/gexf.xsd"),
                Arguments.of("xmi", "TypeSystem.xml", "resourceSpecifierSchema.xsd"),
                Arguments.of("csl-json", ".json", "csl-data.json"),
                Arguments.of("csv", "datapackage.json", "datapackage.json"),
                Arguments.of("web-annotation", ".jsonld", "w3c"));
    }

    /** The files of an export whose names end so, by name. */
    private static Map<String, String> files(Path written, String ending) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        if (Files.isDirectory(written)) {
            try (var all = Files.list(written)) {
                for (Path file : all.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readString(file));
                }
            }
        } else if (ending.equals(".qde")) {
            try (ZipFile zip = new ZipFile(written.toFile())) {
                ZipEntry entry = zip.stream().filter(each -> each.getName().endsWith(ending)).findFirst().orElseThrow();
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } else {
            files.put(String.valueOf(written.getFileName()), Files.readString(written));
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsValid(String name, String ending, String schema) throws Exception {
        Published published = Published.named(schema);
        Format format = Formats.named(name).orElseThrow();
        int number = 0;
        int valid = 0;
        for (Project project : Hard.projects().toList()) {
            Path own = Files.createDirectory(folder.resolve("p" + number++));
            try {
                for (String file : files(Exported.of(format, project, own).path(), ending).values()) {
                    assertThat(file).doesNotContain("\r").doesNotStartWith("\uFEFF");
                    assertThat(published.wrong(file)).as("%s of project %s", name, number).isEmpty();
                    valid++;
                }
            } catch (ExportFailed withoutCodes) {
                assertThat(project.codebook().codes()).as(withoutCodes.getMessage()).isEmpty();
            }
        }
        assertThat(valid).isPositive();
    }

    /** Our own schema may refuse more than the published one, never less. */
    @ParameterizedTest
    @MethodSource("formats")
    void whatThePublishedSchemaRefusesOursRefusesToo(String name, String ending, String schema) throws Exception {
        Published published = Published.named(schema);
        Format format = Formats.named(name).orElseThrow();
        Path out = Exported.of(format, Planted.project(), folder).path();
        Map<String, String> files = files(out, ending);
        Random random = new Random(name.hashCode());
        int refused = 0;
        Map<String, String> missed = new LinkedHashMap<>();
        for (int i = 0; i < CHANGES; i++) {
            String file = List.copyOf(files.keySet()).get(i % files.size());
            String right = files.getOrDefault(file, "").replaceFirst("<\\?xml.*\n", "");
            String changed = Changed.of(right, random);
            boolean accepted = isAccepted(format, out, file, changed);
            List<String> wrong = published.wrong(changed);
            refused += wrong.isEmpty() ? 0 : 1;
            if (accepted && !wrong.isEmpty()) {
                missed.putIfAbsent(wrong.getFirst().replaceAll("'.*?'|\\d+|\\[.*?]", "…"), difference(right, changed));
            }
        }
        assertThat(refused).isGreaterThan(CHANGES / 20);
        assertThat(missed).as("refused by %s and not by ours", schema).isEmpty();
    }

    /** By the whole check after writing, but for what lies within an archive: there by the schema alone. */
    private static boolean isAccepted(Format format, Path out, String name, String changed) throws IOException {
        Path file = Files.isDirectory(out) ? out.resolve(name) : out;
        try {
            if (name.endsWith(".qde")) {
                format.schemas().byEnding().values().forEach(schema -> schema.check(
                        name, new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));
            } else {
                String right = Files.readString(file);
                Files.writeString(file, changed);
                try {
                    Exported.check(format, out);
                } finally {
                    Files.writeString(file, right);
                }
            }
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Where two files part, with a little before and behind. */
    private static String difference(String right, String changed) {
        int at = 0;
        while (at < Math.min(right.length(), changed.length()) && right.charAt(at) == changed.charAt(at)) {
            at++;
        }
        return changed.substring(Math.max(0, at - 60), Math.min(changed.length(), at + 60));
    }
}
