package variorum.workbench.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card that says what a change would do, with counts, before it is done: Enter does it, Escape lets it be. */
public final class Preview extends VBox {

    private static final double WIDTH = 380;

    /**
     * A row of counts.
     *
     * @param name of what
     * @param count how many, in words that stand at the end of the row
     */
    public record Row(String name, String count) {}

    private final Label head = new Label();
    private final Proposal proposal;

    /** A card that does something, once that is proposed, and closes. */
    public Preview(Overlays overlays, String verb, Runnable action) {
        setId("preview");
        getStyleClass().addAll("v-card", "v-ask");
        setSpacing(8);
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        head.getStyleClass().add("v-strong");
        head.setWrapText(true);
        proposal = new Proposal(
                verb,
                () -> {
                    overlays.close();
                    action.run();
                },
                overlays::close);
        proposal.go().setDefaultButton(true);
        getChildren().addAll(head, proposal);
    }

    /** Proposes this, in place of what was proposed before. */
    public void show(String title, String sentence, List<Row> rows) {
        head.setText(title);
        proposal.show(sentence, rows, true);
    }

    /** Puts the hands where Enter does it. */
    public void begin() {
        proposal.go().requestFocus();
    }

    /** Shows what would change and waits. */
    public static void ask(
            Overlays overlays, String title, String sentence, List<Row> rows, String verb, Runnable action) {
        Preview preview = new Preview(overlays, verb, action);
        preview.show(title, sentence, rows);
        overlays.show(preview, Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
        preview.begin();
    }
}
