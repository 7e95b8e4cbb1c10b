package variorum.workbench.history;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.project.Journal;
import variorum.workbench.Bench;
import variorum.workbench.testing.AtOnce;

class HistoryModelTest {

    private final Bench bench = new Bench();
    private final HistoryModel history = new HistoryModel(bench.session, bench.focus, AtOnce::run);

    @Test
    void whatWasDoneIsListedNewestFirstWhileSomebodyLooks() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(history.lines()).isEmpty();
        history.watch(true);
        bench.tagged(A, "Geneva", ARMED_GROUP);
        assertThat(history.lines()).extracting(Journal.Line::label)
                .containsExactly("tag “Geneva” as Armed group", "tag “Daesh” as Armed group", "lay out");
        assertThat(history.coder(history.lines().getFirst())).isEqualTo("Coder 1");
        assertThat(history.document(history.lines().getFirst())).isEqualTo("a");
    }

    @Test
    void whatWasUndoneSaysSoAndStaysInTheList() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        history.watch(true);
        bench.session.undo();
        assertThat(history.lines()).extracting(Journal.Line::takenBack).containsExactly(true, false);
        bench.session.redo();
        assertThat(history.lines()).extracting(Journal.Line::takenBack).containsExactly(false, false);
        bench.session.undo();
        bench.tagged(A, "Geneva", ARMED_GROUP);
        assertThat(history.lines()).extracting(Journal.Line::takenBack).containsExactly(false, true, false);
    }

    @Test
    void aLineLeadsToItsPlaceAlsoWhenTheTagIsGone() {
        List<Location> shown = new ArrayList<>();
        bench.focus.onReveal(shown::add);
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        history.watch(true);
        history.goTo(history.lines().getFirst());
        bench.tagger.removeSelected();
        history.goTo(history.lines().getFirst());
        assertThat(shown).containsExactly(
                new Location.OfAnnotation(daesh.ref(), daesh.extent()), new Location.OnSpan(A.id(), daesh.extent()));
        assertThat(bench.focus.annotations().get()).isEmpty();
    }
}
