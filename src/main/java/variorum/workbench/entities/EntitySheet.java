package variorum.workbench.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
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
import javafx.scene.layout.StackPane;
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
    private final List<Field> fields = new ArrayList<>();
    private final VBox body = new VBox(12);
    private final StackPane namesakes = new StackPane();
    private final StackPane mentions = new StackPane();
    private List<Entity> shown = List.of();

    /**
     * One field of the form.
     *
     * @param words what it holds of an entity
     * @param says whether what is typed is just what is known of an entity
     */
    private record Field(Committed typed, Function<Entity, String> words, BiPredicate<Entity, String> says) {

        void show(Entity entity) {
            if (!says.test(entity, typed.field().getText())) {
                typed.show(words.apply(entity));
            }
        }
    }

    EntitySheet(EntitiesModel model, EntityTasks tasks) {
        this.model = model;
        this.tasks = tasks;
        setId("entity-sheet");
        getStyleClass().addAll("v-side", "v-inspector");
        body.getStyleClass().add("v-block");
        show(List.of());
    }

    /** Shows entities. What is being typed of another is kept first; of the same one, it stays, and so do the hands. */
    void show(List<Entity> entities) {
        if (ids(entities).equals(ids(shown)) && entities.size() == 1) {
            shown = List.copyOf(entities);
            fields.forEach(field -> field.show(entities.getFirst()));
            showMentions(entities.getFirst());
            return;
        }
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

    private static List<Entity.Id> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }

    /** Puts the hands into the name. */
    void requestName() {
        if (!fields.isEmpty()) {
            fields.getFirst().typed().field().requestFocus();
        }
    }

    /** Hands on what is being typed. */
    void commit() {
        List.copyOf(fields).forEach(field -> field.typed().commit());
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
                title, space, Buttons.icon("bi-search", "Find its mentions", () -> tasks.find(shown)),
                Buttons.icon("bi-trash", "Remove it…", () -> tasks.remove(shown)));
        head.getStyleClass().addAll("v-section", "v-tool-head");
        body.getChildren().setAll(form(entity), namesakes, changes(), mentions);
        showMentions(entity);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
    }

    /** What hangs on more than the entity itself: who is called alike, and how the reports call it. */
    private void showMentions(Entity entity) {
        fill(namesakes, alike(entity));
        fill(mentions, wordings(entity));
    }

    private static void fill(StackPane place, Optional<Node> node) {
        place.getChildren().setAll(node.stream().toList());
        place.setManaged(node.isPresent());
    }

    private Form form(Entity entity) {
        Entity.Id id = entity.id();
        Form form = new Form();
        form.row("Name", text(Entity::name, name -> tasks.edits().rename(id, name)));
        form.row("Kind", kind(id));
        TextArea aliases = area(Math.clamp(entity.aliases().size() + 1L, 2, 8));
        form.area("Also called, one name a line", aliases);
        fields.add(new Field(
                Committed.area(
                        aliases,
                        words -> tasks.attempt(
                                () -> tasks.edits().aliases(id, words.lines().toList()))),
                known -> String.join("\n", known.aliases()),
                (known, typed) -> EntityEdits.distinct(
                                known.name(), typed.lines().toList())
                        .equals(known.aliases())));
        form.row("Identifier", text(Entity::externalId, words -> tasks.edits().externalId(id, words)));
        TextArea note = area(3);
        form.area("Note", note);
        keep(Committed.area(note, words -> tasks.attempt(() -> tasks.edits().note(id, words))), Entity::note);
        fields.forEach(field -> field.show(entity));
        return form;
    }

    private Node changes() {
        return new FlowPane(8, 8,
                Buttons.words("Merge into…", "bi-layers", () -> tasks.merge(shown)),
                Buttons.words("Split…", "bi-scissors", () -> tasks.split(shown.getFirst())));
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

    private Node kind(Entity.Id id) {
        ComboBox<String> kind = new ComboBox<>();
        kind.setEditable(true);
        kind.getItems().setAll(model.kinds());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText("Kind");
        Committed field = Committed.field(
                kind.getEditor(), words -> tasks.attempt(() -> tasks.edits().kind(List.of(id), words)));
        keep(field, Entity::kind);
        kind.setOnAction(event -> field.commit());
        return kind;
    }

    private TextField text(Function<Entity, String> words, Consumer<String> keep) {
        TextField field = new TextField();
        keep(Committed.field(field, typed -> tasks.attempt(() -> keep.accept(typed))), words);
        return field;
    }

    private static TextArea area(long rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount((int) rows);
        return area;
    }

    private void keep(Committed field, Function<Entity, String> words) {
        fields.add(new Field(field, words, (known, typed) -> typed.strip().equals(words.apply(known))));
    }
}
