package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Suggest;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** Shows the linked entity as a chip, and a field to link another; it may offer to make a new one. */
final class EntityField extends VBox {

    private final InspectorModel model;
    private final Consumer<Optional<Entity>> chosen;
    private final Consumer<String> made;
    private final boolean canMake;
    private final Suggest<Entity> suggest;
    private final HBox chip = new HBox();

    /** Links only what the registry has. */
    EntityField(InspectorModel model, Consumer<Optional<Entity>> chosen) {
        this(model, chosen, name -> {}, false);
    }

    /** Links what the registry has, or makes an entity of the name typed. */
    EntityField(InspectorModel model, Consumer<Optional<Entity>> chosen, Consumer<String> made) {
        this(model, chosen, made, true);
    }

    private EntityField(
            InspectorModel model, Consumer<Optional<Entity>> chosen, Consumer<String> made, boolean canMake) {
        this.model = model;
        this.chosen = chosen;
        this.made = made;
        this.canMake = canMake;
        this.suggest = new Suggest<>("Type a name", this::rows, this::take);
        setSpacing(6);
        chip.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(suggest);
    }

    private List<Suggest.Row<Entity>> rows(String typed) {
        List<Suggest.Row<Entity>> rows = new ArrayList<>();
        List<Entity> fitting = model.candidates(typed);
        fitting.forEach(entity -> rows.add(new Suggest.Row<>(entity, entity.name(), entity.kind())));
        boolean known = fitting.stream().anyMatch(entity -> entity.name().equalsIgnoreCase(typed));
        if (canMake && !typed.isEmpty() && !known) {
            rows.add(new Suggest.Row<>(null, "New entity “" + typed + "”", ""));
        }
        return rows;
    }

    private void take(Suggest.Row<Entity> row) {
        Entity entity = row.value();
        if (entity != null) {
            chosen.accept(Optional.of(entity));
        } else {
            String name = row.name();
            made.accept(name.substring(name.indexOf('“') + 1, name.lastIndexOf('”')));
        }
    }

    /** Shows a name as linked, with what it is; nothing when there is none. */
    void show(Optional<String> name, Optional<String> kind) {
        getChildren().remove(chip);
        if (name.isEmpty()) {
            suggest.field().setPromptText("Type a name");
            return;
        }
        SourceLabel words = new SourceLabel(name.get(), Face.SANS, 13, 18);
        Label what = new Label(kind.orElse(""));
        what.getStyleClass().add("v-meta");
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS); // gives way first
        Button away = Buttons.close("Take the link away", () -> chosen.accept(Optional.empty()));
        away.getStyleClass().add("v-in-chip");
        HBox inside = new HBox(5, words, away);
        inside.getStyleClass().add("v-chip");
        chip.getChildren().setAll(inside, what);
        chip.setSpacing(8);
        getChildren().addFirst(chip);
        suggest.field().setPromptText("Type another name");
    }

    /** Says that not all it stands for are linked to the same, once it shows none as linked. */
    void showThatItDiffers() {
        suggest.field().setPromptText("differs");
    }

    void focusField() {
        suggest.field().requestFocus();
    }
}
