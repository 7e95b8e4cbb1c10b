package variorum.search.expression;

import java.util.List;

/** A part of a regular expression. */
sealed interface Part {

    /** Where something begins or ends; holds no character. */
    enum Edge {
        LINE_START,
        LINE_END,
        TEXT_START,
        TEXT_END,
        WORD_EDGE,
        NO_WORD_EDGE;

        /** Whether it is between two characters of these kinds. */
        boolean isBetween(Kind before, Kind after) {
            return switch (this) {
                case LINE_START -> before == Kind.EDGE_OF_TEXT || before == Kind.LINE_FEED;
                case LINE_END -> after == Kind.EDGE_OF_TEXT || after == Kind.LINE_FEED;
                case TEXT_START -> before == Kind.EDGE_OF_TEXT;
                case TEXT_END -> after == Kind.EDGE_OF_TEXT;
                case WORD_EDGE -> (before == Kind.WORD) != (after == Kind.WORD);
                case NO_WORD_EDGE -> (before == Kind.WORD) == (after == Kind.WORD);
            };
        }
    }

    /** One character of these. */
    record One(Letters letters) implements Part {}

    /** A place that holds no character. */
    record At(Edge edge) implements Part {}

    /** One after the other; nothing at all when there is none. */
    record Row(List<Part> parts) implements Part {}

    /** One of these, earlier ones preferred. */
    record Either(List<Part> parts) implements Part {}

    /**
     * Several times.
     *
     * @param least at least so often
     * @param most at most so often; -1 for no bound
     * @param greedy whether more is preferred to fewer
     */
    record Repeat(Part part, int least, int most, boolean greedy) implements Part {}

    /** Whether it can hold no character. */
    default boolean mayBeEmpty() {
        return switch (this) {
            case One(Letters letters) -> false;
            case At(Edge edge) -> true;
            case Row(List<Part> parts) -> parts.stream().allMatch(Part::mayBeEmpty);
            case Either(List<Part> parts) -> parts.stream().anyMatch(Part::mayBeEmpty);
            case Repeat(Part part, int least, int most, boolean greedy) -> least == 0 || part.mayBeEmpty();
        };
    }

    /** How many parts it has when all that is counted is written out. */
    default double size() {
        return switch (this) {
            case One(Letters letters) -> 1;
            case At(Edge edge) -> 1;
            case Row(List<Part> parts) -> parts.stream().mapToDouble(Part::size).sum();
            case Either(List<Part> parts) -> parts.size() + parts.stream().mapToDouble(Part::size).sum();
            case Repeat(Part part, int least, int most, boolean greedy) ->
                (1 + part.size()) * Math.max(1, Math.max(least, most));
        };
    }
}
