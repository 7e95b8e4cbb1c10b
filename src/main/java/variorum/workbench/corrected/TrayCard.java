package variorum.workbench.corrected;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import variorum.carrying.Tray;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Confirm;
import variorum.workbench.control.Overlays;
import variorum.workbench.textview.SourceLabel;

/**
 * The tray over the window: what waits is accepted or placed by a key, accepted as a whole, or let go one by one or
 * with the old text.
 */
public final class TrayCard {

    private static final double WIDTH = 760;
    private static final int MOST = 200;

    private final TrayModel model;
    private final Overlays overlays;

    /** Opens over the window. */
    public TrayCard(TrayModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
    }

    /** Opens the tray. */
    public void open() {
        Label head = Card.label("Looking…", "v-strong");
        CardRows<Waiting> rows = new CardRows<>(this::go, one -> {});
        Button all = Buttons.telling(Buttons.words("Accept all", "", model::acceptAll),
                "Put everything there that has words in the corrected texts; the rest stays in the tray");
        Button retire = Buttons.words(
                "Take out the old text…", "", () -> model.tray(rows.now()).ifPresent(this::askToRetire));
        Buttons.telling(retire, "Let go of all that waits in this tray together with the old text; asks first");
        HBox line = new HBox(8, head, Card.space(), all, retire);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(10, 12, 8, 12));
        VBox card = Card.list(
                "tray", WIDTH, line, rows, Card.foot(
                "Enter", "go there", "A", "accept", "P", "put on selected words", "Delete",
                "let go of it", "↑ ↓", "choose", "Esc", "close"));
        card.setFocusTraversable(true);
        Map<KeyCode, Consumer<Waiting>> keys = Map.of(
                KeyCode.ENTER, this::go,
                KeyCode.A, model::accept,
                KeyCode.P, model::place,
                KeyCode.DELETE, model::letGo,
                KeyCode.BACK_SPACE, model::letGo);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> rows.pressed(event, keys));
        Card.show(card, overlays);
        Subscription shown = model.waiting().subscribe(waiting -> {
            all.setDisable(waiting.filter(list -> !list.isEmpty()).isEmpty());
            retire.setDisable(model.tray(Optional.empty()).isEmpty());
            show(waiting, rows, head);
        });
        card.parentProperty().subscribe((was, is) -> {
            if (is == null) {
                shown.unsubscribe();
                model.leave();
            }
        });
        card.requestFocus();
        model.look();
    }

    private void go(Waiting one) {
        overlays.close();
        model.go(one);
    }

    private void askToRetire(Tray tray) {
        Confirm.show(
                overlays, "Take out " + tray.old().name() + ", the old text of " + tray.corrected().name() + "?",
                model.lostWith(tray), "Take it out", () -> model.retire(tray));
    }

    private void show(Optional<List<Waiting>> waiting, CardRows<Waiting> rows, Label head) {
        int at = Math.max(0, rows.index());
        rows.clear();
        List<Waiting> all = waiting.orElse(List.of());
        waiting.ifPresent(known -> head.setText(known.isEmpty() ? "Nothing waits" : known.size() + " in the tray"));
        all.stream().limit(MOST).forEach(one -> add(one, rows));
        rows.shown(at);
    }

    private void add(Waiting one, CardRows<Waiting> rows) {
        SourceLabel words = Card.source(model.words(one));
        Label report = Card.label(one.tray().corrected().name(), "v-strong");
        report.setMinWidth(Label.USE_PREF_SIZE);
        Label outlook = Card.label(model.outlook(one), "v-meta", "v-aside");
        outlook.setMaxWidth(WIDTH / 2);
        rows.add(one, report, words, outlook);
    }
}
