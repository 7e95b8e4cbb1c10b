package variorum.workbench.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.carrying.Proposal;
import variorum.project.Differences;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.TagMark;
import variorum.workbench.tagging.TagWords;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.Mark;

/**
 * The tags of every version in its column, and the one that is offered for another version in widely spaced dots.
 * Underlines belong to tags, fills to changes: both can be seen together.
 */
final class TagLayers {

    private static final String TAGS = "tags";
    private static final String OFFERED = "offered";

    private final CompareModel model;
    private final Spread spread;
    private final Carry carry;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);

    TagLayers(CompareModel model, Spread spread, Carry carry, Focus focus) {
        this.model = model;
        this.spread = spread;
        this.carry = carry;
        for (int i = 0; i < Lineup.MOST; i++) {
            int column = i;
            spread.allColumns().get(i).text().setSpoken(mark -> TagWords.of(mark, model.project()));
            spread.allColumns().get(i).text().setOnMarksPicked(picked -> {
                Object id = picked.marks().getFirst().id();
                if (id instanceof Annotation.Ref ref) {
                    focus.select(ref);
                    offer(column, ref);
                }
            });
        }
        shown.subscribe(on -> refresh());
        carry.current().subscribe(offered -> offer());
    }

    /** Whether tags are drawn. */
    BooleanProperty shown() {
        return shown;
    }

    private void offer(int column, Annotation.Ref ref) {
        if (column == 0 || column == model.versions().lineup().get().map(Lineup::hand).orElse(1)) {
            carry.offer(spread.allColumns().get(column).side(), ref);
        }
    }

    /** Draws the tags as they are now. */
    void refresh() {
        for (int i = 0; i < spread.count(); i++) {
            Optional<Document> document = model.versions().document(i);
            List<Mark> marks = document.filter(there -> shown.get()).map(this::marks).orElse(List.of());
            VersionColumn column = spread.allColumns().get(i);
            boolean fits = document.filter(there -> column.text().content().text().equals(there.text())).isPresent();
            column.text().put(new Layer(TAGS, fits ? marks : List.of()));
        }
        offer();
    }

    private List<Mark> marks(Document document) {
        Project project = model.project();
        Set<Code.Id> readings = new HashSet<>();
        Differences.type(project).ifPresent(type -> type.roles().forEach(role -> readings.addAll(role.codes())));
        return project.annotationsOf(document.id()).list().stream()
                .filter(tag -> !readings.contains(tag.code()))
                .flatMap(tag -> project.codebook().code(tag.code()).stream()
                        .map(code -> TagMark.of(tag, code, TagMark.style(code, false))))
                .toList();
    }

    private void offer() {
        Optional<Proposal> offered = carry.current().get().filter(proposal -> shown.get());
        for (int i = 0; i < spread.count(); i++) {
            VersionColumn column = spread.allColumns().get(i);
            boolean target = model.versions().document(i)
                    .map(Document::id)
                    .filter(id -> offered.flatMap(Proposal::copy)
                            .filter(copy -> copy.document().equals(id))
                            .isPresent())
                    .isPresent();
            List<Mark> marks = offered.filter(proposal -> target).flatMap(this::mark).stream().toList();
            column.text().put(new Layer(OFFERED, marks));
        }
    }

    private Optional<Mark> mark(Proposal proposal) {
        return proposal.copy().flatMap(copy -> model.project().codebook().code(copy.code())
                .map(code -> new Mark("offered", copy.spans(), TagMark.style(code, true), code.name(), null, false)));
    }
}
