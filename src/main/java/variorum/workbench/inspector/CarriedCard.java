package variorum.workbench.inspector;

import java.util.List;
import java.util.Map;
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
import variorum.carrying.OutOfStep;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Overlays;
import variorum.workbench.textview.SourceLabel;

/** The list of carried tags that are out of step, over the window: each followed or kept by a key, or all at once. */
public final class CarriedCard {

    private static final double WIDTH = 720;
    private static final int MOST = 200;

    private final CarriedTags carried;
    private final Overlays overlays;

    /** Opens over the window. */
    public CarriedCard(CarriedTags carried, Overlays overlays) {
        this.carried = carried;
        this.overlays = overlays;
    }

    /** Opens the list; it closes when the last one is settled. */
    public void open() {
        Label head = Card.label("", "v-strong");
        CardRows<Stray> rows = new CardRows<>(this::go, stray -> {});
        Button follow = Buttons.words("Follow all", "", () -> carried.follow(carried.all().get()));
        Button keep = Buttons.words("Keep all as they are", "", () -> carried.keep(carried.all().get()));
        Buttons.telling(follow, "Each says what its original says now; one step of undo");
        Buttons.telling(keep, "Asks no more until the originals change again; one step of undo");
        HBox line = new HBox(8, head, Card.space(), follow, keep);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(10, 12, 8, 12));
        VBox card = Card.list(
                "carried-tags", WIDTH, line, rows, Card.foot(
                "Enter", "go there", "F", "follow", "K", "keep as it is", "↑ ↓", "choose", "Esc", "close"));
        card.setFocusTraversable(true);
        Map<KeyCode, Consumer<Stray>> keys = Map.of(
                KeyCode.ENTER, this::go,
                KeyCode.F, stray -> carried.follow(List.of(stray.copy())),
                KeyCode.K, stray -> carried.keep(List.of(stray.copy())));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> rows.pressed(event, keys));
        Card.show(card, overlays);
        Subscription shown = carried.all().subscribe(all -> show(all, card, rows, head, follow));
        card.parentProperty().subscribe((was, is) -> {
            if (is == null) {
                shown.unsubscribe();
            }
        });
        card.requestFocus();
    }

    private void go(Stray stray) {
        overlays.close();
        carried.go(stray.place());
    }

    private void show(List<OutOfStep.Copy> all, VBox card, CardRows<Stray> rows, Label head, Button follow) {
        if (all.isEmpty()) {
            if (overlays.shows(card)) {
                overlays.close();
            }
            return;
        }
        int at = Math.max(0, rows.index());
        rows.clear();
        head.setText(all.size() + (all.size() == 1 ? " carried tag is" : " carried tags are") + " out of step"
                + (all.size() > MOST ? ", the first " + MOST + " are listed" : ""));
        follow.setDisable(all.stream().allMatch(OutOfStep.Copy::isGone));
        all.stream().limit(MOST).map(carried::inWords).forEach(stray -> add(stray, rows));
        rows.shown(at);
    }

    private static void add(Stray stray, CardRows<Stray> rows) {
        Label report = Card.label(stray.report(), "v-strong");
        report.setMinWidth(58);
        SourceLabel words = Card.source(stray.words());
        Label says = Card.label(
                stray.copy().isGone() ? "the original is gone" : stray.from() + " now says " + stray.says(),
                "v-meta", "v-aside");
        says.setMaxWidth(WIDTH / 2);
        rows.add(stray, report, words, says);
    }
}
