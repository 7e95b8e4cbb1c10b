package variorum.workbench.search;

import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import variorum.workbench.control.EmptyState;

/** What stands in place of lines when there are none: that nothing is there, is found yet, or was until it stopped. */
final class NoPlaces extends StackPane {

    /** Nearly every search is over by then, and nothing flickers under typing hands. */
    private static final Duration LONG = Duration.millis(250);

    private final SearchModel model;
    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private final PauseTransition pause = new PauseTransition(LONG);

    NoPlaces(SearchModel model) {
        this.model = model;
        pause.setOnFinished(event -> waiting.set(model.busy().get()));
        model.busy().subscribe(this::follow);
        Node nothing = new EmptyState(
                "bi-search",
                "Nothing found",
                "Words count whole: rebel* also finds rebels. "
                        + "Words beside code: or another field of tags must stand inside the tag.");
        Node searching = new EmptyState("bi-search", "Searching…", "What is found is shown as it comes.");
        Node stopped = new EmptyState(
                "bi-search",
                "Stopped before anything was found",
                "Not all reports were searched. Enter in the field searches again.");
        BooleanBinding early = when(() -> model.found().get().extent() == Found.Extent.STOPPED);
        searching.visibleProperty().bind(waiting);
        stopped.visibleProperty().bind(early.and(waiting.not()));
        nothing.visibleProperty().bind(early.or(waiting).not());
        getChildren().addAll(nothing, searching, stopped);
        visibleProperty().bind(when(() -> model.bad().get().isEmpty() && model.lines().isEmpty()
                && (waiting.get() || model.found().get().isAsked())));
    }

    private BooleanBinding when(Callable<Boolean> holds) {
        return Bindings.createBooleanBinding(holds, model.found(), model.bad(), waiting);
    }

    private void follow(boolean busy) {
        pause.stop();
        if (busy) {
            pause.playFromStart();
        } else {
            waiting.set(false);
        }
    }
}
