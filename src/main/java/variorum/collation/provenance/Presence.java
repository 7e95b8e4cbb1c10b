package variorum.collation.provenance;

import java.util.List;
import java.util.Map;
import variorum.collation.Collation;
import variorum.text.Span;

/**
 * Which witness has which paragraph: a table with a column for each witness and a row for each paragraph of any. Rows
 * stand in the order of the base; what the base lacks stands behind what precedes it in the witness that has it. Any
 * witness can be the base without anything being compared again: the same paragraphs share a row whichever it is.
 *
 * @param base the siglum of the witness whose order the rows follow
 * @param sigla the columns, the base first, then by siglum, the shorter first
 * @param rows every paragraph of every story is in exactly one
 */
public record Presence(String base, List<String> sigla, List<Row> rows) {

    /**
     * Paragraphs that tell the same.
     *
     * @param cells by siglum, one or more paragraphs of that witness in reading order; a witness that lacks it has none
     * @param moved the sigla of witnesses in which it stands in another order than in the base
     */
    public record Row(Map<String, List<Span>> cells, List<String> moved) {
        /** Takes its own copies. */
        public Row {
            cells = Map.copyOf(cells);
            moved = List.copyOf(moved);
        }

        /** Whether a witness has it. */
        public boolean stands(String siglum) {
            return cells.containsKey(siglum);
        }
    }

    /** Takes its own copies. */
    public Presence {
        sigla = List.copyOf(sigla);
        rows = List.copyOf(rows);
    }

    /**
     * The table of a collation.
     *
     * <p>Paragraphs share a row if they are paired, directly or through others. A pair is passed over if more third
     * witnesses speak against it than for it: one that has a partner for each of the two, but not the same.
     *
     * @throws IllegalArgumentException if no witness has this siglum
     */
    public static Presence of(Collation collation, String base) {
        return new PresenceTable(collation, base).made();
    }
}
