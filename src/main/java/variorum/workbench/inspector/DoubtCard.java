package variorum.workbench.inspector;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;
import variorum.workbench.textview.SourceLabel;

/** The list of doubts over the window: type to filter, Enter goes there. */
public final class DoubtCard {

    private static final double WIDTH = 620;
    private static final int MOST = 200;

    private final Doubts doubts;
    private final Overlays overlays;

    /** Opens over the window. */
    public DoubtCard(Doubts doubts, Overlays overlays) {
        this.doubts = doubts;
        this.overlays = overlays;
    }

    /** Opens the list. */
    public void open() {
        SearchField field = new SearchField("Coder, words, note");
        field.setAccessibleText("Filter what coders were not sure of");
        Label head = Card.label("", "v-card-head", "v-meta");
        CardRows<Doubt> rows = new CardRows<>(this::go, doubt -> {});
        field.textProperty().subscribe(typed -> show(doubts.of(typed), rows, head));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                rows.now().ifPresent(this::go);
                event.consume();
            } else if (rows.move(event.getCode())) {
                event.consume();
            }
        });
        VBox line = new VBox(field);
        line.setPadding(new Insets(10, 12, 4, 12));
        VBox card = Card.list(
                "doubts", WIDTH, line, head, rows, Card.foot("Enter", "go there", "↑ ↓", "choose", "Esc", "close"));
        Card.show(card, overlays);
        field.requestFocus();
    }

    private void go(Doubt doubt) {
        overlays.close();
        doubts.go(doubt);
    }

    private static void show(List<Doubt> found, CardRows<Doubt> rows, Label head) {
        rows.clear();
        head.setText(found.size() + (found.size() == 1 ? " doubt" : " doubts")
                + (found.size() > MOST ? ", the first " + MOST + " are listed" : ""));
        found.stream().limit(MOST).forEach(doubt -> {
            SourceLabel words = Card.source(doubt.words());
            Label confidence = Card.label(doubt.confidence().word(), "v-strong");
            confidence.setMinWidth(58);
            Label kind = Card.label(doubt.kind(), "v-meta");
            kind.setMinWidth(Label.USE_PREF_SIZE);
            Label who = Card.label(doubt.report() + " · " + doubt.coderName(), "v-meta", "v-aside");
            who.setMinWidth(Label.USE_PREF_SIZE);
            rows.add(doubt, confidence, words, kind, who);
        });
        rows.shown(0);
    }
}
