package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.workbench.testing.Fx;

/** Where the pointer puts the caret. */
class PlaceOfLettersTest {

    @AfterEach
    void close() {
        Fx.close();
    }

    private static Set<Integer> between(String text) {
        Set<Integer> places = new TreeSet<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int at = letters.first(); at != BreakIterator.DONE; at = letters.next()) {
            places.add(at);
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ab \uD83D\uDC4D\uD83C\uDFFD cd \uD83D\uDE00\uD83D\uDE00 ef",
        "cafe\u0301 re\u0301sume\u0301 naive",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family \uD835\uDC00\uD835\uDC01",
        "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F said so"
    })
    void thePointerIsNeverInsideALetter(String text) {
        TextView view = Fx.get(TextView::new);
        Fx.show(view, 300, 300);
        Fx.run(() -> view.setContent(TextContent.of(text)));
        Fx.settle();
        Set<Integer> found = new TreeSet<>();
        Fx.run(() -> {
            for (int y = 20; y < 80; y += 10) {
                for (int x = 0; x < 300; x++) {
                    found.add(view.places().offsetAt(x, y));
                }
            }
        });
        assertThat(between(text)).containsAll(found);
    }
}
