package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.LONGER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;
import variorum.workbench.textview.TextView;

/** The comparison in a window of its own, on the bench with the five reports. */
final class CompareWindow implements AutoCloseable {

    final CompareBench bench;
    final CompareModel model;
    final ComparePane pane;
    private final Commands commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("compare"));

    CompareWindow() {
        this(new FxThread());
    }

    /** A window in which work that has been done applies itself as this says. */
    CompareWindow(Executor apply) {
        bench = new CompareBench(apply);
        model = Fx.get(() -> new CompareModel(bench.session, bench.focus, bench.tasks));
        pane = Fx.get(() -> new ComparePane(model, bench.focus, bench.messages, new Hints(commands)));
        Fx.run(() -> commands.add(pane.commands()));
    }

    @Override
    public void close() {
        Fx.close();
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    /** Opens the window, with what the model has chosen. */
    void show() {
        StackPane right = new StackPane(pane.side());
        right.setMinWidth(316);
        right.setMaxWidth(316);
        BorderPane window = new BorderPane(pane.node(), null, right, pane.figures(), null);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> command(event).ifPresent(command -> {
            command.run();
            event.consume();
        }));
        Fx.show(window, 1396, 828);
        settle();
    }

    private Optional<Command> command(KeyEvent event) {
        return Shortcut.of(event)
                .filter(key -> !key.isSingle() || SingleKeys.actOn((Node) event.getTarget()))
                .flatMap(commands::on);
    }

    /** Opens the window with the longer report and the agency's. */
    void compare() {
        Fx.run(() -> model.versions().choose(new Pair(LONGER, AGENCY)));
        show();
    }

    /** Waits until nothing runs and all of it is drawn. */
    void settle() {
        do {
            Fx.settle();
        } while (Fx.get(() -> !bench.tasks.running().isEmpty()));
        Fx.settle();
    }

    TextView text(Side side) {
        return pane.spread().column(side).text();
    }

    /** How far below the upper edge of its column a place is. */
    double y(Side side, int offset) {
        return Fx.get(() -> text(side).places().viewYOf(offset));
    }

    Rectangle2D box(Side side, Span span) {
        return Fx.get(() -> text(side).places().boundsOf(span).getFirst());
    }

    double scrolled(Side side) {
        return Fx.get(() -> text(side).scrolling().position());
    }

    /** The offset at a distance below the upper edge of its column. */
    int offsetAt(Side side, double fromTop) {
        return Fx.get(() -> text(side).places().offsetAtY(text(side).scrolling().position() + fromTop));
    }

    /** Whether a column is scrolled neither to its top nor to its end, so that it can be held level with another. */
    boolean canLevel(Side side) {
        double furthest = Fx.get(() -> text(side).scrolling().heightProperty().get() - text(side).getHeight());
        return scrolled(side) > 1 && scrolled(side) < furthest - 1;
    }

    /** All words in the labels of a part of the window. */
    static List<String> labels(Node node) {
        return Fx.get(() -> node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList());
    }
}
