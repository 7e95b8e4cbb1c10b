package variorum.workbench.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.exchange.format.Format;
import variorum.exchange.format.Scope;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Form;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;

/** The card of an export: formats on the left, the part, the names and the losses on the right. */
public final class ExportCard extends VBox implements Overlays.Leaves {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 700;
    private static final double LIST = 300;

    private final ExportModel model;
    private final Overlays overlays;
    private final Consumer<Format> export;
    private final SearchField typed = new SearchField("Format or who reads it");
    private final ListView<Format> formats = new ListView<>();
    private final Label title = new Label();
    private final Label readers = new Label();
    private final VBox left = new VBox();
    private final ComboBox<Choice<Set<Confidence>>> confidences = choice("Confidence");
    private final ScopeRow<Document.Id> documents = new ScopeRow<>("documents", this::cut, this::tick);
    private final ScopeRow<Coder.Id> coders = new ScopeRow<>("coders", this::cut, this::tick);
    private final ScopeRow<Code.Id> codes = new ScopeRow<>("codes", this::cut, this::tick);
    private final ComboBox<Choice<Optional<Set<String>>>> hidden = choice("Hide names");
    private boolean filling;

    /**
     * A card that is not shown yet.
     *
     * @param export asks where to, and exports what the model says in this format
     */
    public ExportCard(ExportModel model, Overlays overlays, Consumer<Format> export) {
        this.model = model;
        this.overlays = overlays;
        this.export = export;
        setId("export");
        getStyleClass().addAll("v-card", "export-card");
        getStylesheets().add(Objects.requireNonNull(ExportCard.class.getResource("export.css")).toExternalForm());
        setMaxSize(WIDTH, HEIGHT);
        setMinWidth(0);
        setPrefSize(WIDTH, HEIGHT);
        drawLeft();
        HBox body = new HBox(left, right());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        typed.textProperty().subscribe(this::list);
        formats.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.format().subscribe(this::describe);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static <T> ComboBox<T> choice(String what) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(what);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node head() {
        Label words = new Label("Export");
        words.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(words, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        return head;
    }

    private void drawLeft() {
        formats.setId("formats");
        formats.setAccessibleText("Formats");
        formats.getStyleClass().addAll("v-rows", "export-formats");
        formats.setCellFactory(list -> new FormatCell());
        VBox.setVgrow(formats, Priority.ALWAYS);
        VBox.setMargin(typed, new Insets(0, 12, 8, 16));
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        left.getStyleClass().add("export-left");
        tick(null);
    }

    /** Shows what can be ticked in place of the formats, and the formats again when there is nothing to tick. */
    private void tick(@Nullable Ticks<?> ticks) {
        if (ticks == null) {
            left.getChildren().setAll(typed, formats);
            typed.requestFocus();
        } else {
            VBox.setVgrow(ticks, Priority.ALWAYS);
            left.getChildren().setAll(ticks);
            ticks.enter();
        }
    }

    @Override
    public boolean leave() {
        boolean isTicking = !left.getChildren().contains(formats);
        if (isTicking) {
            tick(null);
        }
        return isTicking;
    }

    private Node right() {
        title.getStyleClass().add("v-strong");
        readers.getStyleClass().add("v-meta");
        readers.setWrapText(true);
        readers.setMinHeight(USE_PREF_SIZE);
        CheckBox excel = new CheckBox("Tables are safe to open in a spreadsheet");
        excel.setSelected(model.safeForExcel().get());
        excel.visibleProperty().bind(model.format().map(Format::isForSpreadsheets));
        excel.managedProperty().bind(excel.visibleProperty());
        excel.selectedProperty().subscribe(wanted -> model.safeForExcel().set(wanted));
        LossList losses = new LossList(model, overlays::close);
        VBox.setVgrow(losses, Priority.ALWAYS);
        VBox right = new VBox(4, title, readers, form(), excel, losses, foot());
        right.getStyleClass().add("export-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private Form form() {
        Form form = new Form();
        form.row("Documents", documents);
        form.row("Coders", coders);
        form.row("Codes", codes);
        form.row("Confidence", confidences);
        form.row("Hide names", hidden);
        hidden.setTooltip(
                new Tooltip("Texts, headlines, notes and identifiers name others instead; who is who is kept in "
                        + model.register().getFileName() + " beside the project."));
        confidences.valueProperty().subscribe(choice -> cut());
        hidden.valueProperty().subscribe(choice -> {
            if (choice != null && !filling) {
                model.hidden().set(choice.value());
            }
        });
        return form;
    }

    private Node foot() {
        Label checked = new Label("What is written is read back and compared before it counts as done.");
        checked.getStyleClass().add("v-meta");
        checked.setWrapText(true);
        HBox.setHgrow(checked, Priority.ALWAYS);
        checked.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(12, checked, Buttons.primary("Export…", "bi-download", this::go));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    /** Shows the card for the project as it is now; what was chosen before is still chosen. */
    public void open() {
        tick(null);
        fill();
        list();
        model.weigh();
        overlays.show(this, Pos.TOP_CENTER, new Insets(52, 12, 36, 12));
        typed.requestFocus();
    }

    private void fill() {
        filling = true;
        Project project = model.project();
        documents.fill(
                Part.documents(project, model.focus().columns().get().open()), Part.eachDocument(project));
        coders.fill(Part.coders(project), Part.each(Part.coders(project)));
        codes.fill(Part.codes(project), Part.each(Part.codes(project)));
        fill(confidences, Part.confidences());
        fill(hidden, Part.hidden(project));
        filling = false;
        cut();
    }

    /** What was chosen stays so as long as it is there. */
    private static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices) {
        Choice<T> before = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(before != null && choices.contains(before) ? before : choices.getFirst());
    }

    private void cut() {
        if (confidences.getValue() != null && !filling) {
            model.scope()
                    .set(new Scope(
                            documents.value(), coders.value(), codes.value(), confidences.getValue().value()));
        }
    }

    private void list() {
        Format before = model.format().get();
        formats.getItems().setAll(model.formats(typed.getText()));
        if (formats.getItems().contains(before)) {
            formats.getSelectionModel().select(before);
        } else if (!formats.getItems().isEmpty()) {
            formats.getSelectionModel().select(0);
        }
    }

    private void choose(Format format) {
        if (format != null) {
            model.format().set(format);
        }
    }

    private void describe(Format format) {
        title.setText(format.title());
        readers.setText(format.readers());
    }

    /** From the field the arrows walk through the formats; Control and Enter exports from anywhere. */
    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (typed.isFocused() && step != 0 && !formats.getItems().isEmpty()) {
            int index = formats.getSelectionModel().getSelectedIndex() + step;
            formats.getSelectionModel().select(Math.clamp(index, 0, formats.getItems().size() - 1));
            formats.scrollTo(formats.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (typed.isFocused() || event.isControlDown())) {
            go();
            event.consume();
        }
    }

    private void go() {
        overlays.close();
        export.accept(model.format().get());
    }
}
