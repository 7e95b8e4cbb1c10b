package variorum.project;

import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.text.Identifier;
import variorum.text.Ids;

/**
 * Two terms that all comparisons of a project take as equal, as a reader decided.
 *
 * @param id identifies it within the project
 * @param terms the two forms
 * @param layer what kind of difference they would otherwise be
 * @param active whether it applies; a rule switched off stays in the list
 * @param note why, in the researcher's words; may be empty
 */
public record ComparingRule(Id id, Rule terms, Layer layer, boolean active, String note) {

    /** Identifies a rule within a project. */
    public record Id(String value) implements Identifier<Id> {
        /** Checks the form; see {@link Ids#checked}. */
        public Id {
            Ids.checked(value);
        }

        /** An id nobody else has. */
        public static Id fresh() {
            return new Id(Ids.fresh());
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A new rule, in force. */
    public static ComparingRule of(Rule terms, Layer layer) {
        return new ComparingRule(Id.fresh(), terms, layer, true, "");
    }

    /** The same, switched on or off. */
    public ComparingRule active(boolean value) {
        return new ComparingRule(id, terms, layer, value, note);
    }
}
