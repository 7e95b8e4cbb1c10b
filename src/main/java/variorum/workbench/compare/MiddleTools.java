package variorum.workbench.compare;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.theme.Icons;

/** Between the heads of two columns: exchange them, and whose words are set where they differ. */
final class MiddleTools extends HBox {

    private final Button words;
    private final Hints hints;

    /** {@code add} lets the person choose one more version. */
    MiddleTools(CompareModel model, Hints hints, Runnable add) {
        super(2);
        this.hints = hints;
        Button swap = Buttons.icon("bi-arrow-left-right", "Exchange the sides", () -> model.versions().swap());
        words = Buttons.icon("bi-chat-left-text", "", () -> model.shown().set(model.shown().wordings().get().next()));
        setAlignment(Pos.CENTER);
        Button more = Buttons.icon("bi-plus", "Compare one more version", add);
        more.visibleProperty().bind(model.versions().lineup().map(lineup -> lineup
                .filter(now -> now.size() < Lineup.MOST)
                .isPresent()));
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(hints.key(swap, "compare.swap"), words, hints.key(more, "compare.add"));
        model.shown().wordings().subscribe(this::tell);
        hints.follow(words, () -> tell(model.shown().wordings().get()));
    }

    private void tell(Wordings wordings) {
        words.setGraphic(Icons.of(switch (wordings) {
            case OWN -> "bi-chat-left-text";
            case OTHER -> "bi-chat-right-text-fill";
            case BOTH -> "bi-chat-square-text-fill";
        }));
        String what = hints.with("Words shown: " + wordings.title().toLowerCase(Locale.ROOT), "compare.words");
        words.setAccessibleText(what);
        words.setTooltip(new Tooltip(what));
    }
}
