package variorum.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.exchange.Exported;
import variorum.exchange.Exports;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Options;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;

class VariorumArchiveTest {

    private static final VariorumArchive ARCHIVE = new VariorumArchive();
    private static final byte[] WINDOWS = "One.\r\nTwo.\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static Map<String, byte[]> entries(Path zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entries;
    }

    private Path zip(Map<String, byte[]> entries) {
        Path path = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return path;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A report whose line ends were altered on its way in. */
    private static Project altered() {
        Draft draft = new Draft(Planted.project());
        draft.apply(new Edit.PutDocument(new Document(
                new Document.Id("crlf"), "crlf", "One.\nTwo.\n",
                new Source("crlf.txt", FileBytes.sha256(WINDOWS), "UTF-8",
                        List.of(new Source.Alteration(Source.Kind.LINE_END, 2))),
                Metadata.UNKNOWN)));
        return draft.project();
    }

    private static Options keeping(byte[] bytes) {
        return Options.NONE.withSources(hash ->
                hash.equals(FileBytes.sha256(bytes)) ? Optional.of(bytes) : Optional.empty());
    }

    @Test
    void everythingComesBack() {
        for (Project project : List.of(Planted.project(), PlantedProject.make(), Project.EMPTY)) {
            Reading reading = ARCHIVE.read(Exported.of(ARCHIVE, project, folder).path(), Progress.NONE);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.project()).isEqualTo(project);
            assertThat(reading.sources()).hasSize(project.documents().size());
        }
    }

    @Test
    void whatWasImportedGivesTheSameBytesAgain() {
        Target first = Target.at(folder.resolve("first.zip")).with(keeping(WINDOWS));
        Exports.write(ARCHIVE, altered(), Scope.ALL, first, Progress.NONE);
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(first.path()), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(plan.edit());
        Options kept = Options.NONE.withSources(hash -> Optional.ofNullable(plan.sources().get(hash)));
        Target again = Target.at(folder.resolve("again.zip")).with(kept);
        Exports.write(ARCHIVE, draft.project(), Scope.ALL, again, Progress.NONE);
        assertThat(again.path()).hasSameBinaryContentAs(first.path());
    }

    @Test
    void theFilesLieInItAsTheyCame() {
        Target target = Target.at(folder.resolve("out.zip")).with(keeping(WINDOWS));
        assertThat(ARCHIVE.losses(altered(), target.options())).isEmpty();
        Exports.write(ARCHIVE, altered(), Scope.ALL, target, Progress.NONE);
        Map<String, byte[]> entries = entries(target.path());
        assertThat(entries.keySet()).hasSize(7).startsWith("project.jsonl").endsWith("manifest.json")
                .allMatch(name -> name.matches("(sources/[^/\\\\]+|project|manifest)\\.(txt|jsonl|json)"));
        assertThat(entries.get("sources/crlf.txt")).isEqualTo(WINDOWS);
        assertThat(text(entries.get("manifest.json"))).contains(
                "{\"path\":\"sources/crlf.txt\",\"bytes\":12,\"sha256\":\"" + FileBytes.sha256(WINDOWS)
                        + "\",\"document\":\"crlf\"}");
    }

    @Test
    void aFileThatNobodyKeptIsSaidBeforehand() {
        assertThat(Exported.losses(ARCHIVE, altered())).containsExactly("files not kept byte for byte");
        Reading reading = ARCHIVE.read(Exported.of(ARCHIVE, altered(), folder).path(), Progress.NONE);
        assertThat(reading.project()).isEqualTo(altered());
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isLeftOut()).isFalse();
            assertThat(problem.sentence()).contains("crlf");
        });
    }

    private Reading changed(String entry, byte[] bytes) {
        Map<String, byte[]> entries = entries(Exported.of(ARCHIVE, Planted.simple(), folder).path());
        entries.put(entry, bytes);
        return ARCHIVE.read(zip(entries), Progress.NONE);
    }

    @Test
    void aProjectThatWasChangedIsRefused() {
        String jsonl = text(entries(Exported.of(ARCHIVE, Planted.simple(), folder).path()).get("project.jsonl"));
        byte[] other = jsonl.replace("Anna", "Anne").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> changed("project.jsonl", other)).isInstanceOf(Unreadable.class)
                .hasMessageContaining("project.jsonl is not what the manifest says: its hash is another.");
    }

    @Test
    void aFileThatWasChangedIsLeftOutAndNamed() {
        Reading reading = changed("sources/Windows.txt", "other words".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.project()).isEqualTo(Planted.simple());
        assertThat(reading.problems())
                .singleElement()
                .matches(Problem::isLeftOut)
                .hasToString(
                        "sources/Windows.txt: The file as it came was left out: sources/Windows.txt is not what the "
                                + "manifest says: its hash is another. The report's text is there all the same.");
    }

    @Test
    void aFileThatTheManifestDoesNotNameIsNeverUnpacked() {
        Reading reading = changed("../../evil.txt", new byte[] {1});
        assertThat(reading.project()).isEqualTo(Planted.simple());
        assertThat(reading.problems()).singleElement()
                .hasToString("../../evil.txt: The manifest does not name this file; it was left out.");
        assertThat(folder.resolve("../../evil.txt")).doesNotExist();
    }

    @Test
    void anArchiveThatWouldFillTheMemoryIsRefused() {
        byte[] zeros = new byte[80 * 1024 * 1024];
        String manifest = new Manifest(List.of(
                new Manifest.Part("project.jsonl", zeros.length, FileBytes.sha256(zeros), ""))).json();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("project.jsonl", zeros);
        entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        Path bomb = zip(entries);
        assertThatThrownBy(() -> ARCHIVE.read(bomb, Progress.NONE)).hasMessageContaining("would unpack to 80 MB");
        entries.put("manifest.json", manifest.replace("83886080", "100").getBytes(StandardCharsets.UTF_8));
        Path lying = zip(entries);
        assertThatThrownBy(() -> ARCHIVE.read(lying, Progress.NONE)).hasMessageContaining("longer than the manifest");
    }

    @Test
    void aTextByReferenceIsNotRead() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        String hash = FileBytes.sha256("secret".getBytes(StandardCharsets.UTF_8));
        byte[] jsonl =
                ("{\"format\":\"variorum-jsonl/1\"}\n{\"record\":\"document\",\"id\":\"d\",\"file\":\"secret.txt\","
                                + "\"source\":{\"name\":\"secret.txt\",\"sha256\":\"" + hash + "\"}}\n")
                        .getBytes(StandardCharsets.UTF_8);
        String manifest = new Manifest(List.of(
                new Manifest.Part("project.jsonl", jsonl.length, FileBytes.sha256(jsonl), ""))).json();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("project.jsonl", jsonl);
        entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        Reading reading = ARCHIVE.read(zip(entries), Progress.NONE);
        assertThat(reading.project().documents()).isEmpty();
        assertThat(reading.problems()).singleElement().matches(Problem::isLeftOut);
    }

    @Test
    void aZipOfSomethingElseIsNotTakenForOne() {
        assertThat(ARCHIVE.reads(zip(Map.of("readme.txt", new byte[] {65})))).isFalse();
        assertThat(ARCHIVE.reads(Exported.of(ARCHIVE, Planted.simple(), folder).path())).isTrue();
        assertThatThrownBy(() -> changed("manifest.json", "{\"format\":\"variorum-archive/9\"}".getBytes(
                StandardCharsets.UTF_8))).hasMessageContaining("A newer one may have written it.");
    }
}
