package variorum.workbench.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every command of the window, in the order of the menus. */
public final class Commands {

    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final ObservableList<Command> shown = FXCollections.unmodifiableObservableList(all);
    private final KeyMap keys;
    private final ObservableValue<String> view;

    /**
     * No commands yet.
     *
     * @param keys which key runs which
     * @param view the tab that is shown
     */
    public Commands(KeyMap keys, ObservableValue<String> view) {
        this.keys = keys;
        this.view = view;
    }

    /** All commands. */
    public ObservableList<Command> all() {
        return shown;
    }

    /** Adds commands; an identifier must be new. */
    public void add(Collection<Command> more) {
        for (Command command : more) {
            if (find(command.id()).isPresent()) {
                throw new IllegalArgumentException("two commands are called " + command.id());
            }
            all.add(command);
        }
    }

    /**
     * Puts commands in place of those whose identifiers begin so, such as one for each code of the codebook; theirs
     * must begin so too.
     */
    public void replace(String beginning, Collection<Command> others) {
        List<Command> kept = all.stream().filter(command -> !command.id().startsWith(beginning)).toList();
        boolean fits = others.stream().allMatch(command -> command.id().startsWith(beginning));
        long different = others.stream().map(Command::id).distinct().count();
        if (!fits || different != others.size()) {
            throw new IllegalArgumentException("not each its own identifier that begins with " + beginning);
        }
        List<Command> changed = new ArrayList<>(kept);
        changed.addAll(others);
        all.setAll(changed);
    }

    /** The command with this identifier. */
    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /** Which key runs which command. */
    public KeyMap keys() {
        return keys;
    }

    /** The key of a command as a reader sees it; empty for none. */
    public String keyText(Command command) {
        return keys.key(command).map(Shortcut::text).orElse("");
    }

    /** Whether a command can be run now: it is enabled, and its tab is shown. */
    public boolean isLive(Command command) {
        return isInView(command) && command.enabled().getValue();
    }

    /** Whether a command belongs to the tab that is shown, or to none. */
    public boolean isInView(Command command) {
        return command.view().isEmpty() || command.view().equals(view.getValue());
    }

    /** The command that a key runs now: one of the shown tab before one of the whole window. */
    public Optional<Command> on(Shortcut key) {
        List<Command> live = all.stream()
                .filter(command -> keys.key(command).filter(key::equals).isPresent() && isLive(command))
                .toList();
        return live.stream()
                .filter(command -> !command.view().isEmpty())
                .findFirst()
                .or(() -> live.stream().findFirst());
    }

    /**
     * The commands that would get into each other's way on a key: those that can be live together with the given one.
     */
    public List<Command> rivals(Command command, Shortcut key) {
        return all.stream()
                .filter(other ->
                        other != command && keys.key(other).filter(key::equals).isPresent())
                .filter(other -> other.view().isEmpty()
                        || command.view().isEmpty()
                        || other.view().equals(command.view()))
                .toList();
    }
}
