package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Menu;
import variorum.workbench.command.Shortcut;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;
import variorum.workbench.error.Messages;
import variorum.workbench.filter.Filter;

/** The page of all keys: every command with its key, and the way to give it another. */
final class KeyPage extends VBox {

    private static final double WIDTH = 520;
    private static final double HIGHEST = 720;

    private final Commands commands;
    private final Messages messages;
    private final Overlays overlays;
    private final SearchField field = new SearchField("Command or key");
    private final VBox rows = new VBox();

    KeyPage(Commands commands, Messages messages, Overlays overlays) {
        this.commands = commands;
        this.messages = messages;
        this.overlays = overlays;
        setId("keys");
        getStyleClass().addAll("v-card", "v-keys");
        setMaxSize(WIDTH, HIGHEST);
        setMinWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(field, new Insets(0, 16, 8, 16));
        Label hint =
                new Label("Click a key to change it. Single keys act while a text has the focus, never in a field.");
        hint.getStyleClass().addAll("v-meta", "v-foot");
        hint.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(), field, scroll, hint);
        field.textProperty().subscribe(text -> draw());
    }

    private Node head() {
        Label title = new Label("Keys");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        return head;
    }

    void open() {
        field.clear();
        draw();
        overlays.show(this, Pos.TOP_CENTER, new Insets(52, 0, 36, 0));
        field.requestFocus();
    }

    private void draw() {
        rows.getChildren().clear();
        for (Menu menu : Menu.values()) {
            add(menu.title(), commands.all().stream()
                    .filter(command -> command.menu().filter(menu::equals).isPresent())
                    .toList());
        }
        add("Elsewhere", commands.all().stream().filter(command -> command.menu().isEmpty()).toList());
    }

    private void add(String title, List<Command> all) {
        Filter filter = Filter.of(field.getText());
        List<Command> fitting = all.stream()
                .filter(command -> filter.takes(command.title().getValue(), commands.keyText(command), title))
                .toList();
        if (!fitting.isEmpty()) {
            Label head = new Label(title);
            HBox group = new HBox(head);
            group.getStyleClass().add("v-group");
            rows.getChildren().add(group);
            fitting.forEach(command -> rows.getChildren().add(row(command)));
        }
    }

    private Node row(Command command) {
        Label title = new Label(command.title().getValue());
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label where = new Label(command.view().isEmpty() ? "" : "in " + command.view());
        where.getStyleClass().add("v-meta");
        HBox row = new HBox(8, title, space, where, key(command));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("v-key-row");
        return row;
    }

    /** Waits for a key once it is pressed: Escape lets it be, Backspace takes the key away. */
    private Button key(Command command) {
        String text = commands.keyText(command);
        Button button = new Button(text.isEmpty() ? "none" : text);
        button.getStyleClass().add("v-key-button");
        button.setAccessibleText("Key of " + command.title().getValue() + ": " + button.getText());
        button.setOnAction(event -> {
            button.setText("Press a key");
            button.getProperties().put(KeyPage.class, true);
        });
        button.focusedProperty().subscribe(focused -> {
            if (!focused && button.getProperties().remove(KeyPage.class) != null) {
                draw();
            }
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (button.getProperties().containsKey(KeyPage.class) && Shortcut.of(event).isPresent()) {
                event.consume();
                button.getProperties().remove(KeyPage.class);
                take(command, event);
            }
        });
        return button;
    }

    private void take(Command command, KeyEvent event) {
        Shortcut pressed = Shortcut.of(event).orElseThrow();
        if (event.getCode() == KeyCode.BACK_SPACE) {
            commands.keys().give(command, Optional.empty());
        } else if (event.getCode() != KeyCode.ESCAPE) {
            List<Command> rivals = commands.rivals(command, pressed);
            rivals.forEach(rival -> commands.keys().give(rival, Optional.empty()));
            commands.keys().give(command, Optional.of(pressed));
            tell(pressed, rivals);
        }
        draw();
    }

    private void tell(Shortcut key, List<Command> rivals) {
        if (!rivals.isEmpty()) {
            StringJoiner names = new StringJoiner("”, “", "“", "”");
            rivals.forEach(rival -> names.add(rival.title().getValue()));
            messages.say(key.text() + " no longer runs " + names + ".");
        }
    }
}
