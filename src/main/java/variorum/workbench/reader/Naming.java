package variorum.workbench.reader;

import java.util.Optional;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.workbench.suggestions.Suggestion;
import variorum.workbench.tagging.Stance;

/**
 * What the key of a code means on a suggested name: who is named is linked with it, and registered where nobody has the
 * name. A code that asks for a stance is put on what is said, and names nobody.
 */
final class Naming {

    private Naming() {}

    static Optional<Choice> of(Suggestion suggestion, Code code, Codebook codebook) {
        boolean isSaid = codebook.attributes(code.id()).stream()
                .anyMatch(asked -> asked.name().equals(Stance.ATTRIBUTE));
        if (isSaid) {
            return Optional.empty();
        }
        return switch (suggestion.entities().size()) {
            case 0 -> suggestion.fresh().map(name -> new Choice.OfNewEntity(name, code));
            case 1 -> Optional.of(new Choice.OfEntity(
                    suggestion.entities().getFirst(), suggestion.entities().getFirst().name(), code));
            default -> Optional.empty();
        };
    }
}
