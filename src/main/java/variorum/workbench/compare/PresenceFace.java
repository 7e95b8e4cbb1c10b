package variorum.workbench.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A passage in the table of who has it: how it begins, and a sign for each version. */
final class PresenceFace {

    /** Width of the sign of a version. */
    static final double CELL = 22;

    private PresenceFace() {}

    static Node of(PassageTable.Row row) {
        HBox face = new HBox(0, Nodes.source(row.words(), "compare-quote"), Nodes.space());
        for (PassageTable.Cell cell : row.cells()) {
            Label sign = sign(cell);
            sign.setAccessibleText(face.getChildren().size() - 1 + " " + said(cell));
            face.getChildren().add(sign);
        }
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    /** The sigla of the versions over their signs, by their places. */
    static HBox head(int versions) {
        HBox head = new HBox(Nodes.space());
        for (int version = 1; version <= versions; version++) {
            head.getChildren().add(cell(String.valueOf(version), "v-meta"));
        }
        head.getStyleClass().add("compare-table-head");
        return head;
    }

    /** Filled, half, an arrow, or nothing but a dot: the sign says it without its colour. */
    private static Label sign(PassageTable.Cell cell) {
        return switch (cell) {
            case SAME -> cell("\u25A0", "compare-presence");
            case EDITED -> cell("\u25A8", "compare-presence", "edited");
            case MOVED -> cell("\u2195", "compare-presence", "moved");
            case ABSENT -> cell("\u00B7", "compare-presence", "absent");
        };
    }

    private static String said(PassageTable.Cell cell) {
        return switch (cell) {
            case SAME -> "has it";
            case EDITED -> "has it in other words";
            case MOVED -> "has it elsewhere";
            case ABSENT -> "has it not";
        };
    }

    private static Label cell(String sign, String... styles) {
        Label label = Nodes.label(sign, styles);
        label.setMinWidth(CELL);
        label.setPrefWidth(CELL);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /** What the signs mean. */
    static List<String> meanings() {
        return List.of("\u25A0 has it", "\u25A8 in other words", "\u2195 elsewhere", "\u00B7 not at all");
    }
}
