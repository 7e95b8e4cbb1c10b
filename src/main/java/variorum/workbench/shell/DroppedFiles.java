package variorum.workbench.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dragged from elsewhere onto the window. */
final class DroppedFiles {

    /** A frame round the window says that it would take the files. */
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private final Consumer<List<Path>> taken;

    DroppedFiles(Consumer<List<Path>> taken) {
        this.taken = taken;
    }

    /** Listens to a scene from now on; the answer stops it. */
    Runnable listenTo(Scene scene) {
        EventHandler<DragEvent> over = event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                mark(scene, true);
            }
        };
        EventHandler<DragEvent> left = event -> mark(scene, false);
        EventHandler<DragEvent> dropped = event -> {
            mark(scene, false);
            event.setDropCompleted(event.getDragboard().hasFiles());
            if (event.getDragboard().hasFiles()) {
                taken.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        };
        scene.addEventHandler(DragEvent.DRAG_OVER, over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, dropped);
        scene.addEventHandler(DragEvent.DRAG_EXITED, left);
        return () -> {
            scene.removeEventHandler(DragEvent.DRAG_OVER, over);
            scene.removeEventHandler(DragEvent.DRAG_DROPPED, dropped);
            scene.removeEventHandler(DragEvent.DRAG_EXITED, left);
        };
    }

    private static void mark(Scene scene, boolean taking) {
        scene.getRoot().pseudoClassStateChanged(TAKING, taking);
    }
}
