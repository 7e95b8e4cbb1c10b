package variorum.workbench.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.exchange.Reckoning;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** The list behind an import: every report with what became of it, then what else was noticed. */
final class ImportList extends VBox {

    private static final double WIDTH = 560;
    private static final double HIGHEST = 600;

    private ImportList(Reckoning reckoning, Overlays overlays) {
        setId("import-list");
        getStyleClass().addAll("v-card", "v-keys");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(WIDTH);
        ImportRows listed = ImportRows.of(reckoning);
        Label title = new Label("Import");
        title.getStyleClass().add("v-strong");
        SourceLabel folder = new SourceLabel(listed.folder(), Face.SANS, 13, 18);
        folder.setInk(Token.TEXT2);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox head = new HBox(title, folder, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        VBox rows = new VBox();
        listed.rows().forEach(row -> rows.getChildren().add(row(row)));
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

    private static Node row(ImportRows.Row row) {
        SourceLabel file = new SourceLabel(row.name(), Face.SANS, 14, 20);
        SourceLabel words = new SourceLabel(row.words(), Face.SANS, 13, 18);
        words.setInk(Token.TEXT2);
        words.setLines(4);
        VBox texts = new VBox(file, words);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox drawn = new HBox(10, Icons.of(row.icon()), texts);
        drawn.setAlignment(Pos.TOP_LEFT);
        drawn.getStyleClass().add("v-import-row");
        return drawn;
    }
}
