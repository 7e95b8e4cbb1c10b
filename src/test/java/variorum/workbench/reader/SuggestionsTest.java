package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.reader.Room.A;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.task.Progress;
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
    void whatIsRejectedDoesNotComeBack() {
        Suggestion first = known().getFirst();
        Fx.run(() -> suggestions.reject(first, false));
        assertThat(known()).doesNotContain(first);
        Fx.run(suggestions::look);
        await();
        assertThat(known()).doesNotContain(first).isNotEmpty();
        Fx.run(() -> suggestions.reject(known().getFirst(), true));
        assertThat(known()).isEmpty();
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
    void aNewNameIsRegisteredWithItsShortFormAndItsOtherPlacesAreThenKnown() {
        Suggestion name = fresh("Syrian Democratic Forces");
        assertThat(name.fresh().orElseThrow().acronym()).isEqualTo("SDF");
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
    void aReportIsReadOnAnyThreadAndGivesTheSame() {
        List<Suggestion> again = new Suggesting(room.session.project()).in(List.of(A), Progress.NONE);
        assertThat(again).isEqualTo(Fx.get(() -> suggestions.in(A)));
        long start = System.nanoTime();
        new Suggesting(room.session.project()).in(List.of(A), Progress.NONE);
        System.err.printf("suggestions for a report of 437 words: %.1f ms%n", (System.nanoTime() - start) / 1e6);
    }
}
