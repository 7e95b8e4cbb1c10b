package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.project.Edit;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The window driven by mouse and keys. */
class ReaderPaneTest {

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

    @Test
    void draggingSelectsWholeWordsAndAKeyTagsThem() {
        window.drag(Room.A, "yrian chief negotiat");
        Keys.press(KeyCode.A);
        assertThat(room.tags(Room.A)).containsExactly("Actor: Syrian chief negotiator");
        assertThat(Fx.get(() -> window.text(Room.A).selectedText())).isEmpty();
        assertThat(Fx.get(() -> room.focus.annotations().get())).hasSize(1);
    }

    @Test
    void bothReportsCanBeTaggedOneAfterTheOther() {
        window.drag(Room.A, "Staffan de Mistura");
        Keys.press(KeyCode.A);
        window.drag(Room.B, "Staffan de Mistura");
        Keys.press(KeyCode.Q);
        assertThat(room.tags(Room.A)).containsExactly("Actor: Staffan de Mistura");
        assertThat(room.tags(Room.B)).containsExactly("Actor: Staffan de Mistura");
        assertThat(Fx.get(() -> room.focus.columns().get().active())).isEqualTo(1);
    }

    @Test
    void theCardTagsWithWhatIsTypedAndChosen() {
        window.drag(Room.A, "Daesh in the Syrian");
        Keys.press(KeyCode.ENTER);
        assertThat(window.focused()).isInstanceOf(TextInputControl.class);
        Keys.type("arm");
        Keys.press(KeyCode.ENTER);
        assertThat(room.tags(Room.A)).containsExactly("Armed group: Daesh in the Syrian");
        assertThat(window.focused()).isSameAs(window.text(Room.A));
    }

    @Test
    void theCardMakesANewCodeByTheArrowKeys() {
        window.drag(Room.A, "peace talks");
        Keys.press(KeyCode.ENTER);
        Keys.type("Venue");
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.UP);
        Keys.press(KeyCode.ENTER);
        assertThat(room.tags(Room.A)).containsExactly("Venue: peace talks");
    }

    @Test
    void escapeClosesTheCardAndNothingIsTagged() {
        window.drag(Room.A, "peace talks");
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.ESCAPE);
        assertThat(room.tags(Room.A)).isEmpty();
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isFalse();
        assertThat(Fx.get(() -> window.text(Room.A).selectedText())).isEqualTo("peace talks");
    }

    @Test
    void aTagGetsAFurtherPartAndIsCrossedByAnother() {
        window.drag(Room.A, "Direct US military intervention");
        Keys.press(KeyCode.P);
        window.drag(Room.A, "does not serve the fight");
        Keys.press(KeyCode.ENTER, KeyCode.SHIFT);
        window.drag(Room.A, "military intervention in Syrian territory as well");
        Keys.press(KeyCode.E);
        assertThat(room.tags(Room.A)).containsExactly(
                "Position: Direct US military intervention … does not serve the fight",
                "Event: military intervention in Syrian territory as well");
    }

    @Test
    void theEndsOfATagMoveByKey() {
        window.drag(Room.A, "chief negotiator");
        Keys.press(KeyCode.A);
        Keys.press(KeyCode.PERIOD);
        Keys.press(KeyCode.COMMA, KeyCode.SHIFT);
        assertThat(room.tags(Room.A)).containsExactly("Actor: Syrian chief negotiator said");
        Keys.press(KeyCode.COMMA);
        assertThat(room.tags(Room.A)).containsExactly("Actor: Syrian chief negotiator");
    }

    @Test
    void theEndOfTheSelectedTagIsDraggedByMouse() {
        window.drag(Room.A, "chief negotiator");
        Keys.press(KeyCode.A);
        window.dragEnd(Room.A, "chief negotiator", "peace");
        assertThat(room.tags(Room.A)).containsExactly("Actor: chief negotiator said at peace");
    }

    @Test
    void draggingWithControlAddsAPart() {
        window.drag(Room.A, "Direct US military intervention");
        Keys.press(KeyCode.P);
        window.drag(Room.A, "does not serve", KeyCode.CONTROL);
        assertThat(room.tags(Room.A)).containsExactly("Position: Direct US military intervention … does not serve");
    }

    @Test
    void aLetterThatIsNoKeyOpensTheCard() {
        window.drag(Room.A, "peace talks");
        Keys.press(KeyCode.C);
        Keys.type("coor");
        Keys.press(KeyCode.ENTER);
        assertThat(room.tags(Room.A)).containsExactly("Coordination: peace talks");
    }

    @Test
    void anArmedCodeTagsWhateverIsSelectedNext() {
        Fx.run(() -> room.focus.arm(Optional.of(Room.EVENT.id())));
        window.drag(Room.A, "peace talks in Geneva");
        assertThat(room.tags(Room.A)).containsExactly("Event: peace talks in Geneva");
    }

    @Test
    void theWholeJobIsDoneWithoutAMouse() {
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Keys.type("regime of President");
        Keys.press(KeyCode.ESCAPE);
        Keys.press(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        Keys.press(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        Keys.press(KeyCode.A);
        assertThat(room.tags(Room.A)).containsExactly("Actor: regime of President Bashar Al");
        Keys.press(KeyCode.PERIOD);
        assertThat(room.tags(Room.A)).containsExactly("Actor: regime of President Bashar Al-Assad");
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        Keys.press(KeyCode.DIGIT2);
        Keys.press(KeyCode.DOWN, KeyCode.ALT);
        Keys.press(KeyCode.P);
        assertThat(room.tags(Room.A)).hasSize(3);
        Keys.press(KeyCode.O);
        Keys.press(KeyCode.U);
        assertThat(room.tags(Room.A)).hasSize(2);
        Annotation first = Fx.get(() -> room.session.project().annotationsOf(Room.A).list().getFirst());
        assertThat(first.wordsIn(room.text(Room.A))).isEqualTo("regime of President Bashar Al-Assad");
    }

    @Test
    void tagKeysDoNothingWhileWordsAreTyped() {
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Keys.press(KeyCode.A);
        Keys.press(KeyCode.U);
        assertThat(room.tags(Room.A)).isEmpty();
    }

    @Test
    void theRightButtonTagsNothing() {
        Fx.run(() -> room.focus.select(new TextSelection(Room.A, room.span(Room.A, "peace talks"))));
        Fx.run(() -> room.focus.arm(Optional.of(Room.ACTOR.id())));
        Fx.settle();
        window.rightClick(Room.A, "peace talks");
        assertThat(room.tags(Room.A)).isEmpty();
        Keys.press(KeyCode.ESCAPE);
    }

    @Test
    void theRightButtonMovesNoEndOfATag() {
        Annotation tag = Fx.get(() -> room.tag(Room.A, "Daesh", Room.ARMED));
        Fx.run(() -> room.focus.select(tag.ref()));
        Fx.settle();
        window.rightDragEnd(Room.A, "Daesh", "without");
        assertThat(Fx.get(() -> room.session.project().annotation(tag.ref()))).contains(tag);
    }

    @Test
    void aTagWhoseEndIsDraggedKeepsWhatWasSaidOfItMeanwhile() {
        Annotation tag = Fx.get(() -> room.tag(Room.A, "Daesh without", Room.ARMED));
        Fx.run(() -> {
            room.focus.select(tag.ref());
            room.session.perform(new Edit.PutAnnotation(tag.withNote("see page 2")));
            room.model.hands().put(tag, List.of(room.span(Room.A, "Daesh")));
        });
        Annotation now = Fx.get(() -> room.session.project().annotation(tag.ref()).orElseThrow());
        assertThat(now.note()).isEqualTo("see page 2");
        assertThat(now.spans()).containsExactly(room.span(Room.A, "Daesh"));
    }

    @Test
    void aCardThatIsOpenGoesWithTheWindowItIsIn() {
        window.drag(Room.A, "peace talks");
        Keys.press(KeyCode.ENTER);
        List<Throwable> failures = new ArrayList<>();
        Fx.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            Scene scene = window.pane.node().getScene();
            TextField next = new TextField();
            scene.setRoot(new Pane(next));
            next.requestFocus();
        });
        Fx.settle();
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertThat(failures).isEmpty();
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isFalse();
    }
}
