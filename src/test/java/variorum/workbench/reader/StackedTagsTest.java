package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.project.Edit;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** Where tags lie on one another each can be reached, by mouse, by keys and by ear. */
class StackedTagsTest {

    @TempDir
    private Path folder;

    private Window window;
    private Room room;

    @BeforeEach
    void open() {
        window = new Window(folder);
        room = window.room;
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void makeStack() {
        Fx.run(() -> {
            room.tag(Room.A, Room.LONG, Room.ISSUE);
            room.tag(Room.A, "fighting Daesh without", Room.EVENT);
            room.tag(Room.A, "Daesh without", Room.ARMED);
            room.focus.select(List.of());
        });
        Fx.settle();
    }

    private String selectedTag() {
        return Fx.get(() -> room.focus.annotations().get().stream()
                .flatMap(ref -> room.session.project().annotation(ref).stream())
                .map(tag -> tag.wordsIn(room.text(Room.A)))
                .findFirst()
                .orElse(""));
    }

    @Test
    void aClickOnOneTagSelectsItAndAClickOnAStackListsIt() {
        makeStack();
        window.click(Room.A, "nobody could");
        assertThat(selectedTag()).startsWith("nobody could claim");
        window.click(Room.A, "Daesh without");
        untilTheListIsThere();
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isTrue();
        Keys.press(KeyCode.DIGIT2);
        assertThat(selectedTag()).isEqualTo("fighting Daesh without");
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isFalse();
        assertThat(window.focused()).isSameAs(window.text(Room.A));
    }

    @Test
    void inTheListOGoesOnEnterSelectsAndURemoves() {
        makeStack();
        window.click(Room.A, "Daesh without");
        untilTheListIsThere();
        Keys.press(KeyCode.O);
        Keys.press(KeyCode.O);
        Keys.press(KeyCode.ENTER);
        assertThat(selectedTag()).startsWith("nobody could claim");
        Keys.press(KeyCode.O, KeyCode.SHIFT);
        Keys.press(KeyCode.U);
        assertThat(room.tags(Room.A)).containsExactly("Event: fighting Daesh without", "Armed group: Daesh without");
        Keys.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> room.focus.lit().get())).isEmpty();
    }

    @Test
    void aScreenReaderHearsTheTagsAtTheCaretAndTheRowsOfTheirList() {
        makeStack();
        Fx.run(() -> {
            Annotation armed = room.session.project().annotationsOf(Room.A).list().stream()
                    .filter(tag -> tag.code().equals(Room.ARMED.id()))
                    .findFirst().orElseThrow();
            room.session.perform(new Edit.PutAnnotation(armed.with(Room.STATE.id()).with(Confidence.UNSURE)));
        });
        window.click(Room.A, "Daesh without");
        untilTheListIsThere();
        assertThat(Fx.get(() -> window.text(Room.A).queryAccessibleAttribute(AccessibleAttribute.HELP)).toString())
                .matches("Paragraph \\d+ of \\d+\\. 3 tags overlap here: .*")
                .contains("Armed group, Islamic State, unsure")
                .contains("Coordination");
        assertThat(Fx.get(() -> window.pane.node().getScene().getRoot().lookupAll(".v-card-row").stream()
                        .map(row -> row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .toList()))
                .contains(
                        "1 of 3: Armed group, Islamic State, unsure: Daesh without",
                        "2 of 3: Event: fighting Daesh without");
        Keys.press(KeyCode.DOWN);
        assertThat(window.focused().getAccessibleText()).isEqualTo("2 of 3: Event: fighting Daesh without");
    }

    @Test
    void aDoubleClickSelectsTheWordThoughTagsLieOnIt() {
        Fx.run(() -> {
            room.tag(Room.A, "Daesh", Room.ARMED);
            room.tag(Room.A, Room.LONG, Room.ISSUE);
            room.tag(Room.A, "fighting Daesh", Room.EVENT);
        });
        window.doubleClick(Room.A, "ting Daesh");
        assertThat(Fx.get(() -> room.focus.selection().get().orElseThrow().span().in(room.text(Room.A))))
                .isEqualTo("fighting");
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isFalse();
    }

    /** The list of a stack waits for a second click. */
    private void untilTheListIsThere() {
        for (int round = 0; round < 1_000 && !Fx.get(() -> window.pane.overlay().isOpen()); round++) {
            Fx.settle();
        }
    }
}
