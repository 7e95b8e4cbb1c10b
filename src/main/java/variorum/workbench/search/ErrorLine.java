package variorum.workbench.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.search.language.BadQuery;
import variorum.text.Span;
import variorum.workbench.control.Buttons;
import variorum.workbench.theme.Icons;

/** Why a query can't be understood: the query with the place underlined, a sentence, and a way to go there. */
final class ErrorLine extends HBox {

    private final Label where = new Label();
    private final Label sentence = new Label();
    private Span place = new Span(0, 0);

    ErrorLine(Consumer<Span> show) {
        super(8);
        setId("search-error");
        getStyleClass().add("search-error");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("v-error-text");
        sentence.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(sentence, Priority.ALWAYS);
        where.setMinWidth(USE_PREF_SIZE);
        where.getStyleClass().addAll("v-strong", "search-wrong");
        getChildren().addAll(Icons.of("bi-exclamation-circle", 14), where, sentence, space,
                Buttons.words("Show", "", () -> show.accept(place)));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Optional<BadQuery> bad, String query) {
        setVisible(bad.isPresent());
        bad.ifPresent(wrong -> {
            place = wrong.place();
            sentence.setText(wrong.sentence());
            where.setText(place.isEmpty() || place.end() > query.length() ? "" : place.in(query));
            where.setManaged(!where.getText().isEmpty());
        });
    }
}
