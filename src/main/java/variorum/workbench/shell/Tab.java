package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import variorum.annotation.Location;
import variorum.workbench.command.Command;

/**
 * A pane as the window takes it in. Only what it draws and what it can do; a pane itself knows nothing of tabs.
 *
 * @param id names it in commands ({@code Command.inView}) and in {@code Focus.show}: {@code read}
 * @param title the word on the tab
 * @param icon its sign, such as {@code bi-book}
 * @param centre fills the middle; it is in the scene only while the tab is shown
 * @param side takes the place of the inspector on the right, with its width; empty to keep the inspector
 * @param figures stands at the right end of the status bar in place of the counts of the project; empty to keep them
 * @param foldsLeft whether documents and codebook fold to their rail at first when it is shown
 * @param foldsRight whether the right side folds at first when it is shown
 * @param shows the places it can show by itself; for any other place in a document the window goes to {@code read}
 * @param begin puts the focus where the hands begin; run whenever the tab comes to be shown
 * @param commands what it can do
 */
public record Tab(
        String id,
        String title,
        String icon,
        Node centre,
        Optional<Side> side,
        Optional<Node> figures,
        boolean foldsLeft,
        boolean foldsRight,
        Predicate<Location> shows,
        Runnable begin,
        List<Command> commands) {

    /**
     * A right side of a tab's own.
     *
     * @param node what stands there
     * @param width in pixels, at first
     */
    public record Side(Node node, double width) {}

    /** Takes its own copy of the list. */
    public Tab {
        commands = List.copyOf(commands);
    }

    /** A tab with the common sides. */
    public static Tab of(String id, String title, String icon, Node centre, List<Command> commands) {
        return new Tab(
                id,
                title,
                icon,
                centre,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                place -> false,
                () -> {},
                commands);
    }

    /** The same with its own right side in place of the inspector, so wide in pixels. */
    public Tab withSide(Node node, double width) {
        return new Tab(
                id,
                title,
                icon,
                centre,
                Optional.of(new Side(node, width)),
                figures,
                foldsLeft,
                foldsRight,
                shows,
                begin,
                commands);
    }

    /** The same with its own figures at the right end of the status bar. */
    public Tab withFigures(Node node) {
        return new Tab(id, title, icon, centre, side, Optional.of(node), foldsLeft, foldsRight, shows, begin, commands);
    }

    /** The same, with documents and codebook folded at first. */
    public Tab foldingLeft() {
        return new Tab(id, title, icon, centre, side, figures, true, foldsRight, shows, begin, commands);
    }

    /** The same, with both sides folded at first. */
    public Tab foldingBoth() {
        return new Tab(id, title, icon, centre, side, figures, true, true, shows, begin, commands);
    }

    /** The same, for a pane that can show such places by itself. */
    public Tab showing(Predicate<Location> places) {
        return new Tab(id, title, icon, centre, side, figures, foldsLeft, foldsRight, places, begin, commands);
    }

    /** The same, with hands that begin in its text and not in its first button. */
    public Tab beginning(Runnable whereHandsBegin) {
        return new Tab(id, title, icon, centre, side, figures, foldsLeft, foldsRight, shows, whereHandsBegin, commands);
    }
}
