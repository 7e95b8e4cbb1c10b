package variorum.workbench.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.text.Document;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;

/** The head of a column: what version it is, and ways to choose another, to make it the base or to take it away. */
final class VersionHead extends VBox {

    /** Below this width, in pixels, the second line has room for little beside its buttons. */
    private static final double NARROW = 160;

    private final CompareModel model;
    private final int column;
    private final Label title = Nodes.source("", "compare-title");
    private final Label line = Nodes.source("", "v-meta");
    private final Label base = Nodes.label("Base", "compare-base");
    private final Button rebase;
    private final Button close;
    private final Tooltip whole = new Tooltip();

    VersionHead(CompareModel model, int column, Hints hints, Runnable pick) {
        this.model = model;
        this.column = column;
        Button choose = hints.key(
                Buttons.icon(
                        "bi-chevron-down", column == 0 ? "Choose another base" : "Compare another version here", pick),
                column == 0 ? "compare.left" : "compare.right");
        rebase = hints.key(Buttons.icon("bi-pin-angle", "Make this the base",
                () -> model.versions().arrange(lineup -> lineup.basedOn(column))), "compare.base");
        close = hints.key(Buttons.icon("bi-x", "Take this version away",
                () -> model.versions().arrange(lineup -> lineup.without(column))), "compare.close");
        HBox second = new HBox(4, base, line, choose, rebase, close);
        for (Button button : new Button[] {choose, rebase, close}) {
            button.getStyleClass().add("compare-choose");
            button.setMinWidth(USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        base.managedProperty().bind(base.visibleProperty());
        second.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("compare-head");
        title.setTooltip(whole);
        getChildren().addAll(title, second);
        widthProperty().map(width -> isNarrow()).subscribe(narrow -> refresh());
    }

    /** Says again what version it is. */
    void refresh() {
        int columns = model.lines().get().map(Lines::size).orElse(0);
        int hand = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        base.setVisible(columns > 2 && column == 0);
        rebase.setVisible(columns > 2 && column > 0);
        close.setVisible(columns > 2);
        pseudoClassStateChanged(Styles.HAND, columns > 2 && column == hand);
        model.versions()
                .document(column)
                .ifPresent(document -> say(document, columns));
    }

    private void say(Document document, int columns) {
        WitnessFacts facts = WitnessFacts.of(model.project(), document);
        boolean narrow = isNarrow();
        String number = columns > 2 ? String.valueOf(column + 1) : "";
        title.setText(narrow ? document.name() + " · " + facts.title() : facts.title());
        title.pseudoClassStateChanged(Styles.MISSING, !facts.titled());
        line.setText(narrow ? number : number.isEmpty() ? facts.line() : number + " · " + facts.line());
        whole.setText(facts.title() + "\n" + facts.line());
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }
}
