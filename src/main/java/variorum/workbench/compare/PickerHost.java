package variorum.workbench.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.workbench.control.WhileShown;

/** Shows a {@link VersionPicker} below the head of a column until something is chosen, Escape, or a click elsewhere. */
final class PickerHost extends Pane {

    private static final double EDGE = 8;

    private final CompareModel model;
    private @Nullable VersionPicker open;
    private @Nullable Node back;

    PickerHost(CompareModel model) {
        this.model = model;
        setPickOnBounds(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        WhileShown.listen(this, this::watch);
        widthProperty().subscribe(this::keepInside);
    }

    private Subscription watch(Scene scene) {
        EventHandler<MouseEvent> pressed = event -> {
            boolean beside = open != null && !open.contains(open.sceneToLocal(event.getSceneX(), event.getSceneY()));
            if (beside) {
                close();
            }
        };
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        return () -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    }

    /** Lets the person choose a document for a column; the card stands below an anchor. */
    void open(int column, Node anchor) {
        close();
        Project project = model.project();
        String story = model.versions().document(column)
                .or(() -> model.versions().document(0))
                .map(Document::metadata)
                .map(Metadata::story)
                .orElse("");
        Consumer<Document.Id> chosen = id -> {
            close();
            model.versions().choose(column, id);
        };
        VersionPicker picker = new VersionPicker(project, story, others(column), chosen);
        open = picker;
        back = getScene().getFocusOwner();
        getChildren().setAll(picker);
        picker.applyCss();
        double height = picker.prefHeight(VersionPicker.WIDTH);
        Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        picker.resizeRelocate(at.getMinX(), Math.rint(at.getMaxY() - EDGE), VersionPicker.WIDTH, height);
        keepInside();
        picker.field().requestFocus();
    }

    /** A card that was open before the window became narrower moves to the left with its edge. */
    private void keepInside() {
        if (open != null) {
            double most = Math.max(EDGE, getWidth() - VersionPicker.WIDTH - EDGE);
            open.setLayoutX(Math.rint(Math.clamp(open.getLayoutX(), EDGE, most)));
        }
    }

    /** To be added is what does not stand there yet; in a column any other document can. */
    private Predicate<Document> others(int column) {
        List<Document.Id> there = model.versions().lineup().get().map(Lineup::columns).orElse(List.of());
        return column < there.size()
                ? document -> !document.id().equals(there.get(column))
                : document -> !there.contains(document.id());
    }

    private void close() {
        Node to = back;
        if (open != null) {
            open = null;
            getChildren().clear();
            if (to != null) {
                to.requestFocus();
            }
        }
    }
}
