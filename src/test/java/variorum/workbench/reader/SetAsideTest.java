package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Location;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** What is set aside in a report is shown, hidden and put back by mouse and keys. */
class SetAsideTest {

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
    void aParagraphIsSetAsideByCommandAndPutBackFromItsLine() {
        window.click(Room.A, "Al-Ja’afari is perhaps");
        window.run("zone.promo");
        assertThat(kindOf("Al-Ja’afari is perhaps")).isEqualTo(Zone.Kind.PROMO);
        window.run("zone.body");
        assertThat(kindOf("Al-Ja’afari is perhaps")).isEqualTo(Zone.Kind.BODY);
        Fx.run(() -> room.session.undo());
        Fx.settle();
        assertThat(kindOf("Al-Ja’afari is perhaps")).isEqualTo(Zone.Kind.PROMO);
    }

    @Test
    void theMenuOfWhatIsSetAsidePutsItBack() {
        window.rightClick(Room.A, "Read: US deploys");
        window.choose("Put back into the story");
        assertThat(kindOf("Read: US deploys")).isEqualTo(Zone.Kind.BODY);
    }

    @Test
    void enterShowsWhatIsSetAsideAtTheCaret() {
        Span promo = room.span(Room.A, "Read: US deploys");
        Fx.run(() -> window.text(Room.A).select(new Span(promo.start(), promo.start())));
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> window.pane.active().orElseThrow().isFoldedAt(promo.start()))).isFalse();
        assertThat(Fx.get(() -> window.pane.overlay().isOpen())).isFalse();
    }

    @Test
    void aPlaceThatIsHiddenAboveTheHeadlineIsShownWhenItIsLedTo() {
        Fx.run(() -> room.focus.reveal(new Location.OnSpan(Room.A, room.span(Room.A, "Creating new perspectives"))));
        Fx.settle();
        assertThat(window.shows(Room.A, "Creating new perspectives")).isTrue();
    }

    @Test
    void whatIsHiddenAboveTheHeadlineOpensAndClosesWithTheLineBelowIt() {
        window.click(Room.A, "Militants fire at");
        assertThat(window.shows(Room.A, "Creating new perspectives")).isTrue();
        Keys.press(KeyCode.Z);
        Keys.press(KeyCode.Z);
        assertThat(Fx.get(() -> window.text(Room.A).content())).isEqualTo(
                Fx.get(() -> room.model.column(Room.A).orElseThrow().page().get().folded()));
    }

    private Zone.Kind kindOf(String words) {
        return Fx.get(() -> room.session.project().zonesOf(Room.A).kindAt(room.span(Room.A, words).start()));
    }

    @Test
    void whatIsSetAsideIsShownAndHiddenByKeyAndThePlaceIsKept() {
        window.click(Room.A, "Al-Ja’afari said nobody");
        double before = window.y(Room.A, "Al-Ja’afari said nobody");
        Keys.press(KeyCode.Z);
        assertThat(Fx.get(() -> window.text(Room.A).isOpen(0))).isTrue();
        Keys.press(KeyCode.Z);
        assertThat(Fx.get(() -> window.text(Room.A).content())).isEqualTo(
                Fx.get(() -> room.model.column(Room.A).orElseThrow().page().get().folded()));
        assertThat(window.y(Room.A, "Al-Ja’afari said nobody")).isCloseTo(before, within(30.0));
    }
}
