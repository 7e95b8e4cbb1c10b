package variorum.workbench.entities;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.project.Session;
import variorum.workbench.command.Command;
import variorum.workbench.command.Hints;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;
import variorum.workbench.error.Messages;

/** Draws the registry: filter, table, and beside it the sheet of what is picked. */
public final class EntitiesPane {

    /** The width of the sheet, in pixels, at first. */
    public static final double SIDE_WIDTH = 300;

    private final EntitiesModel model;
    private final EntityTasks tasks;
    private final EntitySheet sheet;
    private final Hints hints;
    private final SearchField field = new SearchField("Name, alias, kind, note or identifier");
    private final ListView<EntityRow> list = new ListView<>();
    private final StackPane root = new StackPane();
    private boolean filling;
    private Set<Entity.Id> lastPicked = Set.of();

    /** Draws a model; {@code hints} say the keys of commands, {@code search} searches all reports for a query. */
    public EntitiesPane(
            EntitiesModel model, Session session, Messages messages, Overlays overlays, Hints hints,
            Consumer<String> search) {
        this.model = model;
        this.hints = hints;
        this.tasks = new EntityTasks(model, new EntityEdits(session), messages, overlays, search, this::pick);
        this.sheet = new EntitySheet(model, tasks);
        build();
    }

    /** What the tab shows. */
    public Node node() {
        return root;
    }

    /** The sheet of what is picked, for the right side. */
    public Node side() {
        return sheet;
    }

    /** Puts the hands into the filter. */
    public void begin() {
        field.requestFocus();
    }

    /** What can be done here. */
    public List<Command> commands() {
        return List.of(
                Command.named("entity.add", "Add an entity…").icon("bi-person-plus").in(Menu.TAG, 6).does(tasks::add),
                Command.named("entity.merge", "Merge the picked entities…").icon("bi-layers").in(Menu.TAG, 6)
                        .on("Ctrl+M").inView(EntitiesModel.VIEW).does(() -> onPicked(tasks::merge)),
                Command.named("entity.split", "Split the picked entity…").icon("bi-scissors").in(Menu.TAG, 6)
                        .inView(EntitiesModel.VIEW).does(() -> onPicked(all -> tasks.split(all.getFirst()))),
                Command.named("entity.find", "Find mentions of the picked entities").icon("bi-search").in(Menu.TAG, 6)
                        .inView(EntitiesModel.VIEW).does(() -> onPicked(tasks::find)));
    }

    private void onPicked(Consumer<List<Entity>> what) {
        List<Entity> picked = picked();
        if (!picked.isEmpty()) {
            what.accept(picked);
        }
    }

    private List<Entity> picked() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(EntityRow::entity)
                .toList();
    }

    private void build() {
        root.setId("entities");
        field.setId("entity-filter");
        field.textProperty().bindBidirectional(model.filter());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInField);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox tools = new HBox(field, Buttons.words("Add", "bi-plus", tasks::add));
        tools.getStyleClass().add("v-tools");
        drawList();
        model.whenRevealed(this::pick);
        VBox table = new VBox(new EntityFigures(model), new EntityHeads(model), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        EmptyState none = new EmptyState(
                "bi-people",
                "No entities yet",
                "",
                Buttons.primary("Add an entity", "bi-plus", tasks::add));
        hints.follow(none, () -> none.say("An entity is one actor, place or event under all its names. Tag a name "
                + "and link it" + hints.words("tag.entity", key -> " with " + key) + ", or add one here."));
        StackPane results = new StackPane(table, new StackPane(none));
        Node noneHolder = results.getChildren().getLast();
        model.changes().subscribe((was, is) -> {
            noneHolder.setVisible(model.size() == 0);
            table.setVisible(model.size() > 0);
        });
        noneHolder.setVisible(false);
        VBox.setVgrow(results, Priority.ALWAYS);
        VBox all = new VBox(tools, results);
        all.getStyleClass().add("v-paper");
        root.getChildren().add(all);
    }

    private void drawList() {
        list.setId("entity-list");
        model.rows().addListener((ListChangeListener<EntityRow>) change -> filling = true); // before the list knows
        list.setItems(model.rows());
        list.getStyleClass().addAll("v-rows", "v-lines");
        list.setFixedCellSize(Columns.ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new EntityCell());
        list.setAccessibleText("Entities");
        list.setPlaceholder(new Label("No entity fits"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onPicked(tasks::find);
            }
        });
        list.setContextMenu(new ContextMenu(
                item("Find mentions", () -> onPicked(tasks::find)),
                item("Merge…", () -> onPicked(tasks::merge)),
                item("Split…", () -> onPicked(all -> tasks.split(all.getFirst()))),
                item("Set the kind…", () -> onPicked(tasks::kind)),
                item("Remove…", () -> onPicked(tasks::remove))));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<EntityRow>) change -> showPicked());
        keepSelection();
    }

    /** A list that is filled anew forgets what was picked: the same entities are picked again. */
    private void keepSelection() {
        model.changes().subscribe((was, is) -> {
            if (filling) {
                reselect(lastPicked);
                filling = false;
                showPicked();
            }
        });
    }

    private void showPicked() {
        if (!filling) {
            lastPicked = picked().stream().map(Entity::id).collect(Collectors.toSet());
            sheet.show(picked());
        }
    }

    /** Whoever made or merged an entity goes on with it. */
    private void pick(Entity.Id id) {
        lastPicked = Set.of(id);
        reselect(lastPicked);
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.requestFocus();
    }

    private void reselect(Set<Entity.Id> ids) {
        list.getSelectionModel().clearSelection();
        for (int at = 0; at < model.rows().size(); at++) {
            if (ids.contains(model.rows().get(at).entity().id())) {
                list.getSelectionModel().select(at);
            }
        }
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> onPicked(tasks::find);
            case DELETE -> onPicked(tasks::remove);
            case INSERT -> tasks.add();
            case F2 -> sheet.requestName();
            case ESCAPE -> begin();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
