package variorum.workbench.reader;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.TextView;

/** The reader in a window of its own, with two reports open and its keys at work. */
final class Window {

    static final Document.Id THIRD = new Document.Id("002");

    final Room room;
    final ReaderPane pane;
    final Commands commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("read"));

    Window(Path folder) {
        this(folder, Fx.get(() -> new Room(new FxThread())));
    }

    Window(Path folder, Room shown) {
        room = shown;
        pane = Fx.get(() -> {
            room.focus.arrange(columns -> columns.openingIn(0, Room.A).openingIn(1, Room.B).activating(0));
            return new ReaderPane(room.model, room.focus, new Letters(Preferences.in(folder)), commands);
        });
        Fx.run(() -> commands.add(pane.commands()));
        Fx.show((Parent) pane.node(), 960, 764);
        Fx.run(() -> {
            pane.node().getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            pane.focusText();
        });
        Fx.settle();
    }

    private void key(KeyEvent event) {
        Node focused = pane.node().getScene().getFocusOwner();
        Shortcut.of(event)
                .filter(key -> !key.isSingle() || SingleKeys.actOn(focused))
                .flatMap(commands::on)
                .ifPresent(command -> {
                    event.consume();
                    command.run();
                });
    }

    /** Opens another report at the right of one that is open, and waits until both have been compared. */
    void beside(Document.Id one, String text) throws InterruptedException {
        Document other = room.session.project().documents().get(one);
        Fx.run(() -> {
            room.put(new Document(THIRD, THIRD.value(), text, other.source(), other.metadata()));
            room.focus.arrange(columns -> columns.openingIn(0, one).openingIn(1, THIRD).activating(0));
        });
        awaitLinks(one, THIRD);
    }

    /** What the next key goes to. */
    Node focused() {
        return Fx.get(() -> pane.node().getScene().getFocusOwner());
    }

    TextView text(Document.Id id) {
        return Fx.get(() -> pane.open().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow().text());
    }

    /** Drags over some words, from the middle of the first letter to the middle of the last. */
    void drag(Document.Id id, String words, KeyCode... held) {
        TextView text = text(id);
        Span span = room.span(id, words);
        Rectangle2D from = box(text, span.start());
        Rectangle2D to = box(text, span.end() - 1);
        Mouse.in(text, held).press(middleX(from), middleY(from)).dragTo(middleX(to), middleY(to)).release();
    }

    /** Drags the end of some words to the middle of the first letter of others. */
    void dragEnd(Document.Id id, String words, String to) {
        TextView text = text(id);
        Rectangle2D from = box(text, room.span(id, words).end() - 1);
        Rectangle2D goal = box(text, room.span(id, to).start());
        Mouse.in(text).press(from.getMaxX(), middleY(from)).dragTo(goal.getMaxX(), middleY(goal)).release();
    }

    /** The same with the right button. */
    void rightDragEnd(Document.Id id, String words, String to) {
        TextView text = text(id);
        Rectangle2D from = box(text, room.span(id, words).end() - 1);
        Rectangle2D goal = box(text, room.span(id, to).start());
        Mouse.in(text).rightDrag(from.getMaxX(), middleY(from), goal.getMaxX(), middleY(goal));
    }

    /** Clicks on the first letter of some words. */
    void click(Document.Id id, String words) {
        TextView text = text(id);
        Rectangle2D box = box(text, room.span(id, words).start());
        Mouse.in(text).click(middleX(box), middleY(box));
    }

    /** Clicks twice on the first letter of some words. */
    void doubleClick(Document.Id id, String words) {
        TextView text = text(id);
        Rectangle2D box = box(text, room.span(id, words).start());
        Mouse.in(text).click(middleX(box), middleY(box), 2);
    }

    void rightClick(Document.Id id, String words) {
        TextView text = text(id);
        Rectangle2D box = box(text, room.span(id, words).start());
        Mouse.in(text).rightClick(middleX(box), middleY(box));
    }

    private static Rectangle2D box(TextView text, int offset) {
        Fx.run(() -> text.scrollTo(offset));
        Fx.settle();
        return Fx.get(() -> text.places().boundsOf(new Span(offset, offset + 1)).getFirst());
    }

    private static double middleX(Rectangle2D box) {
        return (box.getMinX() + box.getMaxX()) / 2;
    }

    private static double middleY(Rectangle2D box) {
        return (box.getMinY() + box.getMaxY()) / 2;
    }

    /** Takes an entry of the menu that is open. */
    void choose(String entry) {
        Fx.run(() -> {
            ContextMenu menu = javafx.stage.Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream().filter(item -> entry.equals(item.getText())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        Fx.settle();
    }

    /** Runs a command as the palette would. */
    void run(String command) {
        Fx.run(() -> commands.find(command).ifPresent(Command::run));
        Fx.settle();
    }

    /** Waits until the two reports have been compared. */
    void awaitLinks() throws InterruptedException {
        awaitLinks(Room.A, Room.B);
    }

    private void awaitLinks(Document.Id one, Document.Id other) throws InterruptedException {
        CountDownLatch known = new CountDownLatch(1);
        Fx.run(() -> {
            Runnable tell = () -> {
                if (!room.model.links().level(one, other).isEmpty()) {
                    known.countDown();
                }
            };
            room.model.onLinks(tell);
            tell.run();
        });
        if (!known.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the reports were not compared");
        }
        Fx.settle();
    }

    /** Where the first line of some words is, in pixels from the top of the view. */
    double y(Document.Id id, String words) {
        TextView text = text(id);
        return Fx.get(() -> text.places().boundsOf(room.span(id, words)).getFirst().getMinY());
    }

    /** Whether some words are in view. */
    boolean shows(Document.Id id, String words) {
        double y = y(id, words);
        TextView text = text(id);
        return y >= 0 && y < Fx.get(text::getHeight);
    }

    void close() {
        Fx.close();
        room.tasks.close();
    }
}
