package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.Imports;
import variorum.exchange.format.Format;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.storage.ProjectFile;
import variorum.task.Progress;

/** What can be read is read in the window: chosen, told, brought in as one step, and taken back by one. */
class EveryImportTest {

    @TempDir
    private Path folder;

    private static Project example() {
        List<Path> files = List.of(Path.of("seeds"), Path.of("annotations/seeds.jsonl"));
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, files, Progress.NONE).edit());
        return draft.project();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive",
                "csv",
                "qdpx",
                "brat",
                "cas-json",
                "xmi",
                "doccano",
                "label-studio",
                "spacy",
                "web-annotation",
                "gate",
                "dna",
                "xlsx"
            })
    void comesInByTheWindowAndGoesByOneUndo(String name) throws Exception {
        Format format = Formats.named(name).orElseThrow();
        Path file = folder.resolve("from" + format.ending());
        Exports.write(format, example(), Scope.ALL, Target.at(file), Progress.NONE);
        Path project = folder.resolve("into.variorum");
        try (ProjectFile made = ProjectFile.create(project)) {
            assertThat(made.path()).exists();
        }
        try (RealWindow window = new RealWindow(folder).start(project)) {
            window.chooseReports(List.of(file));
            window.does("file.add");
            assertThat(window.messages()).singleElement().asString().startsWith("Imported 5 reports. With them came ");
            window.does("edit.undo");
            assertThat(window.words()).contains("0 documents");
        }
        Project left = RealWindow.read(project);
        assertThat(left.documents()).isEmpty();
        assertThat(left.codebook().codes()).isEmpty();
        assertThat(left.annotations()).isEmpty();
        assertThat(left.statements().size()).isZero();
        assertThat(left.entities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"doccano, breaks off before its end", "spacy, breaks off before its end", "xlsx, was cut or is damaged"
    })
    void ofACutFileTheWindowSaysSo(String name, String words) throws Exception {
        Format format = Formats.named(name).orElseThrow();
        Path file = folder.resolve("from" + format.ending());
        Exports.write(format, example(), Scope.ALL, Target.at(file), Progress.NONE);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 200));
        Path project = folder.resolve("into.variorum");
        try (ProjectFile made = ProjectFile.create(project)) {
            assertThat(made.path()).exists();
        }
        try (RealWindow window = new RealWindow(folder).start(project)) {
            window.chooseReports(List.of(file));
            window.does("file.add");
            assertThat(window.messages()).singleElement().asString().contains(words);
        }
    }
}
