package variorum.workbench.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A line that is kept only if it can be. What can't stays on the screen, with a sentence under it that says what is
 * wrong; Escape brings back what was there.
 */
public final class Checked extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label why = new Label();
    private final Committed kept;

    /**
     * An empty line.
     *
     * @param wrong what is wrong with words, in a sentence
     * @param keep takes words with which nothing is wrong, and answers whether they were kept
     * @param say is told the sentence, too
     */
    public Checked(Function<String, Optional<String>> wrong, Predicate<String> keep, Consumer<String> say) {
        setSpacing(4);
        why.getStyleClass().addAll("v-small", "v-error-text");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        field.accessibleTextProperty().bind(accessibleTextProperty());
        kept = Committed.checked(field, typed -> {
            Optional<String> sentence = typed.isBlank() ? Optional.empty() : wrong.apply(typed.strip());
            tell(sentence);
            sentence.ifPresent(say);
            return sentence.isEmpty() && keep.test(typed.strip());
        });
        field.textProperty().subscribe(typed -> tell(Optional.empty()));
        getChildren().add(field);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** Shows words as they are kept; what is typed and can't be kept is not overwritten by them. */
    public void show(String words) {
        kept.show(words);
    }

    /** Hands on what was typed. */
    public void commit() {
        kept.commit();
    }

    private void tell(Optional<String> sentence) {
        why.setText(sentence.orElse(""));
        field.pseudoClassStateChanged(WRONG, sentence.isPresent());
        field.setAccessibleHelp(sentence.orElse(null));
        getChildren().remove(why);
        if (sentence.isPresent()) {
            getChildren().add(why);
        }
    }
}
