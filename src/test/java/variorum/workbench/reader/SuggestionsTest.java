package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.reader.Room.A;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.workbench.suggestions.FirstLook;
import variorum.workbench.suggestions.RejectedCard;
import variorum.workbench.suggestions.Suggestion;
import variorum.workbench.suggestions.Suggestions;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;

/** Names that wait to be tagged. */
class SuggestionsTest {

    private Room room;
    private Suggestions suggestions;

    @BeforeEach
    void open() {
        room = Fx.get(() -> new Room(new FxThread()));
        suggestions = room.model.suggestions();
        Fx.run(() -> room.focus.arrange(columns -> columns.openingIn(0, A)));
        await();
    }

    @AfterEach
    void close() {
        room.tasks.close();
    }

    /** Waits until nothing is worked on beside the window. */
    private void await() {
        while (Fx.get(() -> !room.tasks.running().isEmpty())) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private List<String> words(List<Suggestion> some) {
        return some.stream().map(each -> each.span().in(room.text(A))).toList();
    }

    private List<Suggestion> known() {
        return Fx.get(() -> suggestions.in(A)).stream().filter(each -> !each.entities().isEmpty()).toList();
    }

    private Suggestion fresh(String words) {
        return Fx.get(() -> suggestions.in(A)).stream()
                .filter(each -> each.entities().isEmpty() && each.span().in(room.text(A)).equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mentionsOfAKnownEntityAreSuggestedAndNothingIsStored() {
        assertThat(words(known())).contains("Daesh").doesNotContain("Syria");
        assertThat(room.session.project().annotationCount()).isZero();
        assertThat(known()).noneMatch(Suggestion::isClear);
    }

    @Test
    void onceAMentionIsTaggedTheOthersAreTakenWithItsCodeByOneKeyEach() {
        int before = known().size();
        Fx.run(() -> {
            Annotation.Ref daesh = room.tag(A, "Daesh", Room.ARMED).ref();
            room.session.perform(new Edit.PutAnnotation(
                    room.session.project().annotation(daesh).orElseThrow().with(Room.STATE.id())));
        });
        await();
        assertThat(known()).hasSize(before - 1).allMatch(Suggestion::isClear);
        Fx.run(() -> suggestions.accept(suggestions.in(A).stream().filter(Suggestion::isClear).findFirst()
                .orElseThrow()));
        await();
        assertThat(known()).hasSize(before - 2);
        assertThat(room.session.project().annotationsOf(A).list())
                .hasSize(2)
                .allMatch(tag -> Room.STATE.id().equals(tag.entity()) && tag.code().equals(Room.ARMED.id()));
        Fx.run(() -> suggestions.acceptAll(known()));
        await();
        assertThat(known()).isEmpty();
        Fx.run(room.session::undo);
        assertThat(room.session.project().annotationsOf(A).list()).hasSize(2);
    }

    @Test
    void whatIsRejectedDoesNotComeBackUnlessItIsTakenBack() {
        Suggestion first = known().getFirst();
        Fx.run(() -> suggestions.reject(first, false));
        assertThat(known()).doesNotContain(first);
        Fx.run(suggestions::look);
        await();
        assertThat(known()).doesNotContain(first).isNotEmpty();
        Fx.run(() -> suggestions.reject(known().getFirst(), true));
        assertThat(known()).isEmpty();
        Fx.run(() -> room.session.undo());
        await();
        assertThat(known()).isNotEmpty().doesNotContain(first);
        Fx.run(() -> room.session.undo());
        await();
        assertThat(known()).contains(first);
    }

    @Test
    void aRejectedNameIsTakenBackFromTheListOfThem() {
        Suggestion first = known().getFirst();
        assertThat(Fx.get(() -> suggestions.rejectedIn(A, () -> {}))).isEmpty();
        Fx.run(() -> suggestions.reject(first, true));
        assertThat(known()).isEmpty();
        boolean[] closed = new boolean[1];
        Fx.run(() -> {
            RejectedCard card = suggestions.rejectedIn(A, () -> closed[0] = true).orElseThrow();
            card.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        await();
        assertThat(closed[0]).isTrue();
        assertThat(known()).contains(first);
        assertThat(room.session.project().rejections()).isEmpty();
    }

    @Test
    void theKeyOfACodeRegistersANewNameAndLinksAKnownOne() {
        Suggestion fresh = fresh("Syrian Democratic Forces");
        Fx.run(() -> {
            room.focus.select(Suggestions.selection(fresh));
            room.model.tag(Room.ARMED.id());
        });
        await();
        Entity made = room.session.project().entities().values().stream()
                .filter(entity -> entity.name().equals("Syrian Democratic Forces"))
                .findFirst()
                .orElseThrow();
        Suggestion again = known().stream()
                .filter(each -> each.entities().equals(List.of(made)))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> {
            room.focus.select(Suggestions.selection(again));
            room.model.again();
        });
        assertThat(room.session.project().annotationsOf(A).list())
                .hasSize(2)
                .allMatch(tag -> made.id().equals(tag.entity()));
        Fx.run(() -> {
            room.session.undo();
            room.session.undo();
        });
        assertThat(room.session.project().entities()).doesNotContainKey(made.id());
    }

    @Test
    void anotherCoderIsAskedForHimself() {
        Suggestion first = known().getFirst();
        Coder other = new Coder(new Coder.Id("coder-2"), "Coder 2", "#000000");
        Fx.run(() -> {
            suggestions.reject(first, true);
            room.session.perform(new Edit.PutCoder(other));
            room.session.codeAs(other.id());
        });
        await();
        assertThat(known()).contains(first);
    }

    @Test
    void aFormOfTwoEntitiesIsAskedAbout() {
        Fx.run(() -> room.session.perform(new Edit.PutEntity(new Entity(
                new Entity.Id("magazine"), "Daesh magazine", "medium", List.of("Daesh"), "", ""))));
        await();
        assertThat(known()).filteredOn(each -> each.span().in(room.text(A)).equals("Daesh"))
                .isNotEmpty()
                .allMatch(each -> each.entities().size() == 2 && !each.isClear());
    }

    @Test
    void aNewEntityIsOfTheKindAsTheOthersSpellIt() {
        Fx.run(() -> room.session.perform(new Edit.PutEntity(new Entity(
                new Entity.Id("other"), "Northern Front", "armed group", List.of(), "", ""))));
        await();
        Suggestion name = fresh("Syrian Democratic Forces");
        Fx.run(() -> room.model.tag(
                Suggestions.selection(name), room.model.choices(Suggestions.selection(name)).of("armed").getFirst()));
        assertThat(room.session.project().entities().values())
                .extracting(Entity::kind).filteredOn("armed group"::equalsIgnoreCase).containsOnly("armed group");
    }

    @Test
    void aListOfClearNamesThatCannotBeShownSaysWhy() {
        Fx.run(() -> room.session.perform(new Edit.PutEntity(new Entity(
                new Entity.Id("magazine"), "Daesh magazine", "medium", List.of("Daesh"), "", ""))));
        await();
        long asked = known().size();
        assertThat(suggestions.clearByEntity(A)).isEmpty();
        assertThat(suggestions.whyNoneIsClear(A))
                .isEqualTo("Who is meant by " + asked + " known names is not clear; Tab goes to them one by one.");
    }

    @Test
    void aNewNameIsRegisteredWithItsShortFormAndItsOtherPlacesAreThenKnown() {
        Suggestion name = fresh("Syrian Democratic Forces");
        assertThat(name.fresh().orElseThrow().aliases()).containsExactly("SDF");
        Fx.run(() -> {
            room.focus.select(Suggestions.selection(name));
            List<Choice> choices = room.model.choices(Suggestions.selection(name)).of("armed");
            assertThat(choices.getFirst()).isInstanceOf(Choice.OfNewEntity.class);
            room.model.tag(Suggestions.selection(name), choices.getFirst());
        });
        await();
        assertThat(room.session.project().entities().values())
                .anyMatch(entity -> entity.name().equals("Syrian Democratic Forces")
                        && entity.aliases().equals(List.of("SDF")));
        assertThat(words(known())).contains("SDF");
    }

    @Test
    void theFirstLookFindsKnownAndNewNamesSoThatAllThatFindsThemIsLoaded() {
        assertThat(FirstLook.atNames(Progress.NONE)).isBetween(8, 20);
    }
}
