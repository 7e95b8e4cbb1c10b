package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a group of linked sentences from start to end and answers the gaps between its matched words, and the
 * matches.
 */
final class GroupWalk {

    private final LinkedText text;
    private final boolean moved;
    private final List<Piece> piecesA;
    private final List<Piece> piecesB;
    private final int startA;
    private final int startB;
    private final int[] wordsOfB;
    private final int[] placesOfB;
    /** Indices of matched pieces: in A at even, in B at odd places. */
    private final IntList matches = new IntList();

    /** Goes through those sentences of a group that no other has told of; on one side there may be none. */
    GroupWalk(
            LinkedText text, Groups.Group group, List<Integer> sentencesA, List<Integer> sentencesB, boolean moved) {
        this.text = text;
        this.moved = moved;
        this.piecesA = pieces(text.a(), sentencesA);
        this.piecesB = pieces(text.b(), sentencesB);
        this.startA = start(text.a(), sentencesA.isEmpty() ? group.a() : sentencesA);
        this.startB = start(text.b(), sentencesB.isEmpty() ? group.b() : sentencesB);
        IntList words = new IntList();
        IntList places = new IntList();
        for (int i = 0; i < piecesB.size(); i++) {
            if (piecesB.get(i).isWord()) {
                words.add(piecesB.get(i).word());
                places.add(i);
            }
        }
        wordsOfB = words.toArray();
        placesOfB = places.toArray();
        findMatches();
        hideElsewhere();
    }

    private static int start(Words words, List<Integer> sentences) {
        return words.sentence(sentences.getFirst()).start();
    }

    private static List<Piece> pieces(Words words, List<Integer> sentences) {
        List<Piece> pieces = new ArrayList<>();
        int last = -1;
        for (int sentence : sentences) {
            boolean follows =
                    last >= 0 && last + 1 == sentence && words.paragraphOf(last) == words.paragraphOf(sentence);
            if (last >= 0 && !follows) {
                pieces.add(Gap.BREAK);
            }
            pieces.addAll(Stretch.piecesOf(words, sentence));
            last = sentence;
        }
        return pieces;
    }

    private void findMatches() {
        int lastB = -1;
        for (int i = 0; i < piecesA.size(); i++) {
            int word = piecesA.get(i).word();
            if (word < 0 || !text.matching().hasA(word) || text.matching().isMoved(word) != moved) {
                continue;
            }
            int found = Arrays.binarySearch(wordsOfB, text.matching().ofA(word));
            int place = found < 0 ? -1 : placesOfB[found];
            if (place > lastB) {
                matches.add(i);
                matches.add(place);
                lastB = place;
            }
        }
    }

    /** Words that have their partner in another group are not missing: nothing is said of them here. */
    private void hideElsewhere() {
        int next = 0;
        for (int i = 0; i < piecesA.size(); i++) {
            if (next < matches.size() && matches.get(next) == i) {
                next += 2;
            } else if (piecesA.get(i).isWord() && text.matching().hasA(piecesA.get(i).word())) {
                piecesA.set(i, Gap.BREAK);
            }
        }
        next = 1;
        for (int j = 0; j < piecesB.size(); j++) {
            if (next < matches.size() && matches.get(next) == j) {
                next += 2;
            } else if (piecesB.get(j).isWord() && text.matching().hasB(piecesB.get(j).word())) {
                piecesB.set(j, Gap.BREAK);
            }
        }
    }

    /** All matched words, joined over or not. */
    List<Gap.Pair> pairs() {
        List<Gap.Pair> pairs = new ArrayList<>();
        for (int m = 0; m < matches.size(); m += 2) {
            pairs.add(pair(m));
        }
        return pairs;
    }

    private Gap.Pair pair(int match) {
        return new Gap.Pair(piecesA.get(matches.get(match)), piecesB.get(matches.get(match + 1)));
    }

    /** The gaps that are not empty. Two substitutions with one function word between them make one. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int from = -2;
        int to = 0;
        while (from < matches.size()) {
            while (to < matches.size() && isJoined(from, to)) {
                to += 2;
            }
            if (!isTight(from, to)) {
                gaps.add(gap(from, to));
            }
            from = to;
            to = from + 2;
        }
        return gaps;
    }

    /** Whether the match {@code at} is a lone function word amid exchanged words. */
    private boolean isJoined(int from, int at) {
        Piece piece = piecesA.get(matches.get(at));
        if (!text.a().isFunction(piece.word()) || isTight(from, at) || isTight(at, at + 2)) {
            return false;
        }
        Gap left = gap(from, at);
        Gap right = gap(at, at + 2);
        boolean bothWords = left.hasWords() && right.hasWords() && !left.hasBreak() && !right.hasBreak();
        boolean exchanged = (left.a().hasWords() && left.b().hasWords())
                || (right.a().hasWords() && right.b().hasWords());
        return bothWords && exchanged;
    }

    /** Whether nothing stands between two matches. */
    private boolean isTight(int from, int to) {
        return from >= 0 && to < matches.size()
                && matches.get(from) + 1 == matches.get(to) && matches.get(from + 1) + 1 == matches.get(to + 1);
    }

    /** What stands between two matches; -2 is the start, the number of matches the end. */
    private Gap gap(int from, int to) {
        int fromA = from < 0 ? 0 : matches.get(from) + 1;
        int fromB = from < 0 ? 0 : matches.get(from + 1) + 1;
        int toA = to >= matches.size() ? piecesA.size() : matches.get(to);
        int toB = to >= matches.size() ? piecesB.size() : matches.get(to + 1);
        int placeA = from < 0 ? startA : piecesA.get(matches.get(from)).span().end();
        int placeB = from < 0 ? startB : piecesB.get(matches.get(from + 1)).span().end();
        Gap.Pair before = from < 0 ? null : pair(from);
        Gap.Pair after = to >= matches.size() ? null : pair(to);
        return new Gap(
                new Stretch(piecesA.subList(fromA, toA), placeA),
                new Stretch(piecesB.subList(fromB, toB), placeB),
                before,
                after);
    }
}
