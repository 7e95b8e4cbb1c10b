package variorum.workbench.corrected;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.carrying.Republication;
import variorum.carrying.Republication.Mark;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;
import variorum.workbench.control.Overlays;

/** Says what a corrected text would do to the coding of a report, and asks whether it shall. */
public final class ReckoningCard {

    private static final double WIDTH = 460;
    private static final double COUNT = 36;

    private ReckoningCard() {}

    /** Asks; Enter replaces. */
    public static void show(Overlays overlays, Corrections.Reckoned reckoned, Runnable replace) {
        Republication what = reckoned.republication();
        VBox card = new VBox(4, Card.label("Replace " + reckoned.old().name() + " by " + what.corrected().name(),
                "v-strong"));
        add(card, what.marked(Mark.EXACT).size(), "tagged word for word");
        add(card, what.marked(Mark.EDITED).size(), "tagged, against other words");
        add(card, what.marked(Mark.PROPOSED).size(), "with words missing: to the tray");
        add(card, what.marked(Mark.ORPHAN).size(), "without words there: to the tray");
        add(card, what.statements().size(), what.statements().size() == 1 ? "statement" : "statements");
        Label stays = Card.label("The old text stays until it is taken out.", "v-meta");
        Button go = Buttons.primary("Replace", "", () -> {
            overlays.close();
            replace.run();
        });
        go.setDefaultButton(true);
        HBox hands = new HBox(8, go, Buttons.words("Cancel", "", overlays::close));
        hands.setPadding(new Insets(8, 0, 0, 0));
        card.getChildren().addAll(stays, hands);
        card.getStyleClass().addAll("v-card", "v-ask");
        card.setId("reckoning");
        card.setMinWidth(WIDTH);
        card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        overlays.show(card, Pos.TOP_CENTER, new Insets(76, 0, 0, 0));
        go.requestFocus();
    }

    private static void add(VBox card, int count, String what) {
        if (count > 0) {
            Label number = Card.label(String.valueOf(count), "v-strong");
            number.setMinWidth(COUNT);
            number.setAlignment(Pos.CENTER_RIGHT);
            card.getChildren().add(new HBox(10, number, Card.label(what)));
        }
    }
}
