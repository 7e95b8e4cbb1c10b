package variorum.workbench.entities;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Entity;
import variorum.text.Count;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** A row of the registry: name, aliases, kind, identifier, counts. */
final class EntityCell extends ListCell<EntityRow> {

    private static final double LINE = 20;
    private static final double GAP = 12;

    private final SourceLabel name = new SourceLabel("", Face.SANS_SEMIBOLD, 14, LINE);
    private final SourceLabel aliases = new SourceLabel("", Face.SANS, 13, LINE);
    private final SourceLabel kind = new SourceLabel("", Face.SANS, 13, LINE);
    private final SourceLabel identifier = new SourceLabel("", Face.SANS, 13, LINE);
    private final Label tags = new Label();
    private final Label reports = new Label();
    private final Row row = new Row();

    EntityCell() {
        setPrefWidth(0);
        aliases.setInk(Token.TEXT2);
        kind.setInk(Token.TEXT2);
        identifier.setInk(Token.TEXT2);
        tags.setAlignment(Pos.CENTER_RIGHT);
        reports.setAlignment(Pos.CENTER_RIGHT);
        tags.getStyleClass().add("v-meta");
        reports.getStyleClass().add("v-meta");
    }

    @Override
    protected void updateItem(@Nullable EntityRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Entity entity = item.entity();
        name.setWords(entity.name());
        aliases.setWords(String.join(", ", entity.aliases()));
        kind.setWords(entity.kind());
        identifier.setWords(entity.externalId());
        tags.setText(Integer.toString(item.tags()));
        reports.setText(Integer.toString(item.reports()));
        setAccessibleText(entity.name() + ", " + entity.kind() + ", also " + aliases.words() + ", "
                + Count.of(item.tags(), "tag") + " in " + Count.of(item.reports(), "report"));
        setGraphic(row);
        row.requestLayout();
    }

    private final class Row extends Pane {

        Row() {
            getChildren().addAll(name, aliases, kind, identifier, tags, reports);
            setMouseTransparent(true);
            setMinHeight(Columns.ROW);
            setPrefHeight(Columns.ROW);
        }

        @Override
        protected double computePrefWidth(double height) {
            return EntityCell.this.getWidth();
        }

        @Override
        protected void layoutChildren() {
            Columns at = Columns.in(getListView().getWidth());
            double top = (Columns.ROW - LINE) / 2;
            name.resizeRelocate(at.name(), top, at.aliases() - at.name() - GAP, LINE);
            aliases.resizeRelocate(at.aliases(), top, at.kind() - at.aliases() - GAP, LINE);
            kind.resizeRelocate(at.kind(), top, at.identifier() - at.kind() - GAP, LINE);
            identifier.setVisible(at.hasIdentifiers());
            identifier.resizeRelocate(at.identifier(), top, Math.max(0, at.tags() - at.identifier() - GAP), LINE);
            tags.resizeRelocate(at.tags(), top, at.reports() - at.tags() - GAP, LINE);
            reports.resizeRelocate(at.reports(), top, at.end() - at.reports() - GAP, LINE);
        }
    }
}
