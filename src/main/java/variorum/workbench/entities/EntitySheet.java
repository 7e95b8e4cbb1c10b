package variorum.workbench.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.EmptyState;
import variorum.workbench.control.Form;
import variorum.workbench.control.Phrase;

/** The picked entity: its names, what is known of it, how the reports call it; or what can be done with several. */
final class EntitySheet extends VBox {

    private static final int MOST_WORDINGS = 12;

    private final EntitiesModel model;
    private final EntityTasks tasks;
    private final List<Committed> fields = new ArrayList<>();
    private List<Entity> shown = List.of();

    EntitySheet(EntitiesModel model, EntityTasks tasks) {
        this.model = model;
        this.tasks = tasks;
        setId("entity-sheet");
        getStyleClass().addAll("v-side", "v-inspector");
        show(List.of());
    }

    /** Shows entities; what is being typed is kept first. */
    void show(List<Entity> entities) {
        if (entities.equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        commit();
        shown = List.copyOf(entities);
        fields.clear();
        switch (entities.size()) {
            case 0 -> getChildren().setAll(nobody());
            case 1 -> one(entities.getFirst());
            default -> getChildren().setAll(several(entities));
        }
    }

    /** Puts the hands into the name. */
    void requestName() {
        if (!fields.isEmpty()) {
            fields.getFirst().field().requestFocus();
        }
    }

    /** Hands on what is being typed. */
    void commit() {
        List.copyOf(fields).forEach(Committed::commit);
    }

    private static Node nobody() {
        EmptyState empty = new EmptyState(
                "bi-person", "No entity is picked", "Pick one to see its names and where the reports name it. "
                        + "Ctrl or Shift picks several, to merge them.");
        empty.getStyleClass().add("v-in-side");
        return empty;
    }

    private Node several(List<Entity> entities) {
        Label title = new Label(entities.size() + " entities");
        title.getStyleClass().add("v-strong");
        HBox head = new HBox(title);
        head.getStyleClass().add("v-section");
        VBox body = new VBox(8,
                Buttons.words("Merge them…", "bi-layers", () -> tasks.merge(entities)),
                Buttons.words("Set their kind…", "bi-tag", () -> tasks.kind(entities)),
                Buttons.words("Find their mentions", "bi-search", () -> tasks.find(entities)),
                Buttons.words("Remove them…", "bi-trash", () -> tasks.remove(entities)));
        body.getStyleClass().add("v-block");
        return new VBox(head, body);
    }

    private void one(Entity entity) {
        Label title = new Label("Entity");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title, space, Buttons.icon("bi-search", "Find its mentions", () -> tasks.find(List.of(entity))),
                Buttons.icon("bi-trash", "Remove it…", () -> tasks.remove(List.of(entity))));
        head.getStyleClass().addAll("v-section", "v-tool-head");
        VBox body = new VBox(12, form(entity), changes(entity));
        alike(entity).ifPresent(node -> body.getChildren().add(1, node));
        wordings(entity).ifPresent(body.getChildren()::add);
        body.getStyleClass().add("v-block");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
    }

    private Form form(Entity entity) {
        Entity.Id id = entity.id();
        Form form = new Form();
        form.row("Name", text(entity.name(), name -> tasks.edits().rename(id, name)));
        form.row("Kind", kind(entity));
        form.area("Also called, one name a line", area(
                String.join("\n", entity.aliases()), Math.clamp(entity.aliases().size() + 1L, 2, 8),
                words -> tasks.edits().aliases(id, words.lines().toList())));
        form.row("Identifier", text(entity.externalId(), words -> tasks.edits().externalId(id, words)));
        form.area("Note", area(entity.note(), 3, words -> tasks.edits().note(id, words)));
        return form;
    }

    private Node changes(Entity entity) {
        return new FlowPane(8, 8,
                Buttons.words("Merge into…", "bi-layers", () -> tasks.merge(List.of(entity))),
                Buttons.words("Split…", "bi-scissors", () -> tasks.split(entity)));
    }

    /** Spellings of one name under two entities ask to be looked at. */
    private Optional<Node> alike(Entity entity) {
        List<Entity> others = model.alike(entity);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox(4);
        box.getStyleClass().addAll("v-question");
        for (Entity other : others) {
            Label words = new Label("Shares a name with " + other.name()
                    + (other.kind().isEmpty() ? "" : " (" + other.kind() + ")"));
            words.setWrapText(true);
            words.getStyleClass().add("v-warn-text");
            box.getChildren().addAll(
                    words, Buttons.words("Make them one…", "", () -> tasks.merge(List.of(other), entity)));
        }
        return Optional.of(box);
    }

    private Optional<Node> wordings(Entity entity) {
        Map<String, Integer> wordings = model.wordings(entity.id());
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        Label head = new Label("In the reports");
        head.getStyleClass().add("v-strong");
        VBox box = new VBox(2, head);
        wordings.entrySet().stream().limit(MOST_WORDINGS).forEach(entry -> {
            Hyperlink words = new Hyperlink(entry.getKey());
            words.setOnAction(event -> tasks.find(entity, entry.getKey()));
            words.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label count = new Label(entry.getValue().toString());
            count.getStyleClass().addAll("v-meta", "v-aside");
            count.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(new HBox(8, words, space, count));
        });
        int more = wordings.size() - MOST_WORDINGS;
        if (more > 0) {
            Label rest = new Label("and " + Phrase.count(more, "other wording"));
            rest.getStyleClass().addAll("v-meta", "v-aside");
            box.getChildren().add(rest);
        }
        return Optional.of(box);
    }

    private Node kind(Entity entity) {
        ComboBox<String> kind = new ComboBox<>();
        kind.setEditable(true);
        kind.getItems().setAll(model.kinds());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText("Kind");
        Committed field = Committed.field(kind.getEditor(), words -> kept(() ->
                tasks.edits().kind(List.of(entity.id()), words)));
        field.show(entity.kind());
        fields.add(field);
        kind.setOnAction(event -> field.commit());
        return kind;
    }

    private TextField text(String start, Consumer<String> keep) {
        TextField field = new TextField();
        keep(Committed.field(field, words -> kept(() -> keep.accept(words))), start);
        return field;
    }

    private TextArea area(String start, long rows, Consumer<String> keep) {
        TextArea area = new TextArea();
        area.setPrefRowCount((int) rows);
        keep(Committed.area(area, words -> kept(() -> keep.accept(words))), start);
        return area;
    }

    private void keep(Committed field, String start) {
        field.show(start);
        fields.add(field);
    }

    private boolean kept(Runnable edit) {
        return tasks.attempt(edit);
    }
}
