package variorum.workbench.command;

import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** Which key runs which command: the keys that commands come with, and those the person has given them instead. */
public final class KeyMap {

    /** In place of a key: the person wants none for this command. */
    public static final String NONE = "none";

    private final ObservableMap<String, String> own = FXCollections.observableHashMap();

    /** Takes over keys given earlier: text forms, or {@link #NONE}, by command. What is no key is left out. */
    public KeyMap(Map<String, String> given) {
        given.forEach((id, text) -> {
            if (text.equals(NONE) || Shortcut.parse(text).isPresent()) {
                own.put(id, text);
            }
        });
    }

    /** The keys the person has given, as they are kept. */
    public Map<String, String> given() {
        return Map.copyOf(own);
    }

    /** Changes whenever a key is given. */
    public Observable changes() {
        return own;
    }

    /** The key of a command, if it has one. */
    public Optional<Shortcut> key(Command command) {
        String text = own.get(command.id());
        return text == null ? command.defaultKey() : Shortcut.parse(text);
    }

    /** Gives a command another key, or none. */
    public void give(Command command, Optional<Shortcut> key) {
        if (key.equals(command.defaultKey())) {
            own.remove(command.id());
        } else {
            own.put(command.id(), key.map(Shortcut::text).orElse(NONE));
        }
    }

    /** Whether the person has given a command another key than it comes with, or none. */
    public boolean isChanged(Command command) {
        return own.containsKey(command.id());
    }

    /** Gives every command the key it comes with. */
    public void reset() {
        own.clear();
    }
}
