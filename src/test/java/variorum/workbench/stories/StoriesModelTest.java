package variorum.workbench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Coder;
import variorum.collation.overlap.Sketch;
import variorum.collation.overlap.Story;
import variorum.exchange.Imports;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.FxThread;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.testing.Fx;

class StoriesModelTest {

    private final Session session = new Session(
            new MemoryJournal(), Project.EMPTY, new Coder.Id("me"), InstantSource.system(), Runnable::run);
    private final Focus focus = new Focus();
    private TaskRunner tasks;
    private StoriesModel model;

    @BeforeEach
    void readTheFiveReports() {
        session.perform(Imports.plan(Project.EMPTY, List.of(Path.of("seeds")), Progress.NONE).edit());
        tasks = new TaskRunner(new FxThread(), failure -> {
            throw new AssertionError(failure);
        });
        model = Fx.get(() -> new StoriesModel(session, focus, tasks.latest("stories"), progress -> sketches()));
    }

    private List<Sketch> sketches() {
        return session.project().documents().values().stream()
                .map(document -> Sketch.of(document.id(), document.text(), session.project().zonesOf(document.id())))
                .toList();
    }

    private void show() {
        Fx.run(() -> focus.show(StoriesModel.VIEW));
        untilIdle();
    }

    private void untilIdle() {
        while (Fx.get(() -> !tasks.running().isEmpty())) {
            Fx.settle();
        }
    }

    @Test
    void nothingIsSearchedBeforeTheTabIsShown() {
        untilIdle();
        assertThat(model.found().get()).isEmpty();
    }

    @Test
    void reportsThatShareWordsAreOneStoryAndTheOthersStandAlone() {
        show();
        Story story = model.chosen().get().orElseThrow();
        assertThat(model.documents(story))
                .extracting(StoriesModelTest::shortName)
                .containsExactlyInAnyOrder("000", "001");
        assertThat(model.alone())
                .extracting(StoriesModelTest::shortName)
                .containsExactlyInAnyOrder("002", "003", "004");
        Document shorter = named("001");
        Document longer = named("000");
        assertThat(model.share(shorter, longer).orElseThrow())
                .isGreaterThan(model.share(longer, shorter).orElseThrow());
    }

    @Test
    void aNameForAStoryIsOneStepOfUndo() {
        show();
        Fx.run(() -> model.name(model.chosen().get().orElseThrow(), "Geneva"));
        untilIdle();
        assertThat(named("000").metadata().story()).isEqualTo("Geneva");
        assertThat(named("001").metadata().story()).isEqualTo("Geneva");
        session.undo();
        assertThat(named("000").metadata().story()).isNotEqualTo("Geneva");
    }

    @Test
    void aReportThatComesLaterJoinsItsStory() {
        show();
        Document first = named("000");
        Document later = new Document(
                new Document.Id("later"), "later", first.text().substring(first.text().length() / 3), first.source(),
                first.metadata());
        Fx.run(() -> session.perform(new Edit.PutDocument(later)));
        untilIdle();
        assertThat(model.chosen().get().orElseThrow().documents()).contains(later.id(), first.id());
    }

    @Test
    void aCellLeadsToTheComparisonOfTheTwo() {
        show();
        Fx.run(() -> model.compare(named("001"), named("000")));
        assertThat(focus.view().get()).isEqualTo("compare");
        assertThat(focus.columns().get().documents()).containsExactly(named("001").id(), named("000").id());
    }

    private Document named(String name) {
        return session.project().documentsByName().stream()
                .filter(document -> shortName(document).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String shortName(Document document) {
        return document.name().replaceFirst("_.*", "");
    }

    @Test
    void theTwoOfAStoryThatShareMostAreCompared() {
        show();
        Fx.run(() -> model.compare(model.found().get().orElseThrow().stories().getFirst()));
        List<String> names = focus.columns().get().documents().stream()
                .map(id -> session.project().document(id).orElseThrow().name())
                .toList();
        assertThat(names).containsExactly("000_d3e54ca867e92ff7", "001_00b348ee3a9163f0");
        assertThat(focus.view().get()).isEqualTo("compare");
    }
}
