package variorum.workbench.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.collation.Reuse;
import variorum.collation.Side;
import variorum.text.Percent;

/** How much of one version stands in the other. */
final class PairFigures extends VBox {

    private final Label wordsOfA = Nodes.label("");
    private final Label wordsOfB = Nodes.label("");
    private final Label shareOfA = Nodes.label("", "v-strong");
    private final Label shareOfB = Nodes.label("", "v-strong");
    private final Hyperlink run = new Hyperlink();
    private final Label runWords = Nodes.label("", "v-strong");
    private final Label verdict = Nodes.label("", "v-meta");
    private final Legend legend = new Legend();

    PairFigures(CompareModel model) {
        getStyleClass().add("compare-figures");
        getChildren().addAll(row(wordsOfA, shareOfA), row(wordsOfB, shareOfB), row(run, runWords), verdict, legend);
        verdict.managedProperty().bind(verdict.visibleProperty());
        verdict.visibleProperty().bind(verdict.textProperty().isNotEmpty());
        run.setOnAction(event -> model.comparison().get().flatMap(Comparison::longestRun)
                .ifPresent(longest -> model.at().go(new Place(longest.a(), longest.b()))));
        model.comparison()
                .subscribe(answer -> answer.ifPresent(
                        comparison -> tell(comparison, model.versions().sigla())));
    }

    private static HBox row(Node what, Label figure) {
        HBox row = new HBox(what, Nodes.space(), figure);
        row.getStyleClass().add("compare-figure");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void tell(Comparison comparison, Sigla sigla) {
        Reuse reuse = comparison.alignment().reuse();
        wordsOfA.setText("Words of " + sigla.a() + " also in " + sigla.b());
        wordsOfB.setText("Words of " + sigla.b() + " also in " + sigla.a());
        shareOfA.setText(percent(reuse.aInB()));
        shareOfB.setText(percent(reuse.bInA()));
        Optional<LongestRun> longest = comparison.longestRun();
        run.setText("Longest run" + longest.map(found -> ", " + where(comparison, found)).orElse(""));
        run.setDisable(longest.isEmpty());
        runWords.setText(Nodes.count(reuse.longestRun(), "word"));
        verdict.setText(verdict(comparison));
        legend.showMoves(comparison.moved() > 0);
    }

    /** Says what no figure says plainly: that there is nothing to compare, or no difference. */
    static String verdict(Comparison comparison) {
        if (comparison.alignment().paragraphs().isEmpty()) {
            return "No paragraph of the two tells the same.";
        }
        return comparison.differences().isEmpty() ? "The two are the same, word for word." : "";
    }

    private static String percent(double share) {
        return Percent.of(share) + " %";
    }

    /** In which paragraphs of A: "paragraphs 2 and 3". */
    static String where(Comparison comparison, LongestRun run) {
        Outline outline = comparison.outline(Side.A);
        int first = outline.at(run.a().start()).map(Passage::number).orElse(0);
        int last = outline.at(Math.max(run.a().start(), run.a().end() - 1)).map(Passage::number).orElse(0);
        if (first == last) {
            return first == 0 ? "in the headline" : place(first);
        }
        if (first == 0 || last == 0) {
            return place(first) + " to " + place(last);
        }
        return "paragraphs " + first + (last == first + 1 ? " and " : " to ") + last;
    }

    private static String place(int paragraph) {
        return paragraph == 0 ? "heading" : "paragraph " + paragraph;
    }
}
