package variorum.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private final SimpleStringProperty view = new SimpleStringProperty("read");
    private final KeyMap keys = new KeyMap(Map.of());
    private final Commands commands = new Commands(keys, view);
    private final List<String> ran = new ArrayList<>();

    private Command command(String id, String key, String tab) {
        Command made = Command.named(id, id).on(key).inView(tab).does(() -> ran.add(id));
        commands.add(List.of(made));
        return made;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q",
                "1",
                "F7",
                "Shift+F7",
                "Ctrl+K",
                "Ctrl+Shift+Z",
                "Ctrl+,",
                "Ctrl++",
                "Ctrl+Enter",
                "Esc",
                "Tab",
                "Alt+Left"
            })
    void aKeyIsReadAsItIsWritten(String text) {
        assertThat(Shortcut.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hyper+Q", "Ctrl+", "Qq"})
    void whatIsNoKeyIsNotRead(String text) {
        assertThat(Shortcut.parse(text)).isEmpty();
    }

    @Test
    void onlyKeysThatTypeOrMoveAreSingle() {
        assertThat(Shortcut.of("Q").isSingle()).isTrue();
        assertThat(Shortcut.of("Shift+Enter").isSingle()).isTrue();
        assertThat(Shortcut.of("F7").isSingle()).isFalse();
        assertThat(Shortcut.of("Ctrl+Q").isSingle()).isFalse();
    }

    @Test
    void aKeyRunsTheCommandOfTheShownTabBeforeThatOfTheWindow() {
        command("window", "Ctrl+F", "");
        command("reader", "Ctrl+F", "read");
        commands.on(Shortcut.of("Ctrl+F")).orElseThrow().run();
        view.set("compare");
        commands.on(Shortcut.of("Ctrl+F")).orElseThrow().run();
        assertThat(ran).containsExactly("reader", "window");
    }

    @Test
    void aCommandThatCannotBeRunLeavesItsKeyAlone() {
        SimpleBooleanProperty can = new SimpleBooleanProperty(false);
        commands.add(List.of(Command.named("undo", "Undo").on("Ctrl+Z").enabledWhen(can).does(() -> ran.add("undo"))));
        assertThat(commands.on(Shortcut.of("Ctrl+Z"))).isEmpty();
        can.set(true);
        assertThat(commands.on(Shortcut.of("Ctrl+Z"))).isPresent();
    }

    @Test
    void aKeyGivenToACommandReplacesItsOwnAndIsKept() {
        Command tag = command("tag", "Q", "");
        keys.give(tag, Shortcut.parse("Ctrl+J"));
        assertThat(commands.on(Shortcut.of("Q"))).isEmpty();
        assertThat(commands.on(Shortcut.of("Ctrl+J"))).contains(tag);
        assertThat(new KeyMap(keys.given()).key(tag)).contains(Shortcut.of("Ctrl+J"));
    }

    @Test
    void aCommandCanLoseItsKeyAndGetItBack() {
        Command tag = command("tag", "Q", "");
        keys.give(tag, Optional.empty());
        assertThat(new KeyMap(keys.given()).key(tag)).isEmpty();
        keys.give(tag, tag.defaultKey());
        assertThat(keys.given()).isEmpty();
        assertThat(keys.key(tag)).contains(Shortcut.of("Q"));
    }

    @Test
    void rivalsAreTheCommandsThatCanBeLiveTogether() {
        Command next = command("next", "F7", "compare");
        Command find = command("find", "Ctrl+F", "");
        command("reader.next", "F7", "read");
        assertThat(commands.rivals(find, Shortcut.of("F7"))).hasSize(2);
        assertThat(commands.rivals(next, Shortcut.of("F7"))).isEmpty();
    }

    @Test
    void keysInABrokenFileAreLeftOut() {
        assertThat(new KeyMap(Map.of("a", "Ctrl+J", "b", "Hyper+J", "c", "none")).given()).containsOnlyKeys("a", "c");
    }

    @Test
    void commandsThatComeAndGoAreReplacedTogether() {
        command("undo", "Ctrl+Z", "");
        command("tag.code.a", "A", "read");
        Command other = Command.named("tag.code.b", "b").on("A").inView("read").does(() -> {});
        commands.replace("tag.code.", List.of(other));
        assertThat(commands.all()).extracting(Command::id).containsExactly("undo", "tag.code.b");
        assertThatThrownBy(() -> commands.replace("tag.", List.of(Command.named("zone", "zone").does(() -> {}))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changedKeysAreKnownAndGoBackAllAtOnce() {
        Command again = command("again", "Q", "");
        Command other = command("other", "F7", "");
        keys.give(again, Optional.of(Shortcut.of("F9")));
        keys.give(other, Optional.empty());
        assertThat(keys.isChanged(again)).isTrue();
        keys.give(again, again.defaultKey());
        assertThat(keys.isChanged(again)).isFalse();
        keys.reset();
        assertThat(keys.isChanged(other)).isFalse();
        assertThat(commands.keyText(other)).isEqualTo("F7");
    }
}
