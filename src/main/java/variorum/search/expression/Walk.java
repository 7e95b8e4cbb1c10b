package variorum.search.expression;

/** Goes forwards from where a match begins, always the way that is preferred among those that lead to a match. */
final class Walk {

    private final int first;
    private final Ways ways;
    private final Places places;
    private final boolean checked;

    /** A walk that begins at this step. */
    Walk(int first, Ways ways, Places places) {
        this.first = first;
        this.ways = ways;
        this.places = places;
        this.checked = ways.areChecked();
    }

    /** Where the match ends that begins there and is preferred; at its beginning when it holds no character. */
    int end(Scan scan, String text, int start, int end, int from) {
        int step = first;
        int at = from;
        while (true) {
            scan.bring(at);
            ways.start(
                    step, checked && at > start ? kind(text.charAt(at - 1)) : Kind.EDGE_OF_TEXT,
                    checked && at < end ? kind(text.charAt(at)) : Kind.EDGE_OF_TEXT);
            int way = ways.next();
            while (way >= 0 && !scan.mayTake(at, way)) {
                way = ways.next();
            }
            if (way < 0) {
                return at;
            }
            step = places.next(way);
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private Kind kind(char unit) {
        int known = places.symbols().known(unit);
        return known == 0 ? Kind.OTHER : places.symbols().kind(known); // half of a character is none of a word
    }
}
