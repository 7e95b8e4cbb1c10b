package variorum.workbench.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import variorum.text.Document;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;

/** What stands in the middle while there is no comparison to read: why not, and what can be done. */
final class NoComparison {

    private final CompareModel model;
    private final Runnable pick;

    /** {@code pick} lets the person choose a version. */
    NoComparison(CompareModel model, Runnable pick) {
        this.model = model;
        this.pick = pick;
    }

    /** What stands there now. */
    Node now() {
        return switch (model.stage().get()) {
            case CHOOSING -> choosing();
            case WORKING, READY ->
                new EmptyState("bi-layout-split", "Comparing " + both() + "…", "This takes a moment.");
            case STOPPED ->
                new EmptyState(
                        "bi-layout-split",
                        "The comparison was stopped",
                        "Nothing was changed.",
                        Buttons.primary("Compare again", "", model::again));
        };
    }

    private String both() {
        return model.versions().sigla().a() + " and " + model.versions().sigla().b();
    }

    private Node choosing() {
        if (model.project().documents().size() < 2) {
            return new EmptyState("bi-layout-split", "There are no two versions to compare",
                    "Add at least two reports to the project.");
        }
        Optional<Pair> proposal = model.versions().proposal().get();
        Button other = Buttons.words("Choose…", "", pick);
        return proposal
                .map(pair -> new EmptyState("bi-layout-split", "Choose two versions to compare",
                        "Open them side by side, or take the closest pair.",
                        Buttons.primary("Compare " + name(pair.a()) + " and " + name(pair.b()), "",
                                () -> model.versions().choose(pair)),
                        other))
                .orElseGet(() -> new EmptyState("bi-layout-split", "Choose two versions to compare",
                        "Open them side by side, or choose them here.", other));
    }

    private String name(Document.Id id) {
        return model.project().document(id).map(Document::name).orElse("");
    }
}
