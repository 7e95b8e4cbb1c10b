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
    int end(Scan scan, String text, int from) {
        int step = first;
        int at = from;
        while (true) {
            int only = ways.only(step);
            int way = only >= 0 ? only : preferred(scan, step, at);
            if (way < 0) {
                return at;
            }
            step = places.next(way);
            at += Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
        }
    }

    private int preferred(Scan scan, int step, int at) {
        scan.bring(at);
        ways.start(step, checked ? scan.kindAt(at - 1) : Kind.OTHER, checked ? scan.kindAt(at) : Kind.OTHER);
        int way = ways.next();
        while (way >= 0 && !scan.mayTake(at, way)) {
            way = ways.next();
        }
        return way;
    }
}
