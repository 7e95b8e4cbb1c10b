package variorum.workbench.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.control.KeyCap;
import variorum.workbench.focus.Focus;
import variorum.workbench.theme.Icons;

/** The bar along the top: menus, the tabs in the middle, the way to the command palette. */
final class TopBar extends StackPane {

    private static final double SIDE = 330;
    private static final double FIELD = 208;

    /** What lies between the menus, the tabs and the field at least. */
    private static final double AROUND = 48;

    TopBar(Commands commands, List<Tab> tabs, Focus focus, Runnable palette) {
        getStyleClass().add("v-top");
        Views views = new Views(tabs, focus);
        MenuBar menus = new Menus(commands).bar();
        menus.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox menuSide = new HBox(menus);
        HBox fieldSide = new HBox(field(palette, commands));
        menuSide.setPrefWidth(SIDE);
        menuSide.setMinWidth(Region.USE_COMPUTED_SIZE);
        fieldSide.setPrefWidth(SIDE);
        menuSide.getStyleClass().add("v-top-left");
        fieldSide.getStyleClass().add("v-top-right");
        getChildren().add(new HBox(menuSide, left, views, right, fieldSide));
        widthProperty().subscribe(width -> {
            applyCss();
            views.fit(width.doubleValue() - menus.prefWidth(-1) - FIELD - AROUND);
        });
    }

    /** Looks like a field, for one types into what it opens. */
    private static Button field(Runnable palette, Commands commands) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        KeyCap key = new Hints(commands).cap("help.palette");
        HBox inside = new HBox(8, Icons.of("bi-search"), new Label("Find a command"), space, key);
        inside.getStyleClass().add("v-find");
        inside.setPrefWidth(FIELD - 18);
        Button button = new Button("", inside);
        button.setId("find-command");
        button.setPrefWidth(FIELD);
        button.setMinWidth(FIELD);
        button.setAccessibleText("Find a command");
        button.setTooltip(new Tooltip("Every command with its key"));
        button.setOnAction(event -> palette.run());
        return button;
    }
}
