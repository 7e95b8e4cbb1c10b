package variorum.workbench.suggestions;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.search.names.NewNames;
import variorum.text.Document;
import variorum.text.Span;

/**
 * A name that could be tagged and is not.
 *
 * @param document the report
 * @param span the name, UTF-16
 * @param entities whom it may mean, by name; more than one must be chosen from, none is a name nobody has registered
 * @param code what its mentions are mostly tagged with; nothing for a new name
 * @param fresh the new name, with all its places
 * @param isPlace whether the words seem to say where, and not who
 */
public record Suggestion(
        Document.Id document, Span span, List<Entity> entities, Optional<Code> code,
        Optional<NewNames.Proposal> fresh, boolean isPlace) {

    /** A name that nobody has registered. */
    static Suggestion fresh(Document.Id document, Span span, NewNames.Proposal name) {
        return new Suggestion(document, span, List.of(), Optional.empty(), Optional.of(name), false);
    }

    /** Identifies its mark on the page. */
    public record Id(Document.Id document, Span span) {}

    /** Identifies it among all. */
    public Id id() {
        return new Id(document, span);
    }

    /** Whether Enter can take it: one entity is meant, not the place of its name, and its code is known. */
    public boolean isClear() {
        return entities.size() == 1 && code.isPresent() && !isPlace;
    }

    /** What it is called in lists and by screen readers. */
    public String name() {
        return switch (entities.size()) {
            case 0 -> "new name";
            case 1 -> entities.getFirst().name() + (isPlace ? ", or the place" : "");
            default -> String.join(" or ", entities.stream().map(Entity::name).toList());
        };
    }
}
