package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.carrying.OutOfStep;
import variorum.collation.Side;
import variorum.text.Document;
import variorum.text.Span;

/** Places of the project that the comparison shows by itself, so that what is undone here is looked at here. */
final class Places {

    private final CompareModel model;
    private final Carry carry;
    private final Node pane;

    /** {@code pane} is in the window while the comparison is shown. */
    Places(CompareModel model, Carry carry, Node pane) {
        this.model = model;
        this.carry = carry;
        this.pane = pane;
    }

    /** Whether a place is in a version that is compared, and asks nothing that only the reader shows. */
    boolean shows(Location place) {
        boolean asks = place instanceof Location.OfAnnotation tag
                && model.project().annotation(tag.ref())
                        .flatMap(known -> OutOfStep.tag(model.project(), known))
                        .isPresent();
        return !asks && model.comparison().get().isPresent() && column(place).isPresent();
    }

    private Optional<Integer> column(Location place) {
        List<Document.Id> columns = model.versions().lineup().get().map(Lineup::columns).orElse(List.of());
        return place.document().map(columns::indexOf).filter(column -> column >= 0);
    }

    /** Brings a place into view, in the version that it is in; that is in hand then. */
    void reveal(Location place) {
        Optional<Span> words = switch (place) {
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) -> Optional.of(extent);
            case Location.OnSpan(Document.Id id, Span span) -> Optional.of(span);
            case Location.InDocument whole -> Optional.empty();
            case Location.WholeProject all -> Optional.empty();
            case Location.OfCode code -> Optional.empty();
            case Location.OfCoder coder -> Optional.empty();
            case Location.OfEntity entity -> Optional.empty();
            case Location.OfStatementType type -> Optional.empty();
            case Location.OfStatement statement -> Optional.empty();
        };
        if (pane.getScene() != null && shows(place)) {
            column(place).ifPresent(column -> {
                model.versions().arrange(lineup -> lineup.holding(column));
                words.ifPresent(span -> model.at().go(carry.place(column == 0 ? Side.A : Side.B, span)));
            });
        }
    }
}
