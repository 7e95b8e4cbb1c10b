package variorum.workbench.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/** Who codes: one of those the project knows, somebody new, or the same under another name. */
final class CoderMenu {

    private final Session session;
    private final Messages messages;
    private final Overlays overlays;

    CoderMenu(Session session, Messages messages, Overlays overlays) {
        this.session = session;
        this.messages = messages;
        this.overlays = overlays;
    }

    private Collection<Coder> coders() {
        return session.project().coders().values();
    }

    private Optional<Coder> named(String name) {
        return coders().stream().filter(coder -> coder.name().equals(name)).findFirst();
    }

    /** Shows the menu above a node. */
    void show(Node near) {
        ContextMenu menu = new ContextMenu();
        coders().stream()
                .sorted(Comparator.comparing(Coder::name))
                .forEach(coder -> menu.getItems().add(
                        item("Code as " + coder.name(), () -> session.codeAs(coder.id()))));
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
        Ask.words(overlays, "Who codes?", "", "Code under this name", this::codeAs);
    }

    /** Whoever has this name codes from now on; nobody has it twice. */
    void codeAs(String name) {
        named(name).ifPresentOrElse(there -> session.codeAs(there.id()), () -> {
            Coder made = Coder.named(name, coders());
            if (messages.attempt(() -> session.perform(new Edit.PutCoder(made)))) {
                session.codeAs(made.id());
            }
        });
    }

    private void rename() {
        Coder coder = session.project().coders().get(session.coder());
        if (coder != null) {
            Ask.words(overlays, "The name others see", coder.name(), "Rename", name -> rename(coder, name));
        }
    }

    /** Gives a coder a name that no other has. */
    void rename(Coder coder, String name) {
        if (named(name).filter(other -> !other.id().equals(coder.id())).isPresent()) {
            messages.say(name + " is the name of another coder; " + coder.name() + " keeps this one.");
        } else if (!coder.name().equals(name)) {
            messages.attempt(() -> session.perform(new Edit.PutCoder(new Coder(coder.id(), name, coder.colour()))));
        }
    }
}
