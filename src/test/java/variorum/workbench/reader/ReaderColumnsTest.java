package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Location;
import variorum.project.Change;
import variorum.text.Document;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

/** The columns of the reader: which are open, what they show, and how they are held level. */
class ReaderColumnsTest {

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
    void undoScrollsBackToTheTagItTookAway() {
        window.drag(Room.A, "Syrian chief negotiator");
        Keys.press(KeyCode.A);
        Fx.run(() -> window.text(Room.A).scrolling().to(10_000));
        Fx.settle();
        assertThat(window.shows(Room.A, "Syrian chief negotiator")).isFalse();
        Fx.run(() -> {
            Change change = room.session.undo().orElseThrow();
            room.focus.reveal(change.location(), change.after());
        });
        Fx.settle();
        assertThat(room.tags(Room.A)).isEmpty();
        assertThat(window.shows(Room.A, "Syrian chief negotiator")).isTrue();
    }

    @Test
    void aPlaceInAReportThatIsNotOpenIsShownThere() {
        Fx.run(() -> room.focus.arrange(columns -> columns.closing(0)));
        Fx.settle();
        Fx.run(() -> room.focus.reveal(new Location.OnSpan(Room.A, room.span(Room.A, "his delegation would never"))));
        Fx.settle();
        assertThat(window.shows(Room.A, "his delegation would never")).isTrue();
    }

    @Test
    void thePlaceOfATagInAnotherTabOfTheWindowIsShownOnceTheReaderIsThere() {
        Fx.run(() -> {
            StackPane elsewhere = new StackPane();
            window.pane.node().getScene().setRoot(elsewhere);
            room.focus.reveal(new Location.OnSpan(Room.A, room.span(Room.A, "his delegation would never")));
            elsewhere.getScene().setRoot((Parent) window.pane.node());
        });
        Fx.settle();
        assertThat(window.shows(Room.A, "his delegation would never")).isTrue();
    }

    @Test
    void wordsAreFoundAsTheyAreTypedAndEscapeGoesBackToThem() {
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Keys.type("al-ja'afari said c");
        assertThat(window.shows(Room.A, "Al-Ja’afari said countries")).isTrue();
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isSameAs(window.text(Room.A));
        assertThat(Fx.get(() -> window.text(Room.A).selectedText())).isEqualTo("Al-Ja’afari said c");
    }

    @Test
    void linkedSentencesStayLevelWhileOneColumnIsScrolled() throws InterruptedException {
        window.awaitLinks();
        Mouse.in(window.text(Room.A)).wheel(200, 300, -8);
        assertThat(Fx.get(() -> window.text(Room.B).scrolling().position())).isPositive();
        double there = window.y(Room.B, linked(Room.B));
        assertThat(there).isCloseTo(window.y(Room.A, linked(Room.A)), within(20.0));
    }

    private String linked(Document.Id id) {
        return Fx.get(() -> room.model.column(id).orElseThrow().linked().get().orElseThrow().in(room.text(id)));
    }

    @Test
    void unlinkedColumnsScrollByThemselves() throws InterruptedException {
        window.awaitLinks();
        window.run("read.level");
        double before = Fx.get(() -> window.text(Room.B).scrolling().position());
        Mouse.in(window.text(Room.A)).wheel(200, 300, -8);
        assertThat(Fx.get(() -> window.text(Room.B).scrolling().position())).isEqualTo(before);
        assertThat(Fx.get(() -> room.model.column(Room.A).orElseThrow().linked().get())).isEmpty();
    }

    @Test
    void theCaretIsHeldLevelWithItsPartner() throws InterruptedException {
        window.awaitLinks();
        window.click(Room.A, "Al-Ja’afari said nobody");
        double there = window.y(Room.B, "Ja'afari said nobody");
        assertThat(there).isCloseTo(window.y(Room.A, "Al-Ja’afari said nobody"), within(2.0));
    }

    @Test
    void theCaretIsHeldLevelWithinItsSentenceWhereOtherParagraphsFollowInThePartner() throws InterruptedException {
        window.beside(Room.B, moved());
        double before = window.y(Room.B, "GENEVA");
        for (int i = 0; i < 6; i++) {
            window.click(i % 2 == 0 ? Room.B : Window.THIRD, "the Syrian chief negotiator at peace");
            assertThat(window.y(Window.THIRD, "GENEVA")).isCloseTo(window.y(Room.B, "GENEVA"), within(2.0));
            window.run("read.level");
            window.run("read.level");
        }
        assertThat(window.y(Room.B, "GENEVA")).isCloseTo(before, within(2.0));
    }

    /** The second report with three of its last paragraphs put after the first. */
    private String moved() {
        List<String> paragraphs = new ArrayList<>(List.of(room.text(Room.B).split("\n\n")));
        int first = paragraphs.indexOf(
                paragraphs.stream().filter(words -> words.contains("GENEVA")).findFirst().orElseThrow());
        Collections.rotate(paragraphs.subList(first + 1, first + 11), 3);
        return String.join("\n\n", paragraphs);
    }

    @Test
    void columnsAreReachedClosedAndAddedByKey() {
        Keys.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(window.focused()).isSameAs(window.text(Room.B));
        Keys.press(KeyCode.W, KeyCode.CONTROL);
        assertThat(Fx.get(() -> window.pane.open())).hasSize(1);
        assertThat(window.focused()).isSameAs(window.text(Room.A));
        window.run("read.columns.4");
        Keys.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(window.focused()).isInstanceOf(EmptyColumn.class);
    }
}
