package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.testing.Fx;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** Words of another version between the words of a text, faded words, and ghosts put in later. */
class InsetTest {

    private final Shown shown = Shown.of("Forces took the town on Sunday.\n\nThe envoy spoke on Friday.");

    @AfterEach
    void close() {
        Fx.close();
    }

    private void put(Item item) {
        Fx.run(() -> shown.view.put(new Layer("more", List.of(item))));
        Fx.settle();
    }

    @Test
    void wordsOfAnotherVersionMakeRoomAndOffsetsStay() {
        double before = shown.middleX("Sunday");
        put(new Inset(shown.span("town").end(), " (the city)", Tone.of(Token.TEXT)));
        assertThat(shown.middleX("Sunday")).isGreaterThan(before + 40);
        shown.click("Sunday", 1);
        assertThat(shown.caret()).isBetween(24, 30);
        Fx.run(() -> shown.view.select(shown.span("town on")));
        assertThat(shown.selected()).isEqualTo("town on");
    }

    @Test
    void fadedWordsKeepTheirPlaces() {
        double before = shown.middleX("Sunday");
        put(new Faded(List.of(shown.span("Forces took"))));
        assertThat(shown.middleX("Sunday")).isCloseTo(before, within(1.0));
    }

    @Test
    void aGhostPutInLaterKeepsLayersAndSelection() {
        put(new Fill(shown.span("Friday"), Tone.of(Token.WORD)));
        Fx.run(() -> shown.view.select(shown.span("Friday")));
        double before = shown.middleY("Friday");
        Fx.run(() -> {
            List<Block> blocks = shown.view.content().blocks();
            shown.view.setBlocks(
                    List.of(blocks.getFirst(), new Block.Ghost("Words from elsewhere", "as 9"), blocks.getLast()));
        });
        Fx.settle();
        assertThat(shown.middleY("Friday")).isGreaterThan(before + 30);
        assertThat(shown.selected()).isEqualTo("Friday");
    }
}
