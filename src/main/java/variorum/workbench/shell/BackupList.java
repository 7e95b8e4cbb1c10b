package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.storage.Backup;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** The backups of the open project, the newest first, each to look at or to bring back as a project of its own. */
final class BackupList extends VBox {

    private static final double WIDTH = 560;
    private static final double HIGHEST = 600;
    private static final long KILOBYTE = 1_000;

    /** What can be done with a backup. */
    interface Hands {
        /** Shows it; nothing in it can be changed. */
        void look(Path backup);

        /** Asks for a place and makes a project of it there. */
        void bringBack(Path backup);
    }

    private final Overlays overlays;
    private final Times times;
    private final Hands hands;

    private BackupList(List<Backup> backups, Overlays overlays, Times times, Hands hands) {
        this.overlays = overlays;
        this.times = times;
        this.hands = hands;
        setId("backup-list");
        getStyleClass().addAll("v-card", "v-keys");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(new VBox(backups.stream().map(this::row).toArray(Node[]::new)));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label sentence = new Label(backups.isEmpty()
                ? "There is none yet. The first is made when something has changed."
                : "Made after ten minutes of changes and checked each time; older ones are thinned out.");
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("v-meta", "v-foot");
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(), scroll, sentence);
    }

    static void show(List<Backup> backups, Overlays overlays, Times times, Hands hands) {
        BackupList list = new BackupList(backups, overlays, times, hands);
        overlays.show(list, Pos.TOP_CENTER, new Insets(52, 0, 36, 0));
        list.requestFocus();
    }

    private Node head() {
        Label title = new Label("Backups");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        return head;
    }

    private Node row(Backup backup) {
        SourceLabel when = new SourceLabel(said(backup), Face.SANS, 14, 20);
        SourceLabel size = new SourceLabel(sizeOf(backup), Face.SANS, 13, 18);
        size.setInk(Token.TEXT2);
        VBox texts = new VBox(when, size);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(
                10,
                Icons.of("bi-clock-history"),
                texts,
                Buttons.words("Look at it", "bi-eye", () -> chosen(hands::look, backup)),
                Buttons.words("Bring it back…", "bi-arrow-counterclockwise", () -> chosen(hands::bringBack, backup)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("v-import-row");
        return row;
    }

    private String said(Backup backup) {
        String day = times.dayOf(backup.at());
        String hour = times.hour(backup.at());
        return day.endsWith(hour) ? day : day + ", " + hour;
    }

    private static String sizeOf(Backup backup) {
        long kilobytes = Math.max(1, backup.bytes() / KILOBYTE);
        return kilobytes < KILOBYTE ? kilobytes + " kB" : kilobytes / KILOBYTE + " MB";
    }

    private void chosen(Consumer<Path> act, Backup backup) {
        overlays.close();
        act.accept(backup.path());
    }
}
