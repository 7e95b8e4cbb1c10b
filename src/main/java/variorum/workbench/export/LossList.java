package variorum.workbench.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.exchange.LossReport;
import variorum.exchange.format.Loss;
import variorum.text.Count;
import variorum.workbench.theme.Icons;

/** What would be lost: each kind with its count, opened to its cases, and each case a way to its place. */
final class LossList extends VBox {

    /** A row of the list. */
    private sealed interface Row {
        /** A kind of loss. */
        record Kind(String what, int count, boolean open) implements Row {}

        /** One case of the kind above it. */
        record Case(Loss loss, String line) implements Row {}
    }

    private final ExportModel model;
    private final Runnable leave;
    private final Label head = new Label();
    private final ListView<Row> rows = new ListView<>();
    private final Set<String> open = new HashSet<>();

    LossList(ExportModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        head.setId("export-losses");
        head.setWrapText(true);
        rows.getStyleClass().addAll("v-rows", "export-losses");
        rows.setCellFactory(list -> new Cell());
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act(rows.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, rows);
        getStyleClass().add("export-loss-box");
        model.losses().subscribe(this::draw);
    }

    private void draw(Optional<LossReport> report) {
        if (report.isEmpty()) {
            head.setText("Looking what would be lost…");
            return;
        }
        boolean canShow = report.get().kinds().values().stream()
                .flatMap(List::stream)
                .anyMatch(loss -> ExportModel.canShow(loss.location()));
        head.setText(
                report.get().isEmpty()
                        ? "Nothing is lost."
                        : canShow
                                ? "What will not be in it; click a case to see its place:"
                                : "What will not be in it:");
        List<Row> all = new ArrayList<>();
        report.get().kinds().forEach((what, losses) -> {
            boolean isOpen = open.contains(what);
            all.add(new Row.Kind(what, losses.size(), isOpen));
            if (isOpen) {
                losses.forEach(loss -> all.add(new Row.Case(loss, report.get().line(loss))));
            }
        });
        rows.getItems().setAll(all);
        rows.setVisible(!all.isEmpty());
    }

    private void act(Row row) {
        switch (row) {
            case Row.Kind kind -> {
                if (!open.remove(kind.what())) {
                    open.add(kind.what());
                }
                draw(model.losses().get());
            }
            case Row.Case one -> {
                if (ExportModel.canShow(one.loss().location())) {
                    leave.run();
                    model.losses().get().ifPresent(report -> model.show(one.loss(), report));
                }
            }
            case null -> {}
        }
    }

    private final class Cell extends ListCell<Row> {

        private final Label words = new Label();
        private final HBox box = new HBox(6);

        Cell() {
            setPrefWidth(0);
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            box.setAlignment(Pos.TOP_LEFT);
            setOnMouseClicked(event -> act(getItem()));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            box.getChildren().clear();
            setGraphic(empty || row == null ? null : box);
            switch (empty ? null : row) {
                case Row.Kind kind -> {
                    words.setText(Count.ofThose(kind.count(), kind.what()));
                    box.getChildren().setAll(Icons.of(kind.open() ? "bi-chevron-down" : "bi-chevron-right"), words);
                }
                case Row.Case one -> {
                    words.setText(one.line());
                    box.getChildren().setAll(words);
                }
                case null -> words.setText("");
            }
            pseudoClassStateChanged(PseudoClass.getPseudoClass("case"), !empty && row instanceof Row.Case);
            setAccessibleText(words.getText());
        }
    }
}
