package variorum.workbench.compare;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import variorum.annotation.Statement;
import variorum.collation.Difference;
import variorum.collation.Side;

/** A difference in a list: the letter of its layer and both readings. */
final class DifferenceFace implements RowFace<Difference> {

    private static final int LONGEST = 60;
    private static final int LONGEST_OF_TWO = 20;

    private final Function<Side, String> texts;
    private final Function<Difference, Optional<Statement>> codings;
    private final Label letter = Nodes.label("", "compare-letter");
    private final Label words = Nodes.source("", "compare-quote");
    private final Label coded = Nodes.label("", "compare-coded");
    private final HBox row = new HBox(8, letter, words, coded);
    private String style = "";

    /** {@code texts} answers the text of a side, {@code codings} what the reader says of a difference. */
    DifferenceFace(Function<Side, String> texts, Function<Difference, Optional<Statement>> codings) {
        this.texts = texts;
        this.codings = codings;
        row.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        coded.managedProperty().bind(coded.textProperty().isNotEmpty());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void say(Difference difference) {
        LayerSign sign = LayerSign.of(difference.layer());
        letter.setText(sign.letter());
        if (!sign.style().equals(style)) {
            letter.getStyleClass().remove(style);
            letter.getStyleClass().add(sign.style());
            style = sign.style();
        }
        coded.setText(codings.apply(difference).isPresent() ? "\u25C6" : "");
        int longest = difference.a().isEmpty() || difference.b().isEmpty() ? LONGEST : LONGEST_OF_TWO;
        String from = Readings.shortly(texts.apply(Side.A), difference.a(), longest);
        String to = Readings.shortly(texts.apply(Side.B), difference.b(), longest);
        words.setText((from + " \u2192 " + to).strip());
    }
}
