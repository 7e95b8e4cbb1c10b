package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Collator;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.collation.provenance.Novelty;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.textview.Item;

/** What stands in a report that was read before steps back. */
class NoveltyTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder);
        do {
            Fx.settle();
        } while (Fx.get(() -> !window.room.tasks.running().isEmpty()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> faded(Document.Id id) {
        String text = window.room.text(id);
        return Fx.get(() -> window.room.model.columns().get().stream()
                .flatMap(column -> column.stream())
                .filter(column -> column.id().equals(id))
                .flatMap(column -> column.known().get().items().stream())
                .map(Item::spans)
                .flatMap(List::stream)
                .map(span -> span.in(text))
                .toList());
    }

    @Test
    void oneKeyFadesWhatTheReportOnTheLeftHasAndNothingThere() {
        assertThat(faded(Room.B)).isEmpty();
        Keys.press(KeyCode.N, KeyCode.SHIFT);
        assertThat(faded(Room.A)).isEmpty();
        assertThat(faded(Room.B)).anyMatch(words -> words.contains("nobody could claim to be fighting"));
        assertThat(String.join(" ", faded(Room.B))).doesNotContain("where they are clashing");
        Keys.press(KeyCode.N, KeyCode.SHIFT);
        assertThat(faded(Room.B)).isEmpty();
    }

    @Test
    void wordsThatOnlyMarksPartFadeTogetherAndFewWordsAloneDoNot() {
        Witness a = Witness.of("A", "The envoy met the rebels in Geneva, he said, and was hopeful. Cats sleep.");
        Witness b = Witness.of("B", "The envoy met the rebels in Geneva – he said – and was hopeful. Dogs bark.");
        List<Span> known = Novelty.of(List.of(Collator.with(Rules.NONE).align(a, b, Progress.NONE))).known();
        assertThat(known).singleElement().satisfies(span -> assertThat(span.in(a.text()))
                .startsWith("The envoy met the rebels in Geneva, he said, and was hopeful"));
    }
}
