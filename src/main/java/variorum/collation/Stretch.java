package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;

/**
 * Some pieces of one witness in a row, and the place they take.
 *
 * @param pieces words and marks, in reading order
 * @param place where they stand; where they would stand if there are none (then empty), UTF-16
 */
record Stretch(List<Piece> pieces, int place) {

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean hasWords() {
        for (Piece piece : pieces) {
            if (piece.isWord()) {
                return true;
            }
        }
        return false;
    }

    Span span() {
        return pieces.isEmpty()
                ? new Span(place, place)
                : new Span(pieces.getFirst().span().start(), pieces.getLast().span().end());
    }

    /** The pieces from one to before another; an empty part keeps its place. */
    Stretch part(int from, int to) {
        List<Piece> part = pieces.subList(from, to);
        int at = from < to ? pieces.get(from).span().start() : endBefore(from);
        return new Stretch(part, at);
    }

    /** Nothing, where this starts or ends. */
    Stretch emptied(boolean after) {
        return new Stretch(List.of(), after ? span().end() : span().start());
    }

    private int endBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (!pieces.get(at).equals(Gap.BREAK)) {
                return pieces.get(at).span().end();
            }
        }
        return place;
    }

    List<Piece> words() {
        return pieces.stream().filter(Piece::isWord).toList();
    }

    /** All words and marks of a sentence. */
    static List<Piece> piecesOf(Words words, int sentence) {
        List<Piece> pieces = new ArrayList<>();
        int mark = words.firstMark(sentence);
        int lastMark = words.firstMark(sentence + 1);
        for (int word = words.firstWord(sentence); word < words.firstWord(sentence + 1); word++) {
            while (mark < lastMark && words.mark(mark).start() < words.start(word)) {
                pieces.add(mark(words, mark++));
            }
            while (mark < lastMark && words.mark(mark).start() < words.end(word)) {
                mark++;
            }
            pieces.add(new Piece(words.span(word), word, words.surface(word), words.plain(word)));
        }
        while (mark < lastMark) {
            pieces.add(mark(words, mark++));
        }
        return pieces;
    }

    private static Piece mark(Words words, int mark) {
        String surface = words.mark(mark).in(words.text());
        return new Piece(words.mark(mark), -1, surface, surface);
    }
}
