package variorum.workbench.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.exchange.Reckoning;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;

/** The list behind an import: every report with what became of it, then what else was noticed. */
final class ImportList extends VBox {

    private static final double WIDTH = 560;
    private static final double HIGHEST = 600;

    private ImportList(Reckoning reckoning, Overlays overlays) {
        setId("import-list");
        getStyleClass().addAll("v-card", "v-keys");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(WIDTH);
        Label title = new Label("Import");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        VBox rows = new VBox();
        for (Reckoning.Outcome outcome : List.of(
                Reckoning.Outcome.REFUSED, Reckoning.Outcome.IMPORTED, Reckoning.Outcome.ALREADY_THERE)) {
            reckoning.reports().stream()
                    .filter(report -> report.outcome() == outcome)
                    .forEach(report -> rows.getChildren().add(row(icon(outcome), report.name(), said(report))));
        }
        reckoning.problems().forEach(problem -> rows.getChildren().add(
                row("bi-info-circle", problem.file(), problem.problem().sentence())));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label sentence = new Label(ImportReport.sentence(reckoning));
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("v-meta", "v-foot");
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, scroll, sentence);
    }

    static void show(Reckoning reckoning, Overlays overlays) {
        overlays.show(new ImportList(reckoning, overlays), Pos.TOP_CENTER, new Insets(52, 0, 36, 0));
    }

    private static String said(Reckoning.Report report) {
        return switch (report.outcome()) {
            case IMPORTED -> "imported" + (report.reason().isEmpty() ? "" : ": " + report.reason());
            case ALREADY_THERE -> "already there" + (report.reason().isEmpty() ? "" : ": " + report.reason());
            case REFUSED -> "refused: " + report.reason();
        };
    }

    private static String icon(Reckoning.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> "bi-check2";
            case ALREADY_THERE -> "bi-files";
            case REFUSED -> "bi-exclamation-triangle";
        };
    }

    private static Node row(String icon, String name, String what) {
        SourceLabel file = new SourceLabel(name, Face.SANS, 14, 20);
        SourceLabel words = new SourceLabel(what, Face.SANS, 13, 18);
        words.setLines(4);
        VBox texts = new VBox(file, words);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(10, Icons.of(icon), texts);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("v-import-row");
        return row;
    }
}
