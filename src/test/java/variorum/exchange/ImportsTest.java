package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.exchange.Reckoning.Outcome;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;

class ImportsTest {

    @TempDir
    private Path folder;

    private static Project after(Project project, ImportPlan plan) {
        Draft draft = new Draft(project);
        draft.apply(plan.edit());
        return draft.project();
    }

    private static ImportPlan plan(Project project, Path... paths) {
        return Imports.plan(project, List.of(paths), Progress.NONE);
    }

    private static List<String> outcomes(Reckoning reckoning) {
        return reckoning.reports().stream()
                .map(report -> Path.of(report.name()).getFileName() + " " + report.outcome())
                .toList();
    }

    @Test
    void aFolderOfReportsIsOneStepOfUndo() {
        ImportPlan plan = plan(Project.EMPTY, Path.of("seeds"));
        Session session = new Session(
                new MemoryJournal(), Project.EMPTY, new Coder.Id("me"), InstantSource.system(), Runnable::run);
        Map<String, byte[]> kept = new HashMap<>();
        plan.carryOut(session, kept::putAll);
        assertThat(session.project().documents()).hasSize(5);
        assertThat(kept).hasSize(5);
        assertThat(plan.edit().label()).isEqualTo("import 5 reports");
        session.undo();
        assertThat(session.project()).isEqualTo(Project.EMPTY);
    }

    @Test
    void oneBadFileKeepsNoGoodOneOut() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("report" + i + ".txt"), "Report number " + i + " says something else.");
        }
        Files.writeString(folder.resolve("bad.txt"), "%PDF-1.4");
        Files.writeString(folder.resolve("picture.png"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
        Reckoning reckoning = plan(Project.EMPTY, folder).reckoning();
        assertThat(reckoning.announced()).isEqualTo(42);
        assertThat(reckoning.found()).isEqualTo(40);
        assertThat(reckoning.count(Outcome.IMPORTED)).isEqualTo(40);
        assertThat(reckoning.count(Outcome.REFUSED)).isEqualTo(2);
        assertThat(reckoning.isWhole()).isFalse();
    }

    @Test
    void theSameFileUnderAnotherNameComesOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The very same report.");
        Files.writeString(folder.resolve("b.txt"), "The very same report.");
        ImportPlan plan = plan(Project.EMPTY, folder);
        assertThat(outcomes(plan.reckoning())).containsExactly("a.txt IMPORTED", "b.txt ALREADY_THERE");
        assertThat(plan.reckoning().isWhole()).isTrue();
        Project project = after(Project.EMPTY, plan);
        ImportPlan again = plan(project, folder);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.sources()).isEmpty();
        assertThat(again.reckoning().count(Outcome.ALREADY_THERE)).isEqualTo(2);
    }

    @Test
    void filesOfTheSameNameInTwoFoldersBecomeTwoDocuments() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("a.txt"), "One report.");
        Files.writeString(Files.createDirectory(folder.resolve("y")).resolve("a.txt"), "Another report.");
        Project project = after(Project.EMPTY, plan(Project.EMPTY, folder));
        assertThat(project.documents().keySet()).extracting(Document.Id::value).containsExactlyInAnyOrder("a", "a-2");
    }

    @Test
    void aNamedFileMayHaveAnyEnding() throws IOException {
        Path file = Files.writeString(folder.resolve("report.article"), "A report without a known ending.");
        assertThat(plan(Project.EMPTY, file).reckoning().count(Outcome.IMPORTED)).isEqualTo(1);
    }

    @Test
    void aProjectIsNoReportAndIsNotOpened() {
        Reckoning reckoning = plan(Project.EMPTY, folder.resolve("mine.variorum")).reckoning();
        assertThat(reckoning.reports()).singleElement().satisfies(report ->
                assertThat(report.reason()).contains("is a project"));
    }

    @Test
    void theWorkedExampleWithTheReportsGivesItsOwnBytesAgain() {
        ImportPlan plan = plan(Project.EMPTY, Path.of("seeds"), Path.of("annotations", "seeds.jsonl"));
        assertThat(plan.reckoning().isWhole()).isTrue();
        Project project = after(Project.EMPTY, plan);
        assertThat(project.documents()).hasSize(5);
        Path golden = Path.of("annotations", "seeds.jsonl");
        Path again = folder.resolve("seeds.jsonl");
        Target target = Target.at(golden).with(Options.NONE.withTextsIn(Path.of("seeds"))).writtenTo(again);
        new JsonLines().write(project, target, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(golden);
    }

    @Test
    void annotationsGoToTheReportThatIsThereUnderAnotherName() throws IOException {
        Path text = Files.writeString(folder.resolve("mine.txt"), PlantedProject.TEXT);
        Project mine = after(Project.EMPTY, plan(Project.EMPTY, text));
        Path archive = folder.resolve("other.jsonl");
        Exports.write(new JsonLines(), PlantedProject.make(), Scope.ALL, Target.at(archive), Progress.NONE);
        ImportPlan plan = plan(mine, archive);
        Project both = after(mine, plan);
        assertThat(both.annotationsOf(new Document.Id("mine")).size()).isEqualTo(5);
        assertThat(both.statements().all()).hasSize(2);
        assertThat(outcomes(plan.reckoning())).containsExactly(
                "other.jsonl: empty IMPORTED", "other.jsonl: planted ALREADY_THERE");
    }

    @Test
    void whatTheProjectHasStaysAndTheDifferenceIsNamed() {
        Project mine = PlantedProject.make();
        Draft changed = new Draft(mine);
        Annotation annotation = mine.allAnnotations().findFirst().orElseThrow();
        changed.apply(new Edit.PutAnnotation(annotation.withNote("another note")));
        Path archive = folder.resolve("other.jsonl");
        Exports.write(new JsonLines(), changed.project(), Scope.ALL, Target.at(archive), Progress.NONE);
        ImportPlan plan = plan(mine, archive);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.reckoning().problems()).singleElement().satisfies(inFile ->
                assertThat(inFile.problem().sentence()).contains(annotation.id().value()).contains("stays"));
    }

    @Test
    void codesOfTheSameNameAtTheSamePlaceAreOne() {
        Project mine = PlantedProject.make();
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : Contents.of(mine).edits()) {
            edits.add(edit instanceof Edit.PutCode(Code code) && code.parent() == null
                    ? new Edit.PutCode(new Code(
                            code.id(), code.name(), null, 9, code.look(), "", code.rules(), List.of(), false))
                    : edit);
        }
        Draft other = new Draft(Project.EMPTY);
        edits.forEach(other::apply);
        Path archive = folder.resolve("other.jsonl");
        Exports.write(new JsonLines(), other.project(), Scope.ALL, Target.at(archive), Progress.NONE);
        ImportPlan plan = plan(mine, archive);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.reckoning().isWhole()).as("a code that is described otherwise is only a note").isTrue();
    }

    @Test
    void theCodebookForClaimsFitsAnEmptyProject() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Templates.claims());
        assertThat(draft.project().codebook().children(null)).extracting(Code::name)
                .containsExactly("Actor", "Position", "Event");
        assertThat(draft.project().codebook().onKey("A")).isPresent();
        assertThat(draft.project().statementTypes()).hasSize(1);
    }

    @Test
    void theWorkedExampleFitsAProjectThatBeganWithTheCodebookForClaims() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Templates.claims());
        ImportPlan plan = plan(draft.project(), Path.of("annotations", "seeds.jsonl"));
        assertThat(plan.reckoning().isWhole()).isTrue();
        assertThat(after(draft.project(), plan).annotationCount()).isGreaterThan(120);
    }
}
