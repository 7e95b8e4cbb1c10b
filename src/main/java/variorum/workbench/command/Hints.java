package variorum.workbench.command;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.WhileShown;

/**
 * Says the key of a command beside what does the same by the mouse: in brackets in a tooltip, on a cap, in a sentence.
 * A command is meant by its identifier and may be added later; what is shown follows when the person gives another
 * key, and shows nothing where there is none.
 *
 * <pre>{@code
 * hints.key(Buttons.icon("bi-arrow-down", "Next difference", next), "compare.next.difference")
 * }</pre>
 */
public final class Hints {

    private final Commands commands;

    /** Hints of the keys that these commands have. */
    public Hints(Commands commands) {
        this.commands = commands;
    }

    /** The key of a command now, as a reader sees it, put into words; nothing when it has none. */
    public String words(String id, Function<String, String> said) {
        return key(id).map(said).orElse("");
    }

    private Optional<String> key(String id) {
        return commands.find(id).map(commands::keyText).filter(key -> !key.isEmpty());
    }

    /** What a command does, with its key in brackets: "Next difference (F7)". */
    public String with(String what, String id) {
        return what + words(id, key -> " (" + key + ")");
    }

    /** Puts the key of a command behind what a button says already, in its tooltip and to those who listen. */
    public Button key(Button button, String id) {
        String what = button.getTooltip().getText();
        return telling(button, id, key -> what + (key.isEmpty() ? "" : " (" + key + ")"));
    }

    /** Lets a button say words that are made from the key of a command, which is empty when it has none. */
    public Button telling(Button button, String id, Function<String, String> words) {
        boolean named = button.getText().isEmpty(); // a sign alone is called by what it does
        follow(button, () -> {
            String said = words.apply(key(id).orElse(""));
            button.setTooltip(new Tooltip(said));
            if (named) {
                button.setAccessibleText(said);
            } else {
                button.setAccessibleHelp(said);
            }
        });
        return button;
    }

    /** A cap with the key of a command. */
    public KeyCap cap(String id) {
        KeyCap cap = new KeyCap();
        follow(cap, () -> cap.setText(key(id).orElse("")));
        return cap;
    }

    /** Says something with a key in it now, when the node comes into a window, and whenever a key is given. */
    public void follow(Node node, Runnable say) {
        say.run();
        WhileShown.listen(node, scene -> {
            say.run();
            return commands.keys().changes().subscribe(say);
        });
    }
}
