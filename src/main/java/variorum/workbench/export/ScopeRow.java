package variorum.workbench.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Buttons;

/**
 * One side of the part that is exported: the usual choices in a list, and any others by ticking them.
 *
 * @param <T> what is chosen
 */
final class ScopeRow<T> extends HBox {

    private final String things;
    private final Consumer<@Nullable Ticks<T>> shown;
    private final ComboBox<Choice<Set<T>>> box = new ComboBox<>();
    private final Button several;
    private List<Choice<T>> each = List.of();

    /**
     * Nothing to choose from yet.
     *
     * @param things what they are: "documents"
     * @param changed run when something else is chosen
     * @param shown shows a list to tick in, or takes it away
     */
    ScopeRow(String things, Runnable changed, Consumer<@Nullable Ticks<T>> shown) {
        super(4);
        this.things = things;
        this.shown = shown;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(things);
        HBox.setHgrow(box, Priority.ALWAYS);
        several = Buttons.icon("bi-list-check", "Tick " + things, this::tick);
        several.setId("tick-" + things);
        getChildren().addAll(box, several);
        box.valueProperty().subscribe(choice -> changed.run());
    }

    /** What is chosen: none stands for all, and is what holds before there is anything to choose from. */
    Set<T> value() {
        Choice<Set<T>> chosen = box.getValue();
        return chosen == null ? Set.of() : chosen.value();
    }

    /** Offers what there is now. What was chosen stays so as far as it is there. */
    void fill(List<Choice<Set<T>>> usual, List<Choice<T>> things) {
        Choice<Set<T>> before = box.getValue();
        each = things;
        box.getItems().setAll(usual);
        box.setValue(before != null && usual.contains(before) ? before : usual.getFirst());
        if (before != null && !usual.contains(before)) {
            Set<T> left = new HashSet<>(before.value());
            left.retainAll(things.stream().map(Choice::value).toList());
            choose(left);
        }
    }

    private void tick() {
        shown.accept(new Ticks<>("Which " + things + "?", each, value(), this::choose, () -> {
            shown.accept(null);
            several.requestFocus();
        }));
    }

    /** What is ticked is a choice of its own until another is. */
    private void choose(Set<T> ticked) {
        Choice<Set<T>> first = box.getItems().getFirst();
        Choice<Set<T>> chosen =
                ticked.isEmpty() ? first : new Choice<>(ticked, ticked.size() + " of " + each.size() + " " + things);
        if (!chosen.equals(first) && !box.getItems().contains(chosen)) {
            box.getItems().removeIf(choice -> choice.words().endsWith(" of " + each.size() + " " + things));
            box.getItems().add(chosen);
        }
        box.setValue(chosen);
    }
}
