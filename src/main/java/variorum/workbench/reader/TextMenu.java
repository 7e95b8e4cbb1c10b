package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.workbench.control.Phrase;
import variorum.workbench.textview.Block;

/**
 * What the right mouse button offers on a text: for what is set aside the way back, for everything else tagging and
 * setting aside.
 */
final class TextMenu {

    private final ReaderModel model;
    private final ColumnView view;
    private final Runnable showTagging;

    TextMenu(ReaderModel model, ColumnView view, Runnable showTagging) {
        this.model = model;
        this.view = view;
        this.showTagging = showTagging;
    }

    /** The menu for where the mouse is. */
    ContextMenu at(ContextMenuEvent event) {
        Integer offset = event.isKeyboardTrigger()
                ? Integer.valueOf(view.text().caretOffset())
                : view.text().places().offsetAt(event.getX(), event.getY());
        ContextMenu menu = new ContextMenu();
        if (offset != null) {
            Document document = view.column().page().get().document();
            Optional<Block.SetAside> aside = view.asideAt(offset);
            if (aside.isPresent()) {
                List<Span> paragraphs = aside.get().paragraphs();
                menu.getItems().add(item("Put back into the story", () ->
                        model.setZone(document, Zone.Kind.BODY, paragraphs.getFirst().cover(paragraphs.getLast()))));
                menu.getItems().add(item("Show or hide", () -> view.toggle(offset)));
                menu.getItems().add(kinds("It is", document, paragraphs.getFirst().cover(paragraphs.getLast())));
            } else {
                Span span = selectedOr(document, offset);
                menu.getItems().addAll(item("Tag with…", showTagging), new SeparatorMenuItem(),
                        kinds("Set aside as", document, span));
            }
        }
        return menu;
    }

    private Span selectedOr(Document document, int offset) {
        Span selected = view.text().selectionProperty().get().span();
        return selected.isEmpty() ? Zoning.paragraphAt(document.text(), offset) : selected;
    }

    private Menu kinds(String title, Document document, Span span) {
        Menu menu = new Menu(title);
        for (Zone.Kind kind : Zone.Kind.values()) {
            if (kind != Zone.Kind.BODY) {
                menu.getItems().add(item(Phrase.capital(kind.word()), () -> model.setZone(document, kind, span)));
            }
        }
        return menu;
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }
}
