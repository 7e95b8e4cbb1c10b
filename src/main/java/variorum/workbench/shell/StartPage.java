package variorum.workbench.shell;

import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.error.MessageCards;
import variorum.workbench.error.Messages;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** What is seen while no project is open: new, open, sample, and the projects that were open before. */
final class StartPage extends StackPane {

    private static final double WIDTH = 416;
    private static final double SIGN = 20;

    /** What the buttons do. */
    interface Hands {
        /** Asks for a place and makes a project there. */
        void newProject();

        /** Asks for a project and opens it. */
        void openProject();

        /** Opens the sample, made anew if it is not there. */
        void openSample();

        /** Opens a project. */
        void open(Path path);

        /** Asks where a project is that is not where it was, and opens it. */
        void find(Path missing);
    }

    private final StartModel model;
    private final Hands hands;
    private final VBox rows = new VBox();

    StartPage(StartModel model, Hands hands, Messages messages, TaskRunner tasks) {
        this.model = model;
        this.hands = hands;
        setId("start-page");
        getStyleClass().add("v-paper");
        VBox column = new VBox(title(), buttons(), recent(), rows);
        column.setMaxWidth(WIDTH);
        column.setMinWidth(WIDTH);
        column.getStyleClass().add("v-start");
        StackPane middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        HBox work = new HBox(new WorkBar(tasks));
        work.setAlignment(Pos.CENTER_RIGHT);
        work.getStyleClass().addAll("v-status");
        BorderPane page = new BorderPane(scroll);
        page.setBottom(work);
        MessageCards cards = new MessageCards(messages);
        StackPane.setAlignment(cards, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(cards, new Insets(12, 12, 40, 12));
        getChildren().addAll(page, cards);
        draw();
    }

    private static Node title() {
        Label name = new Label("Variorum");
        name.getStyleClass().add("v-title");
        Label line = new Label("News reports side by side, with their readings");
        line.getStyleClass().add("v-start-line");
        return new VBox(name, line);
    }

    private Node buttons() {
        HBox buttons = new HBox(
                8,
                Buttons.primary("New project", "bi-file-earmark-plus", hands::newProject),
                Buttons.words("Open", "bi-folder2-open", hands::openProject),
                Buttons.words("Sample", "bi-book", hands::openSample));
        buttons.getStyleClass().add("v-start-buttons");
        return buttons;
    }

    private static Node recent() {
        Label title = new Label("Recent projects");
        title.getStyleClass().addAll("v-strong", "v-line-bottom", "v-start-head");
        title.setMaxWidth(Double.MAX_VALUE);
        return title;
    }

    private void draw() {
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            Label none = new Label(
                    "None yet. The sample shows five reports on the war in Syria, tagged and ready to compare.");
            none.setWrapText(true);
            none.getStyleClass().addAll("v-meta", "v-start-none");
            rows.getChildren().add(none);
        }
    }

    private Node row(StartModel.Row row) {
        SourceLabel name = new SourceLabel(row.name(), Face.SANS, 14, 20);
        name.setInk(row.missing() ? Token.ASIDE : Token.TEXT);
        SourceLabel detail = new SourceLabel(row.detail(), Face.SANS, 13, 16);
        detail.setInk(row.missing() ? Token.ASIDE : Token.TEXT2);
        VBox words = new VBox(2, name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox inside = new HBox(12, Icons.of("bi-journal-text", SIGN), words, end(row));
        inside.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", inside);
        button.getStyleClass().addAll("v-flat", "v-start-row");
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(8));
        button.setAccessibleText(row.name() + ", " + row.detail());
        button.setOnAction(event -> {
            if (row.missing()) {
                hands.find(row.path());
            } else {
                hands.open(row.path());
            }
        });
        button.setContextMenu(menu(row));
        return button;
    }

    private Node end(StartModel.Row row) {
        if (row.missing()) {
            return Buttons.words("Find", "", () -> hands.find(row.path()));
        }
        Label when = new Label(row.when());
        when.getStyleClass().add("v-meta");
        when.setMinWidth(USE_PREF_SIZE);
        return when;
    }

    private ContextMenu menu(StartModel.Row row) {
        MenuItem forget = new MenuItem("Take off this list");
        forget.setOnAction(event -> {
            model.forget(row.path());
            draw();
        });
        return new ContextMenu(forget);
    }
}
