package variorum.workbench.search;

import java.util.List;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.workbench.control.Phrase;

/**
 * An answer to a query.
 *
 * @param query as it was written
 * @param lines the hits in context, in the order asked for
 * @param extent how much of the answer it is
 */
record Found(String query, List<Concordance.Line> lines, Extent extent) {

    /** How much of an answer there is. */
    enum Extent {
        /** All there is to find. */
        WHOLE,
        /** As much as is ever shown. */
        CUT,
        /** What has been found so far. */
        SO_FAR,
        /** What had been found when the search was stopped. */
        STOPPED
    }

    /** Nothing was asked. */
    static final Found NOTHING = new Found("", List.of(), Extent.WHOLE);

    boolean isAsked() {
        return !query.isEmpty();
    }

    /** The same lines, and no more will come. */
    Found stopped() {
        return new Found(query, lines, Extent.STOPPED);
    }

    /** Whether most lines are read from the right. */
    boolean isRightToLeft() {
        return lines.stream().filter(Concordance.Line::rightToLeft).count() * 2 > lines.size();
    }

    /** "34 places in 5 reports". */
    String figures() {
        long documents = lines.stream().map(line -> line.hit().document()).distinct().count();
        String figures = Phrase.count(lines.size(), what()) + " in " + Phrase.count(documents, "report");
        return switch (extent) {
            case WHOLE -> lines.isEmpty() && !isAsked() ? "" : figures;
            case CUT -> "The first " + figures;
            case SO_FAR -> figures + " so far";
            case STOPPED -> figures + " before it was stopped";
        };
    }

    private String what() {
        return lines.stream().map(Concordance.Line::hit).map(Hit::annotation).allMatch(tag -> tag != null)
                        && !lines.isEmpty()
                ? "tag"
                : "place";
    }
}
