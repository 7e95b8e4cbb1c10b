package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Menu;
import variorum.workbench.theme.Icons;

/** Builds the menu bar from the commands. A menu stands once there is a command in it. */
final class Menus {

    /** Shows a key in a menu and leaves it to the window to act on it: a single key must not act everywhere. */
    private static final class ShownKey extends KeyCombination {

        private final String text;

        ShownKey(String text) {
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getName() {
            return text;
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ShownKey key && key.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private final Commands commands;

    Menus(Commands commands) {
        this.commands = commands;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.setId("menus");
        for (Menu menu : Menu.values()) {
            javafx.scene.control.Menu shown = new javafx.scene.control.Menu(menu.title());
            shown.getItems().setAll(items(menu));
            shown.setOnShowing(event -> shown.getItems().setAll(items(menu)));
            if (!shown.getItems().isEmpty()) {
                bar.getMenus().add(shown);
            }
        }
        return bar;
    }

    /** Made anew each time a menu opens, so that titles, keys and what can be run are as they are then. */
    private List<MenuItem> items(Menu menu) {
        List<Command> inMenu = commands.all().stream()
                .filter(command -> command.menu().filter(menu::equals).isPresent())
                .sorted(Comparator.comparingInt(Command::section))
                .toList();
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < inMenu.size(); i++) {
            if (i > 0 && inMenu.get(i).section() != inMenu.get(i - 1).section()) {
                items.add(new SeparatorMenuItem());
            }
            place(inMenu.get(i), items);
        }
        return tidied(items);
    }

    /** In its submenu, which stands where its first command would. */
    private void place(Command command, List<MenuItem> items) {
        Optional<String> title = Submenus.titleFor(command.id());
        if (title.isEmpty()) {
            items.add(item(command));
            return;
        }
        javafx.scene.control.Menu below = items.stream()
                .filter(javafx.scene.control.Menu.class::isInstance)
                .map(javafx.scene.control.Menu.class::cast)
                .filter(each -> each.getText().equals(title.get()))
                .findFirst()
                .orElseGet(() -> {
                    javafx.scene.control.Menu fresh = new javafx.scene.control.Menu(title.get());
                    fresh.setMnemonicParsing(false);
                    items.add(fresh);
                    return fresh;
                });
        below.getItems().add(item(command));
    }

    /** Of lines that a submenu has left with nothing between them, one; a command alone needs no submenu. */
    private static List<MenuItem> tidied(List<MenuItem> items) {
        List<MenuItem> kept = new ArrayList<>();
        for (MenuItem item : items) {
            boolean line = item instanceof SeparatorMenuItem;
            if (!line || (!kept.isEmpty() && !(kept.getLast() instanceof SeparatorMenuItem))) {
                kept.add(item instanceof javafx.scene.control.Menu below && below.getItems().size() == 1
                        ? below.getItems().removeFirst() : item);
            }
        }
        if (!kept.isEmpty() && kept.getLast() instanceof SeparatorMenuItem) {
            kept.removeLast();
        }
        return kept;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title().getValue());
        item.setMnemonicParsing(false);
        item.setId(command.id());
        item.setDisable(!commands.isLive(command));
        if (!command.icon().isEmpty()) {
            item.setGraphic(Icons.of(command.icon()));
        }
        String key = commands.keyText(command);
        if (!key.isEmpty()) {
            item.setAccelerator(new ShownKey(key));
        }
        item.setOnAction(event -> command.run());
        return item;
    }
}
