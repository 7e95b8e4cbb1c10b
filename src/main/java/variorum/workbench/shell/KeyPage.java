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
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
final class KeyPage extends VBox implements Overlays.Leaves {

    private static final double WIDTH = 520;
    private static final double HIGHEST = 720;

    private final Commands commands;
    private final Messages messages;
    private final Overlays overlays;
    private final SearchField field = new SearchField("Command or key");
    private final VBox rows = new VBox();
    private final Label conflict = new Label();
    private final Button resetAll = Buttons.words("Reset all", "bi-arrow-counterclockwise", this::resetAll);

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
        Label hint = new Label(
                "Press a key's button, then the new key; Backspace takes the key away. Single keys act while a text "
                        + "has the focus, never in a field.");
        hint.getStyleClass().addAll("v-meta", "v-foot");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        conflict.setId("key-conflict");
        conflict.getStyleClass().addAll("v-warn-text");
        conflict.setWrapText(true);
        conflict.setMinHeight(USE_PREF_SIZE);
        conflict.visibleProperty().bind(conflict.textProperty().isNotEmpty());
        conflict.managedProperty().bind(conflict.visibleProperty());
        VBox.setMargin(conflict, new Insets(6, 16, 6, 16));
        getChildren().addAll(head(), field, scroll, conflict, hint);
        field.textProperty().subscribe(text -> draw());
    }

    private Node head() {
        Label title = new Label("Keys");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        resetAll.setTooltip(new Tooltip("Give every command the key it comes with"));
        HBox head = new HBox(title, space, resetAll, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        return head;
    }

    /** Lets the key be that was to be given. */
    @Override
    public boolean leave() {
        boolean waiting = isWaiting(getScene().getFocusOwner());
        if (waiting) {
            drawAnew();
        }
        return waiting;
    }

    /** Whether a node waits for the key that a command shall have: then no key runs anything. */
    static boolean isWaiting(@Nullable Node focused) {
        return focused != null && focused.getProperties().containsKey(KeyPage.class);
    }

    void open() {
        field.clear();
        conflict.setText("");
        draw();
        overlays.show(this, Pos.TOP_CENTER, new Insets(52, 0, 36, 0));
        field.requestFocus();
    }

    private void draw() {
        rows.getChildren().clear();
        resetAll.setVisible(!commands.keys().given().isEmpty());
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
        HBox row = new HBox(8, title, space, where);
        if (commands.keys().isChanged(command)) {
            String usual = command.defaultKey().map(Shortcut::text).orElse("no key");
            row.getChildren().add(Buttons.icon("bi-arrow-counterclockwise", "Back to " + usual, () -> reset(command)));
        }
        row.getChildren().add(key(command));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("v-key-row");
        return row;
    }

    /** Waits for a key once it is pressed: Escape lets it be, Backspace takes the key away. */
    private Button key(Command command) {
        String text = commands.keyText(command);
        Button button = new Button(text.isEmpty() ? "none" : text);
        button.getStyleClass().add("v-key-button");
        if (text.isEmpty()) {
            button.getStyleClass().addAll("v-flat", "v-no-key");
        }
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
        } else {
            give(command, pressed);
        }
        drawAnew();
    }

    /** A key that runs something else at the same time is taken from it, and that is told. */
    private void give(Command command, Shortcut key) {
        List<Command> rivals = commands.rivals(command, key);
        rivals.forEach(rival -> commands.keys().give(rival, Optional.empty()));
        commands.keys().give(command, Optional.of(key));
        tell(key, rivals);
    }

    private void reset(Command command) {
        command.defaultKey()
                .ifPresentOrElse(
                        key -> give(command, key), () -> commands.keys().give(command, Optional.empty()));
        drawAnew();
    }

    private void resetAll() {
        commands.keys().reset();
        messages.say("Every command has the key it comes with.");
        drawAnew();
    }

    /** The button that was pressed is gone: without a new place the focus would leave the page. */
    private void drawAnew() {
        field.requestFocus();
        draw();
    }

    private void tell(Shortcut key, List<Command> rivals) {
        conflict.setText("");
        if (!rivals.isEmpty()) {
            StringJoiner names = new StringJoiner("”, “", "“", "”");
            rivals.forEach(rival -> names.add(rival.title().getValue()));
            conflict.setText(key.text() + " no longer runs " + names + ", which has no key now.");
            messages.say(conflict.getText());
        }
    }
}
