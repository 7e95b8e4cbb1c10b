package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;

/** The way back from {@link Fragments}: pieces with nothing but line ends between them are one span. */
final class Pieces {

    private Pieces() {}

    static List<Span> joined(List<Span> pieces, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.end() < piece.start() && isLineEnds(text, last.end(), piece.start())) {
                joined.set(joined.size() - 1, last.cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isLineEnds(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c == '\n');
    }
}
