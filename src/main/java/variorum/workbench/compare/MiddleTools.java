package variorum.workbench.compare;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.theme.Icons;

/** Between the heads of two columns: exchange them, and whose words are set where they differ. */
final class MiddleTools extends HBox {

    private final Button words;

    /** {@code add} lets the person choose one more version. */
    MiddleTools(CompareModel model, Runnable add) {
        super(2);
        Button swap = Buttons.icon("bi-arrow-left-right", "Exchange the sides (X)", () -> model.versions().swap());
        words = Buttons.icon("bi-chat-left-text", "", () -> model.shown().set(model.shown().wordings().get().next()));
        setAlignment(Pos.CENTER);
        Button more = Buttons.icon("bi-plus", "Compare one more version (Ctrl+Shift+A)", add);
        more.visibleProperty().bind(model.versions().lineup().map(lineup -> lineup
                .filter(now -> now.size() < Lineup.MOST)
                .isPresent()));
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(swap, words, more);
        model.shown().wordings().subscribe(this::tell);
    }

    private void tell(Wordings wordings) {
        words.setGraphic(Icons.of(switch (wordings) {
            case OWN -> "bi-chat-left-text";
            case OTHER -> "bi-chat-right-text-fill";
            case BOTH -> "bi-chat-square-text-fill";
        }));
        String what = "Words shown: " + wordings.title().toLowerCase(Locale.ROOT) + " (V)";
        words.setAccessibleText(what);
        words.setTooltip(new Tooltip(what));
    }
}
