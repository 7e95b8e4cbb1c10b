package variorum.workbench.shell;

import java.util.Comparator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.workbench.control.Ask;

/** Who codes: one of those the project knows, somebody new, or the same under another name. */
final class CoderMenu {

    private final Desk desk;

    CoderMenu(Desk desk) {
        this.desk = desk;
    }

    /** Shows the menu above a node. */
    void show(Node near) {
        ContextMenu menu = new ContextMenu();
        desk.session().project().coders().values().stream()
                .sorted(Comparator.comparing(Coder::name))
                .forEach(coder -> menu.getItems().add(item("Code as " + coder.name(), () -> desk.session()
                        .codeAs(coder.id()))));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Somebody else…", this::askCoder),
                        item("Rename…", this::rename));
        menu.show(near, Side.TOP, 0, 0);
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void askCoder() {
        Ask.words(desk.overlays(), "Who codes?", "", "Code under this name", name -> {
            Coder made = Coder.named(name, desk.session().project().coders().values());
            if (desk.messages().attempt(() -> desk.session().perform(new Edit.PutCoder(made)))) {
                desk.session().codeAs(made.id());
            }
        });
    }

    private void rename() {
        Coder coder = desk.session().project().coders().get(desk.session().coder());
        if (coder != null) {
            Ask.words(desk.overlays(), "The name others see", coder.name(), "Rename", name -> desk.messages()
                    .attempt(() ->
                            desk.session().perform(new Edit.PutCoder(new Coder(coder.id(), name, coder.colour())))));
        }
    }
}
