package variorum.workbench.stories;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Story;
import variorum.text.Count;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.command.Hints;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;
import variorum.workbench.control.Form;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** The stories on the left, the chosen one on the right. */
public final class StoriesPane {

    private static final double LIST = 240;
    private static final List<Double> SHARES = List.of(0.05, 0.1, 0.2, 0.3, 0.5);

    private final StoriesModel model;
    private final Overlays overlays;
    private final Messages messages;
    private final Hints hints;
    private final BorderPane root = new BorderPane();
    private final ListView<Story> list = new ListView<>();
    private final Label figures = new Label();
    private final StackPane middle = new StackPane();
    private boolean begins;

    /** Draws what the model finds; questions are laid over the window, and hints say the keys of commands. */
    public StoriesPane(StoriesModel model, Overlays overlays, Messages messages, Hints hints) {
        this.model = model;
        this.overlays = overlays;
        this.messages = messages;
        this.hints = hints;
        root.setId("stories");
        root.getStyleClass().addAll("v-paper", "stories");
        root.getStylesheets()
                .add(Objects.requireNonNull(StoriesPane.class.getResource("stories.css")).toExternalForm());
        root.setTop(tools());
        list.setId("story-list");
        list.setAccessibleText("Stories");
        list.getStyleClass().addAll("v-rows", "stories-list");
        list.setCellFactory(view -> new StoryCell(model));
        list.setPrefWidth(LIST);
        SingleKeys.actIn(root);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.chosen().get().ifPresent(model::read);
                event.consume();
            }
        });
        list.setMinWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(story -> {
            if (story != null) {
                model.chosen().set(Optional.of(story));
            }
        });
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        root.setLeft(list);
        root.setCenter(middle);
        model.found().subscribe(this::draw);
        model.chosen().subscribe(this::show);
    }

    /** What can be done with the chosen story. */
    public List<Command> commands() {
        ObservableValue<Boolean> any = model.chosen().map(Optional::isPresent);
        return List.of(
                Command.named("stories.read", "Read the story side by side").icon("bi-book").on("R")
                        .inView(StoriesModel.VIEW).enabledWhen(any)
                        .does(() -> model.chosen().get().ifPresent(model::read)),
                Command.named("stories.compare", "Compare the two that share most").icon("bi-layout-split").on("C")
                        .inView(StoriesModel.VIEW).enabledWhen(any)
                        .does(() -> model.chosen().get().ifPresent(model::compare)),
                Command.named("stories.name", "Name the story…").icon("bi-pencil").on("N")
                        .inView(StoriesModel.VIEW).enabledWhen(any)
                        .does(() -> model.chosen().get().ifPresent(this::name)));
    }

    /** What is shown. */
    public Node node() {
        return root;
    }

    /** Puts the focus on the list. */
    public void begin() {
        begins = true;
        beginInList();
    }

    /** There is no list before the first answer. */
    private void beginInList() {
        if (begins && list.getScene() != null && !list.getItems().isEmpty()) {
            begins = false;
            list.requestFocus();
        }
    }

    private Node tools() {
        ComboBox<Double> least = new ComboBox<>();
        least.getItems().setAll(SHARES);
        least.setConverter(Form.words(share -> "from " + StoryTable.percent(share)));
        least.setValue(model.least().get());
        least.valueProperty().subscribe(share -> model.least().set(share));
        least.setAccessibleText("How much of one report has to stand in another");
        Label words = new Label("Shared");
        words.getStyleClass().add("v-meta");
        words.setLabelFor(least);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figures.setId("story-figures");
        figures.getStyleClass().add("v-strong");
        HBox tools = new HBox(8, figures, space, words, least);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().addAll("v-tools", "stories-tools");
        return tools;
    }

    private void draw(Optional<Overlaps> found) {
        if (found.isEmpty()) {
            figures.setText("Looking for reports that share words…");
            return;
        }
        List<Story> stories = found.get().stories();
        List<Document> alone = model.alone();
        figures.setText(Count.of(stories.size(), "story") + ", " + alone.size()
                + (alone.size() == 1 ? " report of its own" : " reports of their own"));
        list.getItems().setAll(stories);
        list.setVisible(!stories.isEmpty());
        if (stories.isEmpty()) {
            middle.getChildren().setAll(new EmptyState(
                    "bi-collection", "No two reports share words",
                    "Reports that repeat each other's sentences, or an agency's, are gathered here by story."));
        }
    }

    private void show(Optional<Story> chosen) {
        beginInList();
        chosen.ifPresent(story -> {
            if (!story.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(story);
            }
            ScrollPane scroll = new ScrollPane(page(story));
            scroll.setFitToWidth(true);
            middle.getChildren().setAll(scroll);
        });
    }

    private Node page(Story story) {
        SourceLabel title = new SourceLabel(model.title(story), Face.SERIF_SEMIBOLD, 22, 29);
        title.setLines(3);
        HBox hands = new HBox(
                8,
                hint("stories.read", Buttons.words("Read side by side", "bi-book", () -> model.read(story)),
                        "Open the first reports of this story beside each other"),
                hint("stories.compare", Buttons.words("Compare", "bi-layout-split", () -> model.compare(story)),
                        "Show how the two differ that share most"),
                hint("stories.name", Buttons.words("Name the story…", "bi-pencil", () -> name(story)),
                        "Give its reports a name in common"));
        int all = story.documents().size();
        Label reads = new Label("Each cell: how much of the report on its left stands in the report above it."
                + " Click one to compare the two."
                + (all > StoryTable.MOST ? " The first " + StoryTable.MOST + " of " + all + " are shown." : ""));
        reads.getStyleClass().add("v-meta");
        reads.setWrapText(true);
        VBox page = new VBox(12, title, hands, reads, new StoryTable(model, story), alone());
        page.getStyleClass().add("stories-page");
        return page;
    }

    private Node hint(String command, Button button, String what) {
        return hints.key(Buttons.telling(button, what), command);
    }

    private Node alone() {
        List<Document> alone = model.alone();
        VBox box = new VBox(4);
        if (!alone.isEmpty()) {
            Label head = new Label("Reports of their own");
            head.getStyleClass().add("v-strong");
            box.getChildren().add(head);
            alone.stream().limit(StoryTable.MOST).forEach(document -> box.getChildren()
                    .add(new SourceLabel(document.name() + "  " + model.title(document), Face.SANS, 14, 20)));
            if (alone.size() > StoryTable.MOST) {
                Label more = new Label("and " + (alone.size() - StoryTable.MOST) + " more");
                more.getStyleClass().add("v-meta");
                box.getChildren().add(more);
            }
        }
        box.getStyleClass().add("stories-alone");
        return box;
    }

    private void name(Story story) {
        Ask.words(overlays, "What the story is called", model.title(story), "Name it", name -> messages.attempt(
                () -> model.name(story, name)));
    }
}
