package variorum.workbench.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.project.Session;
import variorum.workbench.command.Command;
import variorum.workbench.focus.Focus;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.reader.ReaderPane;
import variorum.workbench.statements.TablePane;

/**
 * The open reports above the table of statements: what the pointer rests on lights up where it is said, and what is
 * picked is brought into view. They are looked at there; the hands stay in the table, whose keys would else act unseen.
 */
final class TextsAbove {

    private static final String VIEW = "statements";
    private static final String KEPT = "statements.texts";
    private static final double SHARE = 0.45;

    private final Pane home;
    private final ReaderPane texts;
    private final TablePane table;
    private final Session session;
    private final Focus focus;
    private final Preferences preferences;
    private final SplitPane split = new SplitPane();

    /** {@code home} is where the texts stand while they are read, as its first child. */
    TextsAbove(Pane home, ReaderPane texts, TablePane table, Desk desk) {
        this.home = home;
        this.texts = texts;
        this.table = table;
        this.session = desk.session();
        this.focus = desk.focus();
        this.preferences = desk.preferences();
        split.setOrientation(Orientation.VERTICAL);
        split.setId("texts-above");
        split.getItems().setAll(table.node());
        focus.view().subscribe(this::arrange);
        focus.annotations().subscribe(this::look);
        texts.node().focusWithinProperty().subscribe(within -> {
            if (within && areShown()) {
                table.begin();
            }
        });
    }

    /** What the tab shows. */
    Node node() {
        return split;
    }

    /** Whether a place in a report is shown here. */
    boolean shows(Location place) {
        return areShown() && place.document().isPresent();
    }

    Command command() {
        return Command.named(KEPT, "Show or hide the open reports above the table").icon("bi-book").on("T")
                .inView(VIEW).does(this::toggle);
    }

    /** Shows the texts, or sends them home. */
    void toggle() {
        preferences.put(KEPT, !preferences.flag(KEPT, false));
        arrange(focus.view().get());
        look(focus.annotations().get());
        table.begin();
    }

    private boolean areShown() {
        return split.getItems().contains(texts.node());
    }

    private void arrange(String view) {
        boolean here = view.equals(VIEW) && preferences.flag(KEPT, false);
        if (here && !areShown()) {
            split.getItems().setAll(texts.node(), table.node());
            split.setDividerPositions(SHARE);
        } else if (!here && areShown()) {
            split.getItems().setAll(table.node());
            home.getChildren().addFirst(texts.node());
        }
    }

    /** Only in reports that are open: whoever steps through a table does not want columns to come and go. */
    private void look(List<Annotation.Ref> picked) {
        if (areShown()) {
            picked.stream().flatMap(ref -> session.project().annotation(ref).stream()).limit(1)
                    .forEach(tag -> texts.look(new Location.OfAnnotation(tag.ref(), tag.extent())));
        }
    }
}
