package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.workbench.textview.Mark;

class ReaderModelTest {

    private final Room room = new Room();
    private final ReaderModel model = room.model;

    @BeforeEach
    void openBoth() {
        room.focus.arrange(columns -> columns.openingIn(0, Room.A).openingIn(1, Room.B).activating(0));
    }

    private ColumnModel first() {
        return model.column(Room.A).orElseThrow();
    }

    @Test
    void twoReportsStandSideBySide() {
        assertThat(model.columns().get())
                .extracting(column -> column.orElseThrow().id())
                .containsExactly(Room.A, Room.B);
        assertThat(model.active().orElseThrow().id()).isEqualTo(Room.A);
    }

    @Test
    void aReportThatStaysOpenKeepsItsColumnWhereverItGoes() {
        ColumnModel second = model.column(Room.B).orElseThrow();
        room.focus.arrange(columns -> columns.closing(0));
        assertThat(model.columns().get()).containsExactly(Optional.of(second));
        room.focus.arrange(columns -> columns.withCount(3));
        assertThat(model.columns().get()).containsExactly(Optional.of(second), Optional.empty(), Optional.empty());
    }

    @Test
    void aTagIsOnThePageAtOnceAndOnlyOnThatPage() {
        Object before = model.column(Room.B).orElseThrow().tags().get();
        room.tag(Room.A, "Syrian chief negotiator", Room.ACTOR);
        assertThat(first().tags().get().items()).extracting(item -> ((Mark) item).label()).containsExactly("Actor");
        assertThat(model.column(Room.B).orElseThrow().tags().get()).isSameAs(before);
    }

    @Test
    void aMarkShowsTheStanceOfItsTag() {
        Annotation tag = room.tag(Room.A, "Any military presence", Room.ISSUE);
        room.session.perform(new Edit.PutAnnotation(tag.with(tag.attributes().with("stance", "oppose"))));
        assertThat(first().tags().get().items())
                .extracting(item -> ((Mark) item).sign())
                .containsExactly("bi-dash-circle");
    }

    @Test
    void tagsTakeOnWhateverColourTheirCodeIsGiven() {
        room.tag(Room.A, "Syrian chief negotiator", Room.ACTOR);
        Object before = first().tags().get();
        room.session.perform(new Edit.PutCode(Room.ACTOR.withName("Speaker")));
        assertThat(first().tags().get()).isNotEqualTo(before);
    }

    @Test
    void zonesPutByHandChangeThePage() {
        Page before = first().page().get();
        room.session.perform(new Zoning(model.project(), before.document()).as(
                Zone.Kind.CAPTION, room.span(Room.A, "A US or Turkish-backed")));
        assertThat(first().page().get().words()).isEqualTo(before.words() - 5);
        room.session.undo();
        assertThat(first().page().get()).isEqualTo(before);
    }

    @Test
    void aSelectedTagIsLetGoWhenTheCaretLeavesItButNotWhileWordsAreSelected() {
        Annotation tag = room.tag(Room.A, "Syrian chief negotiator", Room.ACTOR);
        model.moveTo(new Caret(Room.A, tag.extent().end()), false);
        assertThat(room.focus.annotations().get()).containsExactly(tag.ref());
        model.moveTo(new Caret(Room.A, 3), true);
        assertThat(room.focus.annotations().get()).containsExactly(tag.ref());
        model.moveTo(new Caret(Room.A, 3), false);
        assertThat(room.focus.annotations().get()).isEmpty();
    }

    @Test
    void aKeyTagsTheSelectedWords() {
        room.select(Room.A, "Syrian government");
        model.hands().tag(Room.ACTOR.id());
        assertThat(room.tags(Room.A)).containsExactly("Actor: Syrian government");
        assertThat(room.focus.selection().get()).isEmpty();
    }

    @Test
    void withNoWordsSelectedAKeyGivesTheSelectedTagAnotherCode() {
        room.tag(Room.A, "peace talks", Room.ACTOR);
        model.hands().tag(Room.EVENT.id());
        assertThat(room.tags(Room.A)).containsExactly("Event: peace talks");
    }

    @Test
    void withNothingSelectedAKeyTagsTheWordAtTheCaret() {
        room.stand(Room.A, "Daesh in the Syrian city");
        model.hands().tag(Room.ARMED.id());
        assertThat(room.tags(Room.A)).containsExactly("Armed group: Daesh");
    }

    @Test
    void aCaretBehindTheLastLetterOfAWordStandsAtItsTags() {
        room.tag(Room.A, "Iraq", Room.ARMED);
        room.tag(Room.A, "Iraq", Room.EVENT);
        model.moveTo(new Caret(Room.A, room.span(Room.A, "Iraq").end()), false);
        assertThat(model.hands().stack().orElseThrow().tags()).hasSize(2);
    }

    @Test
    void theEndOfATagDoesNotMoveIntoWhatIsSetAside() {
        Annotation tag = room.tag(Room.A, "Syria", Room.ARMED);
        assertThatThrownBy(() -> model.hands().move(Edges.Edge.START, false)).isInstanceOf(EditRejected.class);
        model.hands().move(Edges.Edge.END, true);
        assertThat(room.session.project().annotation(tag.ref()).orElseThrow().wordsIn(room.text(Room.A)))
                .isEqualTo("Syria says");
    }

    @Test
    void theLastCodeComesAgain() {
        room.tag(Room.A, "Daesh", Room.ARMED);
        room.select(Room.B, "Islamic State");
        model.again();
        assertThat(room.tags(Room.B)).containsExactly("Armed group: Islamic State");
    }

    @Test
    void nextGoesRoundTheTagsAtTheCaret() {
        Annotation outer = room.tag(Room.A, "fighting Daesh without", Room.EVENT);
        Annotation inner = room.tag(Room.A, "fighting Daesh", Room.ACTOR);
        room.focus.select(List.of());
        room.stand(Room.A, "fighting Daesh without");
        for (Annotation expected : List.of(inner, outer, inner)) {
            model.hands().next();
            assertThat(room.focus.annotations().get()).containsExactly(expected.ref());
        }
    }

    @Test
    void whereNoTagIsNextGoesToTheFollowingOne() {
        Annotation tag = room.tag(Room.A, "Staffan de Mistura", Room.ACTOR);
        room.stand(Room.A, "Any military presence");
        model.hands().next();
        assertThat(room.focus.annotations().get()).containsExactly(tag.ref());
    }

    @Test
    void removingTakesTheOnlyTagAtTheCaretAndAsksWhereThereAreSeveral() {
        room.tag(Room.A, "fighting Daesh without", Room.EVENT);
        room.tag(Room.A, "fighting Daesh", Room.ACTOR);
        room.stand(Room.A, "fighting Daesh without");
        room.focus.select(List.of());
        assertThat(model.hands().remove()).isFalse();
        assertThat(room.tags(Room.A)).hasSize(2);
        room.stand(Room.A, "without coordinating");
        assertThat(model.hands().remove()).isTrue();
        assertThat(room.tags(Room.A)).containsExactly("Actor: fighting Daesh");
    }

    @Test
    void furtherWordsBecomeAPartOfTheTagThatWasSelectedLast() {
        room.tag(Room.A, "Direct US military intervention in Syrian territory", Room.ISSUE);
        room.stand(Room.A, "he said");
        assertThat(room.focus.annotations().get()).isEmpty();
        room.select(Room.A, "does not serve the fight against terrorism");
        model.hands().addPart();
        String first = "Coordination: Direct US military intervention in Syrian territory";
        assertThat(room.tags(Room.A)).containsExactly(first + " … does not serve the fight against terrorism");
        room.stand(Room.A, "fight against terrorism");
        model.hands().removePart();
        assertThat(room.tags(Room.A)).containsExactly(first);
        assertThatThrownBy(model.hands()::removePart).isInstanceOf(EditRejected.class).hasMessageContaining("one part");
    }

    @Test
    void aPartCannotLieInAnotherReport() {
        room.tag(Room.A, "Daesh", Room.ARMED);
        room.select(Room.B, "Islamic State");
        assertThatThrownBy(model.hands()::addPart).isInstanceOf(EditRejected.class);
    }

    @Test
    void theEndsOfTheSelectedTagMoveByWordsAndBackAgain() {
        Annotation tag = room.tag(Room.A, "Syrian chief negotiator", Room.ACTOR);
        model.hands().move(Edges.Edge.START, false);
        model.hands().move(Edges.Edge.END, true);
        assertThat(room.tags(Room.A)).containsExactly("Actor: the Syrian chief negotiator said");
        room.session.undo();
        room.session.undo();
        assertThat(room.session.project().annotation(tag.ref())).contains(tag);
    }

    @Test
    void aReportThatIsGoneLeavesAnEmptyColumn() {
        room.session.perform(new Edit.RemoveDocument(Room.B));
        assertThat(model.columns().get()).containsExactly(Optional.of(first()), Optional.empty());
    }

    @Test
    void wordsAreFoundAsTheyAreTypedAndSteppedThroughRoundAndRound() {
        FindModel find = first().find();
        find.query().set("al-ja'afari");
        List<Span> hits = find.hits().get();
        assertThat(hits).hasSize(4);
        assertThat(find.from(hits.get(1).start() + 1)).contains(hits.get(1));
        assertThat(find.step(1)).contains(hits.get(2));
        assertThat(find.step(2)).contains(hits.get(0));
        assertThat(find.step(-1)).contains(hits.get(3));
        find.query().set("nowhere");
        assertThat(find.step(1)).isEmpty();
    }
}
