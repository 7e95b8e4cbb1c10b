package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Card;
import variorum.workbench.control.Phrase;
import variorum.workbench.theme.Icons;

/** The row above the table: how much it shows, by what rows are grouped, how they are counted, which columns. */
final class TableTools extends HBox {

    private static final Column NO_GROUP = new Column("", "nothing", 1, Optional.empty());

    private final TableModel model;
    private final ColumnsShown shown;
    private final Label count = Card.label("", "v-strong", "statement-count");
    private final Label more = Card.label("", "v-meta");
    private final ComboBox<FormChoice> forms = new ComboBox<>();
    private final ComboBox<Column> groups = new ComboBox<>();
    private final ComboBox<String> counting = new ComboBox<>();
    private final MenuButton columns = new MenuButton("Columns", Icons.of("bi-layout-three-columns"));
    private boolean filling;

    TableTools(TableModel model, ColumnsShown shown) {
        this.model = model;
        this.shown = shown;
        getStyleClass().add("v-tools");
        count.setMinWidth(USE_PREF_SIZE);
        columns.setMinWidth(USE_PREF_SIZE);
        groups.setMinWidth(84);
        counting.setMinWidth(84);
        more.setMinWidth(0);
        groups.setConverter(new Titles());
        groups.setAccessibleText("Group by");
        groups.setId("statement-groups");
        groups.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.ask(asked -> asked.grouping(is.id()));
            }
        });
        forms.setMinWidth(112);
        forms.setConverter(new Forms());
        forms.setAccessibleText("Form");
        forms.setId("statement-forms");
        forms.managedProperty().bind(forms.visibleProperty());
        forms.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.ask(asked -> asked.of(is.id()));
            }
        });
        counting.getItems().setAll("each", "once a claim");
        counting.setValue("each");
        counting.setAccessibleText("Count");
        counting.valueProperty().subscribe((was, is) -> model.ask(asked -> asked.counting("once a claim".equals(is))));
        getChildren().addAll(forms, count, more, Card.space(), firm("Group by"), groups,
                firm("Count"), counting, columns);
    }

    /** Puts a button at the end, and answers it. */
    Button offer(String words, String icon, String what, Runnable action) {
        Button button = new Button(words, Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return button;
    }

    void show(Listing listing) {
        count.setText(Phrase.count(listing.rows(), "statement"));
        more.setText(Phrase.count(listing.passages(), "passage") + " in "
                + Phrase.count(listing.documents(), "document"));
        filling = true;
        if (!forms.getItems().equals(listing.forms())) {
            forms.getItems().setAll(listing.forms());
        }
        forms.setValue(listing.form().orElse(null));
        forms.setVisible(listing.forms().size() > 1);
        List<Column> all = listing.columns().stream().filter(Column::canGroup).toList();
        if (!groups.getItems().stream().skip(1).toList().equals(all)) {
            groups.getItems().setAll(NO_GROUP);
            groups.getItems().addAll(all);
        }
        String by = model.query().get().groupBy();
        groups.setValue(all.stream().filter(column -> column.id().equals(by)).findFirst().orElse(NO_GROUP));
        filling = false;
        columns.getItems().setAll(listing.columns().stream().map(column -> item(listing, column)).toList());
    }

    private CheckMenuItem item(Listing listing, Column column) {
        CheckMenuItem item = new CheckMenuItem(column.title());
        item.setMnemonicParsing(false);
        item.setSelected(shown.of(listing).contains(column));
        item.setOnAction(event -> shown.toggle(listing, column));
        return item;
    }

    private static Label firm(String words) {
        Label label = Card.label(words, "v-meta");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Shows forms by name and number. */
    private static final class Forms extends StringConverter<FormChoice> {
        @Override
        public String toString(@Nullable FormChoice form) {
            return form == null ? "" : form.words();
        }

        @Override
        public @Nullable FormChoice fromString(String words) {
            return null;
        }
    }

    /** Shows columns by their titles. */
    private static final class Titles extends StringConverter<Column> {
        @Override
        public String toString(@Nullable Column column) {
            return column == null ? "" : column.title();
        }

        @Override
        public Column fromString(String title) {
            return NO_GROUP;
        }
    }
}
