package variorum.workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ACTOR;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.Bench;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.Impact;

class CodebookModelTest {

    private final Bench bench = new Bench();
    private final CodebookModel book = new CodebookModel(bench.session, bench.focus, bench.tagger);
    private final BookEdits edits = new BookEdits(bench.session);

    private List<String> shown() {
        return book.rows().stream()
                .map(row -> "  ".repeat(row.depth()) + row.code().name() + " " + row.count())
                .toList();
    }

    /** As Alt and an arrow key do, once it is confirmed. */
    private void carry(Code code, KeyCode arrow) {
        Moves.towards(arrow, bench.session.project().codebook(), code.id())
                .ifPresent(place -> edits.move(code.id(), place));
    }

    private void drop(Code code, Code onto, CodeCell.Drop how) {
        edits.move(code.id(), Moves.dropped(bench.session.project().codebook(), code.id(), onto, how));
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
        carry(ARMED_GROUP, KeyCode.UP);
        assertThat(shown()).containsExactly("Actor 0", "  Armed group 0", "  Government 0", "Position 0");
        edits.move(ARMED_GROUP.id(), Moves.Place.last(POSITION.id()));
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "Position 0", "  Armed group 0");
        assertThatThrownBy(() -> edits.move(POSITION.id(), Moves.Place.last(ARMED_GROUP.id())))
                .hasMessage("Position can't stand below itself.");
    }

    @Test
    void aRetiredCodeIsHiddenUntilItIsAskedFor() {
        edits.retire(ARMED_GROUP.id(), true);
        assertThat(bench.changes.getLast().label()).isEqualTo("retire Armed group");
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

    @Test
    void severalCodesAreMergedInOneStep() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        assertThat(Impact.of(bench.session.project(), List.of(ARMED_GROUP.id(), GOVERNMENT.id())).sentence())
                .isEqualTo("2 tags in 1 report");
        edits.merge(List.of(ARMED_GROUP.id(), GOVERNMENT.id()), ACTOR.id());
        assertThat(shown()).containsExactly("Actor 2", "Position 0");
        assertThat(bench.changes.getLast().label()).isEqualTo("merge 2 codes into Actor");
        bench.session.undo();
        assertThat(bench.now(daesh).code()).isEqualTo(ARMED_GROUP.id());
        assertThat(bench.now(damascus).code()).isEqualTo(GOVERNMENT.id());
    }

    @Test
    void aSplitCodeStandsBesideTheOldOne() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        bench.tagged(A, "US", ARMED_GROUP);
        edits.split(ARMED_GROUP.id(), "Jihadists", List.of(daesh.ref()));
        assertThat(shown())
                .containsExactly("Actor 2", "  Government 0", "  Armed group 1", "  Jihadists 1", "Position 0");
    }

    @Test
    void aCodeMovesInAndOutByKey() {
        carry(ARMED_GROUP, KeyCode.RIGHT);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "    Armed group 0", "Position 0");
        carry(ARMED_GROUP, KeyCode.LEFT);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "  Armed group 0", "Position 0");
        carry(ARMED_GROUP, KeyCode.LEFT);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "Armed group 0", "Position 0");
        carry(ARMED_GROUP, KeyCode.LEFT);
        assertThat(shown()).hasSize(4);
    }

    @Test
    void aDroppedCodeStandsWhereItWasDropped() {
        drop(ARMED_GROUP, GOVERNMENT, CodeCell.Drop.BEFORE);
        assertThat(shown()).containsExactly("Actor 0", "  Armed group 0", "  Government 0", "Position 0");
        drop(ARMED_GROUP, now(POSITION), CodeCell.Drop.AFTER);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "Position 0", "Armed group 0");
        drop(ARMED_GROUP, now(POSITION), CodeCell.Drop.BELOW);
        assertThat(shown()).containsExactly("Actor 0", "  Government 0", "Position 0", "  Armed group 0");
    }

    @Test
    void anotherQuestionIsAnotherVersionOfTheCode() {
        List<AttributeType> asked = List.of(
                new AttributeType("form", AttributeType.Kind.CHOICE, List.of("name", "acronym"), ""));
        edits.attributes(ACTOR.id(), asked);
        assertThat(now(ACTOR).version()).isEqualTo(2);
        assertThat(book.asked(GOVERNMENT.id())).isEqualTo(asked);
        assertThatThrownBy(() -> edits.attributes(ACTOR.id(), List.of(asked.getFirst(), asked.getFirst())))
                .hasMessageContaining("each question needs its own name");
    }

    @Test
    void severalCodesAreRetiredAndMovedTogether() {
        edits.retireAll(List.of(ARMED_GROUP.id(), GOVERNMENT.id()), true);
        assertThat(shown()).containsExactly("Actor 0", "Position 0");
        bench.session.undo();
        edits.moveAll(List.of(ARMED_GROUP.id(), GOVERNMENT.id()), POSITION.id());
        assertThat(shown()).containsExactly("Actor 0", "Position 0", "  Armed group 0", "  Government 0");
        bench.session.undo();
        assertThat(shown()).hasSize(4);
    }
}
