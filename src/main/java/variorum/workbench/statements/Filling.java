package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import variorum.annotation.Confidence;
import variorum.annotation.Statement;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.search.names.Registry;
import variorum.workbench.tagging.UsualCodes;

/**
 * Fills one column of several statements. A name that nobody has registered is registered once, and tagged once where
 * several statements take the same place of it.
 */
final class Filling {

    private final Draft filled;
    private final UsualCodes usual;
    private final Map<String, String> last;
    private final List<Edit> edits = new ArrayList<>();
    private Project known;
    private Registry registry;

    Filling(Project project, Map<String, String> last) {
        this.filled = new Draft(project);
        this.usual = UsualCodes.of(project);
        this.last = last;
        this.known = project;
        this.registry = Registry.of(project.entities().values());
    }

    /** What a cell of a statement can be filled with when so much is typed. */
    List<Offer> offers(Statement statement, Slot slot, String typed) {
        return StatementOrder.lead(known, statement)
                .map(lead -> new Offers(known, statement, lead, usual, registry, last).of(slot, typed))
                .orElse(List.of());
    }

    /** Fills the column of a statement as it was offered, if that can be had where the statement stands. */
    void fill(Statement statement, Column column, Offer offer) {
        List<Edit> next = filling(statement, column, offer);
        next.forEach(filled::apply);
        edits.addAll(next);
        if (next.size() > 1) { // more than the statement itself: a tag, or a name as well
            follow();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    private void follow() {
        Project before = known;
        known = filled.project();
        if (known.entities() != before.entities()) {
            registry = Registry.of(known.entities().values());
        }
    }

    private List<Edit> filling(Statement statement, Column column, Offer offer) {
        if (column.equals(Column.SURE)) {
            return Stream.of(Confidence.values())
                    .filter(value -> value.word().equals(offer.key()))
                    .<Edit>map(value -> new Edit.PutStatement(statement.with(value)))
                    .toList();
        }
        if (column.equals(Column.NOTE)) {
            return List.of(new Edit.PutStatement(statement.withNote(offer.key())));
        }
        return column.slot().stream()
                .flatMap(slot -> offers(statement, slot, offer.name()).stream())
                .filter(each -> each.isKnownBy(offer.key()))
                .findFirst()
                .map(Offer::edits)
                .orElse(List.of());
    }

    /** All that was filled in. */
    List<Edit> edits() {
        return edits;
    }
}
