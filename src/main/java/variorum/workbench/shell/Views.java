package variorum.workbench.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import variorum.workbench.focus.Focus;
import variorum.workbench.theme.Icons;

/** The tabs in the top bar. Where there is no room for all their words, only the one that is shown keeps its word. */
final class Views extends HBox {

    private boolean narrow;

    Views(List<Tab> tabs, Focus focus) {
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        tabs.forEach(tab -> getChildren().add(view(tab, group, focus)));
    }

    private ToggleButton view(Tab tab, ToggleGroup group, Focus focus) {
        ToggleButton view = new ToggleButton(tab.title(), Icons.of(tab.icon()));
        view.setId("view-" + tab.id());
        view.getStyleClass().add("v-view");
        view.setMinWidth(USE_PREF_SIZE);
        view.setToggleGroup(group);
        view.setAccessibleText(tab.title());
        view.setTooltip(new Tooltip(tab.title()));
        view.setOnAction(event -> {
            view.setSelected(true);
            focus.show(tab.id());
        });
        focus.view().subscribe(shown -> view.setSelected(shown.equals(tab.id())));
        view.selectedProperty().subscribe((was, is) -> show(view));
        return view;
    }

    /** Shows all words if they have room in so many pixels. */
    void fit(double room) {
        narrow = false;
        getChildren().forEach(child -> show((ToggleButton) child));
        narrow = prefWidth(-1) > room;
        getChildren().forEach(child -> show((ToggleButton) child));
    }

    private void show(ToggleButton view) {
        view.setContentDisplay(narrow && !view.isSelected() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
