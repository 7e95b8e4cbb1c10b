package variorum.workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ACTOR;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.Bench;
import variorum.workbench.focus.TextSelection;

class CodebookModelTest {

    private final Bench bench = new Bench();
    private final CodebookModel book = new CodebookModel(bench.session, bench.focus, bench.tagger);
    private final BookEdits edits = new BookEdits(bench.session);

    private List<String> shown() {
        return book.rows().stream()
                .map(row -> "  ".repeat(row.depth()) + row.code().name() + " " + row.count())
                .toList();
    }

    private Code now(Code code) {
        return bench.session.project().codebook().code(code.id()).orElseThrow();
    }

    @Test
    void aCodeCountsWhatIsTaggedWithItAndBelowIt() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        bench.tagged(A, "Damascus", GOVERNMENT);
        Annotation us = bench.tagged(A, "US", ACTOR);
        assertThat(shown()).containsExactly("Actor 3", "  Government 1", "  Armed group 1", "Position 0");
        bench.focus.select(us.ref());
        bench.tagger.recode(GOVERNMENT.id());
        assertThat(shown()).containsExactly("Actor 3", "  Government 2", "  Armed group 1", "Position 0");
        bench.session.undo();
        bench.session.undo();
        assertThat(shown()).containsExactly("Actor 2", "  Government 1", "  Armed group 1", "Position 0");
        assertThat(book.tags().get()).isEqualTo(2);
    }

    @Test
    void typingKeepsTheWayToWhatFits() {
        book.filter().set("armed");
        assertThat(shown()).containsExactly("Actor 0", "  Armed group 0");
    }

    @Test
    void aCollapsedCodeHidesThoseBelowIt() {
        book.expand(ACTOR.id(), false);
        assertThat(shown()).containsExactly("Actor 0", "Position 0");
        book.expand(ACTOR.id(), true);
        assertThat(shown()).hasSize(4);
    }

    @Test
    void aClickTagsTheSelectedWordsAndElseArmsTheCode() {
        bench.focus.select(new TextSelection(A.id(), Bench.words(A, "Daesh")));
        book.choose(ARMED_GROUP.id());
        assertThat(bench.session.project().annotationCount()).isEqualTo(1);
        book.choose(GOVERNMENT.id());
        assertThat(bench.focus.armed().get()).contains(GOVERNMENT.id());
        book.choose(GOVERNMENT.id());
        assertThat(bench.focus.armed().get()).isEmpty();
    }

    @Test
    void theCodeOfTheSelectedTagIsMarkedUnlessOneIsArmed() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(book.marked().get()).contains(ARMED_GROUP.id());
        book.choose(GOVERNMENT.id());
        assertThat(book.marked().get()).contains(GOVERNMENT.id());
    }

    @Test
    void aNewCodeStandsLastAmongItsSiblingsAndLooksLikeItsParent() {
        Code.Id made = edits.add(ACTOR.id(), " Rebels ");
        Code rebels = bench.session.project().codebook().code(made).orElseThrow();
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "  Armed group 0", "  Rebels 0", "Position 0");
        assertThat(rebels.look()).isEqualTo(ACTOR.look());
    }

    @Test
    void aNewTopCodeLooksLikeNoOther() {
        Code.Id made = edits.add(null, "Event");
        Code event = bench.session.project().codebook().code(made).orElseThrow();
        assertThat(event.look()).isNotIn(ACTOR.look(), POSITION.look());
        assertThat(event.look().mark()).isEqualTo(Mark.DIAMOND);
    }

    @Test
    void aKeyThatIsGivenIsTakenFromWhoHadItInTheSameStep() {
        edits.key(ARMED_GROUP.id(), "1");
        assertThat(now(ARMED_GROUP).key()).isEqualTo("1");
        assertThat(now(GOVERNMENT).key()).isEmpty();
        bench.session.undo();
        assertThat(now(GOVERNMENT).key()).isEqualTo("1");
    }

    @Test
    void anotherLookGoesToTheCodesBelowThatLookTheSame() {
        edits.look(GOVERNMENT.id(), new Code.Look("#08725A", Mark.CIRCLE));
        edits.look(ACTOR.id(), new Code.Look("#A61E6B", Mark.TRIANGLE));
        assertThat(now(ARMED_GROUP).look()).isEqualTo(now(ACTOR).look());
        assertThat(now(GOVERNMENT).look().colour()).isEqualTo("#08725A");
    }

    @Test
    void codesMoveAmongTheirSiblingsAndBelowOthers() {
        edits.moveBy(ARMED_GROUP.id(), -1);
        assertThat(shown()).containsExactly("Actor 0", "  Armed group 0", "  Government 0", "Position 0");
        edits.move(ARMED_GROUP.id(), POSITION.id(), 0);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "Position 0", "  Armed group 0");
        assertThatThrownBy(() -> edits.move(POSITION.id(), ARMED_GROUP.id(), 0))
                .hasMessage("Position can't stand below itself.");
    }

    @Test
    void aRetiredCodeIsHiddenUntilItIsAskedFor() {
        edits.retire(ARMED_GROUP.id(), true);
        assertThat(shown()).noneMatch(row -> row.contains("Armed"));
        book.withRetired().set(true);
        assertThat(shown()).anyMatch(row -> row.contains("Armed"));
    }

    @Test
    void aCodeThatIsUsedIsNotRemoved() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThatThrownBy(() -> edits.remove(ARMED_GROUP.id()))
                .hasMessage("Armed group is used by 1 tag and stays; it can be retired instead.");
        edits.remove(GOVERNMENT.id());
        assertThat(shown()).containsExactly("Actor 1", "  Armed group 1", "Position 0");
    }
}
