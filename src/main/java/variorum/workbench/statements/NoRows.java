package variorum.workbench.statements;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;

/** What stands in place of a table without rows: how to make a statement, or how to see those that are filtered out. */
final class NoRows {

    private NoRows() {}

    /** For what is asked now; {@code clear} takes the filter away. */
    static Node of(TableQuery asked, Hints hints, Runnable clear) {
        boolean all = asked.typed().isBlank() && asked.hidden().equals(Map.of());
        return new StackPane(all
                ? none(hints)
                : new EmptyState(
                        "bi-funnel",
                        "No statement fits the filter",
                        "Other words, or more ticks on the left, show more.",
                        Buttons.primary("Show all", "", clear)));
    }

    private static EmptyState none(Hints hints) {
        EmptyState state = new EmptyState("bi-chat-quote", "No statements yet", "");
        hints.follow(state, () -> state.say("A statement binds an actor, a position and what it is about."
                + hints.words("statement.make", key -> " Put the caret into a sentence of a report and press " + key
                        + ".")));
        return state;
    }
}
