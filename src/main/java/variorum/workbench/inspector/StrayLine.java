package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;

/** Asks what becomes of a carried tag or statement that no longer says what its original says. */
final class StrayLine extends VBox {

    private final CarriedTags carried;
    private final Hints hints;

    StrayLine(CarriedTags carried, Stray stray, Hints hints) {
        super(8);
        this.carried = carried;
        this.hints = hints;
        setId("out-of-step");
        getStyleClass().add("v-block");
        Label sentence = new Label(stray.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setId("out-of-step-sentence");
        FlowPane choices = new FlowPane(6, 6);
        choices.getChildren().setAll(buttons(stray));
        getChildren().addAll(sentence, choices);
    }

    private List<Button> buttons(Stray stray) {
        List<Button> all = new ArrayList<>();
        if (!stray.copy().isGone()) {
            all.add(telling(Buttons.words("Follow", "", () -> carried.follow(List.of(stray.copy()))),
                    "Say what the original says now", "F"));
        } else {
            all.add(Buttons.words("Remove", "", () -> carried.remove(stray.copy())));
        }
        all.add(telling(Buttons.words("Keep as it is", "", () -> carried.keep(List.of(stray.copy()))),
                "Ask no more until the original changes again", "K"));
        if (!stray.copy().isGone()) {
            Button there = Buttons.words("Go to the original", "", () -> carried.go(stray.original()));
            there.getStyleClass().add("v-flat");
            all.add(there);
        }
        return all;
    }

    /** The letter is that of the card which the command opens. */
    private Button telling(Button button, String what, String letter) {
        return hints.telling(button, "carried.list",
                key -> what + (key.isEmpty() ? "" : " (" + key + ", then " + letter + ")"));
    }
}
