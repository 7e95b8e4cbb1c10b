package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.workbench.focus.TextSelection;

class ChoicesTest {

    private final Room room = new Room();

    private List<String> choices(String words, String typed) {
        return new Choices(room.session.project(), words, room.tagger.last().get(), Optional.empty()).of(typed).stream()
                .map(choice -> switch (choice) {
                    case Choice.OfCode code -> code.name() + " " + code.uses();
                    case Choice.OfNewEntity name -> "new name " + name.name();
                    case Choice.OfEntity entity ->
                            entity.name() + " = " + entity.entity().name() + ", " + entity.code().name();
                    case Choice.OfNewCode fresh ->
                            "+" + fresh.name() + fresh.under().map(code -> " under " + code.name()).orElse("");
                })
                .toList();
    }

    @Test
    void codesWhoseNamesBeginWithTheLettersComeFirst() {
        assertThat(choices("US-backed", "arm")).containsExactly("Armed group 0", "+arm under Actor");
        assertThat(choices("US-backed", "o")).startsWith("Actor 0", "Armed group 0", "Position 0", "Coordination 0");
        assertThat(choices("US-backed", "GRÓUP")).startsWith("Armed group 0");
    }

    @Test
    void beforeAnythingIsTypedTheLastCodeComesFirst() {
        room.tag(Room.A, "peace talks", Room.EVENT);
        assertThat(choices("Raqqa", "")).containsExactly(
                "Event 1", "Actor 0", "Armed group 0", "Position 0", "Coordination 0");
    }

    @Test
    void anEntityKnownByTheSelectedWordsIsOfferedBeforeAnythingIsTyped() {
        assertThat(choices("Daesh", "")).startsWith("Daesh = Islamic State, Actor");
    }

    @Test
    void anEntityIsFoundByItsAliasesAndComesWithTheCodeItMostlyHas() {
        Annotation tag = room.tag(Room.A, "Daesh", Room.ARMED);
        room.session.perform(new Edit.PutAnnotation(tag.with(Room.STATE.id())));
        room.tagger.tag(new TextSelection(Room.A, room.span(Room.A, "peace talks")), Room.EVENT.id());
        assertThat(choices("x", "isis")).containsExactly("ISIS = Islamic State, Armed group", "+isis under Event");
    }

    @Test
    void aNewCodeIsNotOfferedWhereItsNameIsTaken() {
        assertThat(choices("x", "Armed group")).containsExactly("Armed group 0");
    }

    @Test
    void retiredCodesAreNotOffered() {
        room.session.perform(new Edit.PutCode(Room.ARMED.retired(true)));
        assertThat(choices("x", "arm")).containsExactly("+arm under Actor");
    }

    @Test
    void whereThereAreNoCodesANewOneIsATopCode() {
        Choices none = new Choices(Project.EMPTY, "x", Optional.empty(), Optional.empty());
        assertThat(none.of("Actor")).containsExactly(new Choice.OfNewCode("Actor", Optional.empty()));
        assertThat(none.of("")).isEmpty();
    }
}
