package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.task.Progress;

/** An export says how many statements it holds: as many as whoever reads it finds. */
class CountedStatementsTest {

    /** Here a statement is several: a pair for each tag after the first, or one for each report. */
    private static final Set<String> IN_PIECES = Set.of("label-studio", "doccano-relations", "gate");

    /** Nothing of a statement is in these. */
    private static final Set<String> WITHOUT = Set.of(
            "doccano", "spacy", "spacy-words", "webanno-tsv", "conll", "bibtex", "csl-json", "qdc", "codebook-json",
            "codebook-csv");

    /** Of these there is no reader here. */
    private static final Set<String> READ_BY_OTHERS = Set.of("parquet", "html", "graphml", "gexf", "network-csv");

    /** Made once: making them takes longer than writing them. */
    private static final List<Project> PROJECTS = projects();

    @TempDir
    private Path folder;

    static List<Format> formats() {
        return Formats.all();
    }

    private static List<Project> projects() {
        return Stream.concat(
                        Stream.of(Planted.project(), PlantedProject.make(), Planted.withoutSpans()),
                        Stream.iterate(300, seed -> seed + 1).limit(12).map(seed -> PlantedProject.random(seed, 160)))
                .filter(each -> !each.documents().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void asManyAsAReaderFinds(Format format) throws IOException {
        int number = 0;
        for (Project project : PROJECTS) {
            Path path = Files.createDirectory(folder.resolve("p" + ++number)).resolve("out" + format.ending());
            int counted = Exports.write(format, project, Scope.ALL, Target.at(path), Progress.NONE).statements();
            if (WITHOUT.contains(format.name())) {
                assertThat(counted).isZero();
            } else if (IN_PIECES.contains(format.name())) {
                assertThat(found(path) > 0).as("project %d", number).isEqualTo(counted > 0);
                assertThat(found(path)).as("project %d", number).isGreaterThanOrEqualTo(counted);
            } else if (format.name().equals("tei")) {
                String each = "<listRelation type=\"statement\"";
                assertThat(Files.readString(path).split(each, -1).length - 1).isEqualTo(counted);
            } else if (!READ_BY_OTHERS.contains(format.name())) {
                assertThat(format).isInstanceOf(Importable.class);
                assertThat(found(path)).as("project %d", number).isEqualTo(counted);
            }
        }
    }

    private static int found(Path path) {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, List.of(path), Progress.NONE).edit());
        return draft.project().statements().size();
    }
}
