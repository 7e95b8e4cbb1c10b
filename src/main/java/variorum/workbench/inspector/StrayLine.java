package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import variorum.carrying.OutOfStep;
import variorum.workbench.control.Buttons;

/** Asks what becomes of a carried tag that no longer says what its original says; not there for any other tag. */
final class StrayLine extends VBox {

    private final CarriedTags carried;
    private final Label sentence = new Label();
    private final FlowPane buttons = new FlowPane(6, 6);

    StrayLine(CarriedTags carried) {
        super(8);
        this.carried = carried;
        setId("out-of-step");
        getStyleClass().add("v-block");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setId("out-of-step-sentence");
        getChildren().addAll(sentence, buttons);
    }

    void show(Optional<Stray> stray) {
        setVisible(stray.isPresent());
        setManaged(stray.isPresent());
        sentence.setText(stray.map(Stray::sentence).orElse(""));
        buttons.getChildren().setAll(stray.map(this::buttons).orElse(List.of()));
    }

    private List<Button> buttons(Stray stray) {
        List<Button> all = new ArrayList<>();
        if (!stray.copy().isGone()) {
            all.add(Buttons.words("Follow", "", () -> carried.follow(List.of(stray.copy()))));
        } else if (stray.copy() instanceof OutOfStep.Tag tag) {
            all.add(Buttons.words("Remove", "", () -> carried.remove(tag)));
        }
        all.add(Buttons.words("Keep as it is", "", () -> carried.keep(List.of(stray.copy()))));
        if (!stray.copy().isGone()) {
            Button there = Buttons.words("Go to the original", "", () -> carried.go(stray.original()));
            there.getStyleClass().add("v-flat");
            all.add(there);
        }
        return all;
    }
}
