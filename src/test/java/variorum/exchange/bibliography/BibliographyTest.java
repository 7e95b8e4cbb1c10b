package variorum.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Target;
import variorum.exchange.json.Fields;
import variorum.project.Project;
import variorum.task.Progress;

class BibliographyTest {

    @TempDir
    private Path folder;

    private String bibtex(Project project) throws IOException {
        return Files.readString(Exported.of(new Bibtex(), project, folder).path());
    }

    private List<Fields> items(Project project) throws Exception {
        String json = Files.readString(Exported.of(new CslJson(), project, folder).path());
        return Fields.parse("{\"items\":" + json + "}").objects("items");
    }

    @Test
    void aReportIsAnArticleInANewspaper() throws IOException {
        assertThat(bibtex(Planted.project())).contains("""
            @article{emoji-report,
              title = {{A title with "quotes" \\& <markup>}},
              entrysubtype = {newspaper},
              journaltitle = {The Daily},
              author = {{A. B.}},
              date = {2017-03-24},
              url = {https://example.org/?a=1&b=2},
              language = {en},
              keywords = {the talks},
              usera = {Reuters},
              annotation = {line one line two},
            }
            """);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNoKeyIsTakenTwice() throws IOException {
        String entries = bibtex(Planted.project());
        assertThat(entries).contains("@misc{windows,\n  title = {{bare}},\n}", "@misc{windows_2,\n");
        assertThat(entries.lines().filter(line -> line.startsWith("@"))).doesNotHaveDuplicates().hasSize(4)
                .allMatch(line -> line.matches("@(misc|article)\\{[a-z0-9_-]+,"));
    }

    @ParameterizedTest
    @CsvSource({
        "a & b, a \\& b", "50 % of $5, 50 \\% of \\$5", "#1_a, \\#1\\_a", "}{, \\textbraceright{}\\textbraceleft{}",
        "a\\b, a\\textbackslash{}b", "~^, \\textasciitilde{}\\textasciicircum{}", "é 東, é 東"})
    void whatMeansSomethingToLatexIsEscaped(String plain, String escaped) {
        assertThat(Bibtex.escaped(plain)).isEqualTo(escaped);
    }

    @Test
    void cslItemsSayWhatTheSchemaWants() throws Exception {
        List<Fields> items = items(Planted.project());
        assertThat(items).hasSize(4);
        Fields full = items.stream().filter(item -> item.has("issued")).findFirst().orElseThrow();
        assertThat(full.text("type")).isEqualTo("article-newspaper");
        assertThat(full.text("container-title")).isEqualTo("The Daily");
        assertThat(full.objects("author").getFirst().text("literal")).isEqualTo("A. B.");
        assertThat(Files.readString(folder.resolve("export.json"))).contains("\"date-parts\":[[2017,3,24]]");
        assertThat(items(Planted.project())).filteredOn(item -> item.has("author")).hasSize(1);
    }

    @Test
    void emptyAndHardProjectsAreWritten() throws Exception {
        assertThat(bibtex(Project.EMPTY)).isEmpty();
        assertThat(items(Project.EMPTY)).isEmpty();
        assertThat(bibtex(PlantedProject.make())).contains("@article{empty,", "@article{planted,");
        assertThat(items(PlantedProject.make())).hasSize(2);
    }

    @Test
    void anEntryThatIsNotClosedFailsTheCheck() throws IOException {
        Path path = Files.writeString(folder.resolve("a.bib"), "@misc{a,\n  title = {{x},\n}\n");
        assertThatThrownBy(() -> new Bibtex().placed(Target.at(path), Progress.NONE))
                .hasMessageContaining("not closed");
    }

    @Test
    void whatAListOfSourcesHasNotIsSaid() {
        assertThat(Exported.losses(new Bibtex(), Planted.project()))
                .contains("tags, which a list of sources has not", "texts, which a list of sources has not");
    }
}
