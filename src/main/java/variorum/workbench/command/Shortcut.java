package variorum.workbench.command;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers. Its text form is {@code Ctrl+Shift+Z}, {@code F7} or {@code Q}; "Ctrl" is the command key
 * on a Mac.
 *
 * @param key the key
 * @param ctrl with Ctrl (Command on a Mac)
 * @param shift with Shift
 * @param alt with Alt
 */
public record Shortcut(KeyCode key, boolean ctrl, boolean shift, boolean alt) {

    private static final Map<String, KeyCode> BY_NAME = byName();

    private static Map<String, KeyCode> byName() {
        Map<String, KeyCode> names = new HashMap<>();
        for (KeyCode code : KeyCode.values()) {
            names.put(word(code).toLowerCase(Locale.ROOT), code);
        }
        return names;
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static Shortcut of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a key: " + text));
    }

    /** Reads the text form, if it is one. */
    public static Optional<Shortcut> parse(String text) {
        List<String> parts = List.of(text.trim().toLowerCase(Locale.ROOT).split("\\+(?=.)", -1));
        Set<String> modifiers = new LinkedHashSet<>(parts.subList(0, parts.size() - 1));
        KeyCode code = BY_NAME.get(parts.getLast());
        boolean known = Arrays.asList("ctrl", "shift", "alt").containsAll(modifiers);
        return code == null || !known
                ? Optional.empty()
                : Optional.of(new Shortcut(
                        code, modifiers.contains("ctrl"), modifiers.contains("shift"), modifiers.contains("alt")));
    }

    /** The key that was pressed; nothing while only a modifier is down. */
    public static Optional<Shortcut> of(KeyEvent event) {
        KeyCode code = plain(event.getCode());
        return code.isModifierKey() || code == KeyCode.UNDEFINED
                ? Optional.empty()
                : Optional.of(new Shortcut(code, event.isShortcutDown(), event.isShiftDown(), event.isAltDown()));
    }

    /** Digits of the number pad count as digits. */
    private static KeyCode plain(KeyCode code) {
        return code.isKeypadKey() && code.isDigitKey() ? KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT")) : code;
    }

    /** Whether it is a key that types or moves, without Ctrl and Alt: it must not be taken away from a text field. */
    public boolean isSingle() {
        return !ctrl && !alt && !key.isFunctionKey();
    }

    /** The text form. */
    public String text() {
        StringJoiner text = new StringJoiner("+");
        if (ctrl) {
            text.add("Ctrl");
        }
        if (alt) {
            text.add("Alt");
        }
        if (shift) {
            text.add("Shift");
        }
        return text.add(word(key)).toString();
    }

    private static String word(KeyCode code) {
        return switch (code) {
            case COMMA -> ",";
            case PERIOD -> ".";
            case SLASH -> "/";
            case MINUS -> "-";
            case EQUALS -> "=";
            case PLUS -> "+";
            case SEMICOLON -> ";";
            case QUOTE -> "'";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case BACK_SLASH -> "\\";
            case BACK_SPACE -> "Backspace";
            default -> code.getName();
        };
    }

    @Override
    public String toString() {
        return text();
    }
}
