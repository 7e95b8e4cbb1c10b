package variorum.workbench.command;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing the window can do: an entry of a menu and of the command palette, often with a key.
 *
 * <pre>{@code
 * Command.named("tag.remove", "Remove tag").in(Menu.TAG, 1).icon("bi-x").on("U").inView("read")
 *         .enabledWhen(model.hasSelection()).does(model::removeSelected);
 * }</pre>
 */
public final class Command {

    private final String id;
    private final Builder facts;
    private final Runnable action;

    private Command(Builder facts, Runnable action) {
        this.id = facts.id;
        this.facts = facts;
        this.action = action;
    }

    /** Starts to describe a command: a stable identifier such as {@code tag.remove}, and its title as in a menu. */
    public static Builder named(String id, String title) {
        return new Builder(id, new ReadOnlyStringWrapper(title));
    }

    /** Identifies it in the key map. */
    public String id() {
        return id;
    }

    /** What it would do now, as a menu says it. */
    public ObservableValue<String> title() {
        return facts.title;
    }

    /** What stands beside it in the palette, such as why it can't be run now; may be empty. */
    public ObservableValue<String> hint() {
        return facts.hint;
    }

    /** The name of its sign; empty for none. */
    public String icon() {
        return facts.icon;
    }

    /** The menu it stands in; nothing when it is only in the palette. */
    public Optional<Menu> menu() {
        return Optional.ofNullable(facts.menu);
    }

    /** Its section within the menu; sections are divided by a line. */
    public int section() {
        return facts.section;
    }

    /** The key it has until the person gives it another. */
    public Optional<Shortcut> defaultKey() {
        return Optional.ofNullable(facts.key);
    }

    /** The tab it belongs to; empty when it can be run wherever one is. */
    public String view() {
        return facts.view;
    }

    /** Whether it can be run now. */
    public ObservableValue<Boolean> enabled() {
        return facts.enabled;
    }

    /** Runs it if it can be run now. */
    public void run() {
        if (facts.enabled.getValue()) {
            action.run();
        }
    }

    @Override
    public String toString() {
        return id;
    }

    /** A command being described. */
    public static final class Builder {

        private final String id;
        private ObservableValue<String> title;
        private ObservableValue<String> hint = new ReadOnlyStringWrapper("");
        private ObservableValue<Boolean> enabled = new SimpleObjectProperty<>(true);
        private String icon = "";
        private String view = "";
        private int section;
        private @Nullable Menu menu;
        private @Nullable Shortcut key;

        private Builder(String id, ObservableValue<String> title) {
            this.id = id;
            this.title = title;
        }

        /** Puts it into a menu; sections count from 0 and are divided by lines. */
        public Builder in(Menu where, int whichSection) {
            menu = where;
            section = whichSection;
            return this;
        }

        /** Its sign, such as {@code bi-tag}. */
        public Builder icon(String name) {
            icon = name;
            return this;
        }

        /**
         * Its first key, such as {@code Ctrl+K}. A single key acts only while a text is being read, never in a field.
         */
        public Builder on(String shortcut) {
            key = Shortcut.of(shortcut);
            return this;
        }

        /** Lets it be run only while one tab is shown. */
        public Builder inView(String tab) {
            view = tab;
            return this;
        }

        /** A title that changes, such as "Undo: tag …". */
        public Builder titled(ObservableValue<String> changing) {
            title = changing;
            return this;
        }

        /** Words that stand beside it in the palette. */
        public Builder hint(ObservableValue<String> words) {
            hint = words;
            return this;
        }

        /** When it can be run; the value is never null. */
        public Builder enabledWhen(ObservableValue<Boolean> condition) {
            enabled = condition;
            return this;
        }

        /** What it does; this ends the description. */
        public Command does(Runnable action) {
            return new Command(this, action);
        }
    }
}
