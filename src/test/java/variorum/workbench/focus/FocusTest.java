package variorum.workbench.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.B;
import static variorum.workbench.Bench.C;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.text.Document;
import variorum.workbench.Bench;

class FocusTest {

    private final Bench bench = new Bench();
    private final Focus focus = bench.focus;

    private static List<String> open(Columns columns) {
        return columns.open().stream().map(id -> id.map(Document.Id::value).orElse("-")).toList();
    }

    @Test
    void aDocumentOpensInTheActiveColumnAndTheNextBesideIt() {
        Columns columns = Columns.NONE.opening(A.id()).openingBeside(B.id());
        assertThat(open(columns)).containsExactly("a", "b");
        assertThat(columns.active()).isEqualTo(1);
    }

    @Test
    void anOpenDocumentIsGoneToAndNotOpenedTwice() {
        Columns columns = Columns.NONE.opening(A.id()).openingBeside(B.id()).opening(A.id());
        assertThat(open(columns)).containsExactly("a", "b");
        assertThat(columns.active()).isZero();
    }

    @Test
    void besideTakesTheNextColumnWhenNoneIsEmpty() {
        Columns columns = Columns.NONE.opening(A.id()).openingBeside(B.id()).openingBeside(C.id());
        assertThat(open(columns)).containsExactly("c", "b");
    }

    @Test
    void besideASingleColumnMakesASecond() {
        Columns columns = Columns.NONE.withCount(1).opening(A.id()).openingBeside(B.id());
        assertThat(open(columns)).containsExactly("a", "b");
    }

    @Test
    void closingAColumnLeavesTheOthersAndTheLastStaysEmpty() {
        Columns two = Columns.NONE.opening(A.id()).openingBeside(B.id());
        assertThat(open(two.closing(0))).containsExactly("b");
        assertThat(open(two.closing(0).closing(0))).containsExactly("-");
    }

    @Test
    void fewerColumnsKeepWhatIsOpenAndActiveAsLongAsTheyCan() {
        Columns four = Columns.NONE.withCount(4).openingIn(1, A.id()).openingIn(3, B.id()).openingIn(2, C.id());
        assertThat(open(four.withCount(3))).containsExactly("a", "c", "b");
        assertThat(open(four.withCount(2))).containsExactly("a", "c");
        assertThat(open(four.withCount(1))).containsExactly("c");
    }

    @Test
    void revealingAPlaceOpensItsDocumentAndTellsWhoCanShowIt() {
        List<Location> shown = new ArrayList<>();
        focus.onReveal(shown::add);
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        focus.select(List.of());
        Location place = new Location.OfAnnotation(daesh.ref(), daesh.extent());
        focus.reveal(place);
        assertThat(focus.document()).contains(A.id());
        assertThat(focus.annotations().get()).containsExactly(daesh.ref());
        assertThat(shown).containsExactly(place);
    }

    @Test
    void whatIsGoneIsNotLookedAtAnyMore() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        focus.arrange(columns -> columns.opening(A.id()).openingBeside(B.id()));
        focus.select(new TextSelection(A.id(), Bench.words(A, "Geneva")));
        focus.light(List.of(daesh.ref()));
        focus.select(daesh.ref());
        bench.session.perform(Gestures.removing(bench.session.project(), A));
        assertThat(open(focus.columns().get())).containsExactly("-", "b");
        assertThat(focus.selection().get()).isEmpty();
        assertThat(focus.annotations().get()).isEmpty();
        assertThat(focus.lit().get()).isEmpty();
    }

    @Test
    void aRetiredCodeIsDisarmed() {
        focus.arm(Optional.of(ARMED_GROUP.id()));
        bench.session.perform(new Edit.PutCode(ARMED_GROUP.retired(true)));
        assertThat(focus.armed().get()).isEmpty();
    }
}
