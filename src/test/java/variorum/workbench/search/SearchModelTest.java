package variorum.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.B;
import static variorum.workbench.Bench.GOVERNMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.workbench.Bench;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;

/** The search over all reports, without a window. */
class SearchModelTest {

    private final Bench bench = new Bench();
    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final TaskRunner tasks = new TaskRunner(turns::add, failures::add);
    private final SearchModel model =
            new SearchModel(bench.session, bench.focus, tasks.latest("Searching"), Presearch.ALL);
    private final HitEdits edits = new HitEdits(bench.session);

    @AfterEach
    void close() {
        tasks.close();
        assertThat(failures).isEmpty();
    }

    private void settle() {
        try {
            while (!tasks.running().isEmpty()) {
                Runnable turn = turns.poll(60, TimeUnit.SECONDS);
                assertThat(turn).as("a turn").isNotNull();
                turn.run();
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private List<String> search(String query) {
        model.query().set(query);
        model.search();
        settle();
        return model.lines().stream()
                .map(line -> line.before() + "[" + line.match() + "]" + line.after())
                .toList();
    }

    private List<Hit> hits() {
        return model.lines().stream().map(Concordance.Line::hit).toList();
    }

    @Test
    void placesAreShownInContextAndCounted() {
        assertThat(search("attack on")).containsExactly(
                "A US [attack] on Daesh would be illegitimate.",
                "A US attack [on] Daesh would be illegitimate.",
                "A U.S. [attack] on Islamic State would be illegitimate.",
                "A U.S. attack [on] Islamic State would be illegitimate.");
        assertThat(model.found().get().figures()).isEqualTo("4 places in 2 reports");
    }

    @Test
    void anotherOrderSortsTheSamePlaces() {
        search("/[A-Z]\\w+/");
        model.order().set(Concordance.Order.FOUND);
        settle();
        assertThat(model.lines().stream().map(Concordance.Line::match)).isSorted();
    }

    @Test
    void whatCannotBeUnderstoodKeepsTheLastAnswerAndSaysWhy() {
        search("attack");
        search("cod:actor");
        assertThat(model.bad().get().orElseThrow().sentence()).contains("Did you mean “code”?");
        assertThat(model.lines()).hasSize(2);
        search("Daesh");
        assertThat(model.bad().get()).isEmpty();
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void everyPlaceIsTaggedInOneStepOfUndo() {
        search("illegitimate");
        HitEdits.Tagged done = edits.tag(hits(), ARMED_GROUP.id(), Optional.empty());
        assertThat(done.sentence()).isEqualTo("2 places are tagged.");
        assertThat(bench.session.project().annotationCount()).isEqualTo(2);
        assertThat(bench.changes.getLast().label()).isEqualTo("tag 2 places as Armed group");
        bench.session.undo();
        assertThat(bench.session.project().annotationCount()).isZero();
    }

    @Test
    void placesThatHaveTheTagAlreadyAreLeftAlone() {
        bench.tagged(A, "illegitimate", ARMED_GROUP);
        search("illegitimate");
        assertThat(edits.tag(hits(), ARMED_GROUP.id(), Optional.empty()).sentence())
                .isEqualTo("1 place is tagged; 1 place had the tag already.");
        assertThat(edits.tag(hits(), ARMED_GROUP.id(), Optional.empty()).sentence())
                .isEqualTo("Every place has this tag already.");
        assertThat(edits.tag(hits(), GOVERNMENT.id(), Optional.of(Bench.DAMASCUS.id())).made()).isEqualTo(2);
        assertThat(bench.session.project().annotationsOf(B.id()).list())
                .anyMatch(tag -> Bench.DAMASCUS.id().equals(tag.entity()));
    }

    @Test
    void selectedTagsAreThoseTheInspectorShows() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation us = bench.tagged(A, "US", GOVERNMENT);
        bench.focus.select(List.of());
        search("code:actor");
        model.select(hits());
        assertThat(bench.focus.annotations().get()).containsExactlyInAnyOrder(us.ref(), daesh.ref());
    }

    @Test
    void aChangeAsksAgainWhenTheTabIsShown() {
        search("code:actor");
        assertThat(model.lines()).isEmpty();
        bench.tagged(A, "Daesh", ARMED_GROUP);
        settle();
        assertThat(model.lines()).isEmpty();
        bench.focus.show(SearchModel.VIEW);
        settle();
        assertThat(model.lines()).hasSize(1);
        bench.session.undo();
        settle();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void aPlaceIsOpenedInItsText() {
        search("Damascus");
        model.open(hits().getFirst());
        assertThat(bench.focus.document()).contains(A.id());
    }

    @Test
    void aSearchThatIsStoppedIsNotAwaitedAnyMore() {
        model.query().set("attack");
        model.search();
        assertThat(model.busy().get()).isTrue();
        tasks.running().forEach(Running::cancel);
        settle();
        assertThat(model.busy().get()).isFalse();
        assertThat(search("attack")).hasSize(2);
    }

    @Test
    void whatWasFoundBeforeIsNoAnswerToASearchThatWasStopped() {
        search("attack");
        model.query().set("illegitimate");
        model.search();
        tasks.running().forEach(Running::cancel);
        settle();
        assertThat(model.lines()).isEmpty();
        assertThat(model.found().get().extent()).isEqualTo(Found.Extent.STOPPED);
        assertThat(model.found().get().figures()).isEqualTo("0 places in 0 reports before it was stopped");
        model.search();
        settle();
        assertThat(model.found().get().extent()).isEqualTo(Found.Extent.WHOLE);
        model.query().set("attack");
        model.search();
        model.query().set("");
        model.search();
        settle();
        assertThat(model.found().get()).as("emptied, not stopped").isEqualTo(Found.NOTHING);
    }

    @Test
    void foundTagsAreChangedTogether() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation us = bench.tagged(A, "US", ARMED_GROUP);
        search("code:\"Armed group\"");
        List<Annotation.Ref> tags = hits().stream().flatMap(hit -> hit.ref().stream()).toList();
        edits.mark(tags, Confidence.DISCUSS);
        edits.recode(tags, GOVERNMENT);
        assertThat(bench.changes.getLast().label()).isEqualTo("change the code of 2 tags to Government");
        assertThat(bench.now(daesh).code()).isEqualTo(GOVERNMENT.id());
        assertThat(bench.now(us).confidence()).isEqualTo(Confidence.DISCUSS);
        bench.session.undo();
        assertThat(bench.now(us).code()).isEqualTo(ARMED_GROUP.id());
    }

    @Test
    void foundTagsAreLinkedToTheEntityTheyName() {
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        search("code:government");
        edits.link(hits().stream().flatMap(hit -> hit.ref().stream()).toList(), Bench.DAMASCUS);
        assertThat(bench.now(damascus).entity()).isEqualTo(Bench.DAMASCUS.id());
        assertThat(search("entity:regime")).hasSize(1);
    }
}
