package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

class ExportsTest {

    @TempDir
    private Path folder;

    static List<Format> formats() {
        return Formats.all();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsReadBackSpanBySpan(Format format) throws IOException {
        Path path = folder.resolve("out" + format.ending());
        Written written = Exports.write(format, PlantedProject.make(), Scope.ALL, Target.at(path), Progress.NONE);
        assertThat(written.spans()).isEqualTo(format.expected(PlantedProject.make(), Options.NONE).size());
        boolean withoutReports = Set.of("qdc", "codebook-json", "codebook-csv", "graphml", "gexf", "network-csv")
                .contains(format.name());
        assertThat(written.documents()).isEqualTo(withoutReports ? 0 : 2);
        assertThat(files()).containsExactly("out" + format.ending());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatTakesAnEmptyProjectAndRandomOnes(Format format) {
        Path path = folder.resolve("out" + format.ending());
        if (!Set.of("qdc", "tei").contains(format.name())) { // which have to have a code, or a report
            Exports.write(format, Project.EMPTY, Scope.ALL, Target.at(path), Progress.NONE);
        }
        for (int seed = 0; seed < 20; seed++) {
            Project project = PlantedProject.random(seed, 120);
            if (project.documents().isEmpty() && format.name().equals("tei")) {
                continue;
            }
            Target target = Target.at(path).with(Options.NONE.forExcel(seed % 2 == 0));
            int spans = format.expected(project, target.options()).size();
            assertThat(Exports.write(format, project, Scope.ALL, target, Progress.NONE).spans()).as("seed %d", seed)
                    .isEqualTo(spans);
        }
    }

    @Test
    void aCheckThatFailsKeepsBothWhatWasThereAndWhatWasWritten() throws IOException {
        Path path = folder.resolve("out.jsonl");
        Files.writeString(path, "before");
        assertThatThrownBy(() -> Exports.write(
                new Shifting(), PlantedProject.make(), Scope.ALL, Target.at(path), Progress.NONE))
                .isInstanceOf(ExportFailed.class)
                .hasMessageContaining("check after writing failed")
                .hasMessageContaining("out.jsonl.unchecked");
        assertThat(path).hasContent("before");
        assertThat(files()).containsExactly("out.jsonl", "out.jsonl.unchecked");
    }

    @Test
    void aCheckThatBreaksDownKeepsThemToo() throws IOException {
        Path path = folder.resolve("out.jsonl");
        Files.writeString(path, "before");
        Format broken = new Shifting() {
            @Override
            public List<Placed> placed(Target written, Progress progress) {
                throw new IllegalArgumentException("no such thing");
            }
        };
        assertThatThrownBy(
                        () -> Exports.write(broken, PlantedProject.make(), Scope.ALL, Target.at(path), Progress.NONE))
                .isInstanceOf(ExportFailed.class)
                .hasMessageContaining("no such thing")
                .hasMessageContaining("out.jsonl.unchecked");
        assertThat(files()).containsExactly("out.jsonl", "out.jsonl.unchecked");
    }

    /** Writes right and reads every span one place further on. */
    private static class Shifting implements Format {
        private final JsonLines right = new JsonLines();

        @Override
        public String name() {
            return "shifting";
        }

        @Override
        public String title() {
            return "Shifting";
        }

        @Override
        public String readers() {
            return "";
        }

        @Override
        public String ending() {
            return ".jsonl";
        }

        @Override
        public OffsetUnit unit() {
            return right.unit();
        }

        @Override
        public List<Loss> losses(Project project, Options options) {
            return List.of();
        }

        @Override
        public void write(Project project, Target target, Progress progress) {
            right.write(project, target, progress);
        }

        @Override
        public List<Placed> placed(Target written, Progress progress) {
            return right.placed(written, progress).stream()
                    .map(placed -> new Placed(
                            placed.document(), placed.code(), placed.place().shift(1), placed.words()))
                    .toList();
        }
    }

    @Test
    void anExportThatIsCancelledLeavesNothingBehind() throws IOException {
        Progress cancelled = (done, total, what) -> {
            throw new Cancelled();
        };
        Target target = Target.at(folder.resolve("out.jsonl"));
        assertThatThrownBy(() -> Exports.write(new JsonLines(), PlantedProject.make(), Scope.ALL, target, cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aProjectIsNeverReplaced() throws IOException {
        Path project = Files.writeString(folder.resolve("mine.variorum"), "precious");
        Path link = folder.resolve("corpus.jsonl");
        Files.createSymbolicLink(link, project);
        for (Path path : List.of(project, folder.resolve("MINE.VARIORUM"), link)) {
            Target target = Target.at(path);
            assertThatThrownBy(() -> Exports.write(new JsonLines(), Project.EMPTY, Scope.ALL, target, Progress.NONE))
                    .isInstanceOf(ExportFailed.class).hasMessageContaining("never replaces a project");
        }
        assertThat(project).hasContent("precious");
    }

    @Test
    void whoIsTheAnswerToAQuestionStaysInAPart() {
        Draft draft = new Draft(PlantedProject.make());
        Annotation tag = draft.project().allAnnotations().findFirst().orElseThrow();
        Entity target = new Entity(new Entity.Id("target"), "The target", "person", List.of(), "", "");
        draft.apply(new Edit.PutEntity(target));
        draft.apply(new Edit.PutAnnotation(tag.with(Attributes.NONE.with("whom", target.id().value()))));
        Scope part = Scope.ALL.of(Set.of(tag.document()));
        assertThat(part.of(draft.project()).entities()).containsKey(target.id());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Target target = Target.at(folder.resolve("no").resolve("such.jsonl"));
        assertThatThrownBy(() -> Exports.write(new JsonLines(), Project.EMPTY, Scope.ALL, target, Progress.NONE))
                .isInstanceOf(ExportFailed.class).hasMessageContaining("There is no folder");
    }

    @Test
    void aScopeCutsOutDocumentsCodersAndCodes() {
        Project project = PlantedProject.make();
        Scope bob = Scope.ALL.by(Set.of(new Coder.Id("bob")));
        assertThat(bob.of(project).annotationCount()).isEqualTo(2);
        assertThat(bob.of(project).coders()).hasSize(1);
        Scope onlyEmpty = Scope.ALL.of(Set.of(new Document.Id("empty")));
        assertThat(onlyEmpty.of(project).documents()).hasSize(1);
        assertThat(onlyEmpty.of(project).statements().all()).isEmpty();
        Scope unsure = new Scope(Set.of(), Set.of(), Set.of(), Set.of(Confidence.UNSURE));
        assertThat(unsure.of(project).annotationCount()).isEqualTo(1);
        assertThat(Scope.ALL.of(project)).isSameAs(project);
    }

    @Test
    void aStatementThatLosesAPartIsSaidBeforehand() {
        Project project = PlantedProject.make();
        Scope actors = new Scope(Set.of(), Set.of(), Set.of(), Set.of(Confidence.UNSURE, Confidence.DISCUSS));
        assertThat(Exports.losses(new JsonLines(), project, actors, Options.NONE)).singleElement().satisfies(loss ->
                assertThat(loss.what()).isEqualTo("statements without some of the parts"));
        assertThat(Exports.losses(new JsonLines(), project, Scope.ALL, Options.NONE)).isEmpty();
    }

    @Test
    void spansAreGivenInTheUnitOfTheFormat() {
        List<Placed> points = Placed.in(PlantedProject.make(), OffsetUnit.CODE_POINT);
        List<Placed> units = Placed.in(PlantedProject.make(), OffsetUnit.UTF_16);
        int points0 = points.stream().filter(p -> p.words().equals("Daesh")).findFirst().orElseThrow().place().start();
        Span units0 = units.stream().filter(p -> p.words().equals("Daesh")).findFirst().orElseThrow().place();
        assertThat(units0.start()).isEqualTo(points0 + 1);
    }

    @Test
    void withHiddenNamesNothingOlderMayStayBeside() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("Asad.txt"), "Asad");
        Format brat = Formats.named("brat").orElseThrow();
        Target target = Target.at(out);
        Target hidden = target.with(Options.NONE.hidingNames());
        assertThatThrownBy(() ->
                        Exports.write(brat, PlantedProject.make(), Scope.ALL, hidden, Progress.NONE))
                .isInstanceOf(ExportFailed.class)
                .hasMessageContaining("holds Asad.txt")
                .hasMessageEndingWith("Choose an empty folder.");
        assertThat(out).isDirectoryContaining("glob:**Asad.txt").satisfies(kept ->
                assertThat(kept.toFile().list()).containsExactly("Asad.txt"));
        Written plain = Exports.write(brat, PlantedProject.make(), Scope.ALL, target, Progress.NONE);
        assertThat(plain.beside()).isEqualTo("Asad.txt was there before and stayed.");
        Files.delete(out.resolve("Asad.txt"));
        Files.writeString(out.resolve(".DS_Store"), "");
        assertThat(Exports.write(brat, PlantedProject.make(), Scope.ALL, hidden, Progress.NONE).others()).isEmpty();
    }
}
