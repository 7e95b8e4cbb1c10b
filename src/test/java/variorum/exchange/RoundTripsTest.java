package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.task.Progress;

/** Whatever a format of the annotation tools writes, its reader takes without a problem and without losing a tag. */
class RoundTripsTest {

    private static final Set<String> NAMES = Set.of(
            "xmi", "cas-json", "label-studio", "doccano", "doccano-relations", "spacy", "web-annotation", "gate");

    @TempDir
    private Path folder;

    static List<Format> formats() {
        return Formats.all().stream().filter(format -> NAMES.contains(format.name())).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void randomProjectsComeBackTagByTag(Format format) throws IOException {
        assertThat(format).isInstanceOf(Importable.class);
        for (int seed = 100; seed < 112; seed++) {
            Project project = PlantedProject.random(seed, 150);
            if (project.documents().isEmpty()) {
                continue;
            }
            Path path = Files.createDirectory(folder.resolve("s" + seed)).resolve("out" + format.ending());
            Exports.write(format, project, Scope.ALL, Target.at(path), Progress.NONE);
            ImportPlan plan = Imports.plan(Project.EMPTY, List.of(path), Progress.NONE);
            assertThat(plan.reckoning().problems()).as("seed %d", seed).isEmpty();
            Draft draft = new Draft(Project.EMPTY);
            draft.apply(plan.edit());
            boolean byPiece = format.name().equals("doccano");
            assertThat(tags(draft.project(), byPiece)).as("seed %d", seed).isEqualTo(tags(project, byPiece));
        }
    }

    private static long tags(Project project, boolean byPiece) {
        return project.allAnnotations()
                .mapToLong(tag -> tag.spans().stream().filter(span -> !span.isEmpty()).count())
                .map(pieces -> byPiece ? pieces : Math.min(pieces, 1))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-studio", "spacy", "web-annotation", "gate", "doccano"})
    void whatWentOutByNameComesBackUnderTheProjectsOwnCodes(String name) {
        Project project = Planted.project();
        Path path = Exported.of(Formats.named(name).orElseThrow(), project, folder).path();
        ImportPlan plan = Imports.plan(project, List.of(path), Progress.NONE);
        assertThat(plan.reckoning().problems()).isEmpty();
        Draft draft = new Draft(project);
        draft.apply(plan.edit());
        assertThat(draft.project().codebook()).isEqualTo(project.codebook());
        assertThat(draft.project().entities()).isEqualTo(project.entities());
        assertThat(draft.project().documents()).isEqualTo(project.documents());
        if (!name.equals("doccano")) { // which forgets who tagged
            assertThat(draft.project().coders()).isEqualTo(project.coders());
        }
        assertThat(draft.project().annotationsOf(Planted.WINDOWS_ID).list()).filteredOn(tag ->
                tag.code().equals(Planted.ACTOR.id())).hasSize(2);
    }
}
