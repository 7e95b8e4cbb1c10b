package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.text.Span;

/** Tells from sentence links and matched words which paragraphs and sentences belong together, and how. */
final class Pairing {

    /** Paragraphs are a pair if they share this part of the lighter one, */
    private static final double SHARE = 0.2;
    /** or so many words. */
    private static final int WORDS = 8;

    private final LinkedText text;
    private final Words a;
    private final Words b;
    private final Set<Long> linkedByHand;
    /** Words in common of two paragraphs: all, and those that stand out of order. */
    private final Map<Long, int[]> common = new HashMap<>();

    Pairing(LinkedText text, Constraints constraints) {
        this.text = text;
        this.a = text.a();
        this.b = text.b();
        this.linkedByHand = constraints.linkedParagraphs();
        for (int word = 0; word < a.count(); word++) {
            int partner = text.matching().ofA(word);
            if (partner >= 0) {
                int[] counts = counts(a.paragraphOfWord(word), b.paragraphOfWord(partner));
                counts[0]++;
                counts[1] += text.matching().isMoved(word) ? 1 : 0;
            }
        }
        linkedByHand.forEach(code -> common.putIfAbsent(code, new int[2]));
    }

    private int[] counts(int paragraphA, int paragraphB) {
        return common.computeIfAbsent(Link.code(paragraphA, paragraphB), code -> new int[2]);
    }

    /** Every sentence pair, in the order of A. */
    List<SentencePair> sentences() {
        return text.links().stream()
                .sorted(Comparator.comparingInt(Link::a).thenComparingInt(Link::b))
                .map(link -> new SentencePair(a.sentence(link.a()), b.sentence(link.b()), relation(link)))
                .toList();
    }

    private Relation relation(Link link) {
        if (text.moved().contains(link)) {
            return Relation.MOVED;
        }
        int first = a.firstWord(link.a());
        int other = b.firstWord(link.b());
        int count = a.wordsIn(link.a());
        return count == b.wordsIn(link.b()) && isSame(first, other, count) ? Relation.SAME : Relation.EDITED;
    }

    private boolean isSame(int first, int other, int count) {
        for (int i = 0; i < count; i++) {
            if (text.matching().ofA(first + i) != other + i) {
                return false;
            }
        }
        return true;
    }

    /** Every paragraph pair, in the order of A. */
    List<ParagraphPair> paragraphs() {
        Map<Integer, Set<Integer>> ofA = new TreeMap<>();
        Map<Integer, Set<Integer>> ofB = new TreeMap<>();
        common.forEach((code, counts) -> {
            int paragraphA = (int) (code >> 32);
            int paragraphB = (int) (long) code;
            if (isPair(paragraphA, paragraphB, counts[0])) {
                ofA.computeIfAbsent(paragraphA, p -> new TreeSet<>()).add(paragraphB);
                ofB.computeIfAbsent(paragraphB, p -> new TreeSet<>()).add(paragraphA);
            }
        });
        List<ParagraphPair> pairs = new ArrayList<>();
        Set<Integer> merged = new HashSet<>();
        ofA.forEach((paragraphA, partners) -> add(pairs, merged, paragraphA, partners, ofA, ofB));
        return pairs;
    }

    private boolean isPair(int paragraphA, int paragraphB, int words) {
        int lighter = Math.min(a.wordsInParagraph(paragraphA), b.wordsInParagraph(paragraphB));
        return linkedByHand.contains(Link.code(paragraphA, paragraphB)) || words >= WORDS || words >= SHARE * lighter;
    }

    /**
     * One against several becomes one pair; where several stand against several, each two become a pair of their own.
     */
    private void add(List<ParagraphPair> pairs, Set<Integer> merged, int paragraphA, Set<Integer> partners,
            Map<Integer, Set<Integer>> ofA, Map<Integer, Set<Integer>> ofB) {
        if (partners.stream().allMatch(other -> ofB.getOrDefault(other, new TreeSet<>()).size() == 1)) {
            pairs.add(pair(List.of(paragraphA), List.copyOf(partners)));
            return;
        }
        for (int paragraphB : partners) {
            Set<Integer> others = ofB.getOrDefault(paragraphB, new TreeSet<>());
            boolean star = others.stream().allMatch(other -> ofA.getOrDefault(other, new TreeSet<>()).size() == 1);
            if (!star) {
                pairs.add(pair(List.of(paragraphA), List.of(paragraphB)));
            } else if (merged.add(paragraphB)) {
                pairs.add(pair(List.copyOf(others), List.of(paragraphB)));
            }
        }
    }

    private ParagraphPair pair(List<Integer> inA, List<Integer> inB) {
        int all = 0;
        int outOfOrder = 0;
        for (int paragraphA : inA) {
            for (int paragraphB : inB) {
                int[] counts = counts(paragraphA, paragraphB);
                all += counts[0];
                outOfOrder += counts[1];
            }
        }
        boolean moved = 2 * outOfOrder > all;
        return new ParagraphPair(spans(a, inA), spans(b, inB), relation(inA, inB, moved), moved);
    }

    private static List<Span> spans(Words words, List<Integer> paragraphs) {
        return paragraphs.stream().map(words::paragraph).toList();
    }

    private Relation relation(List<Integer> inA, List<Integer> inB, boolean moved) {
        if (inA.size() > 1) {
            return Relation.MERGED;
        }
        if (inB.size() > 1) {
            return Relation.SPLIT;
        }
        if (moved) {
            return Relation.MOVED;
        }
        int count = a.wordsInParagraph(inA.getFirst());
        boolean same = count == b.wordsInParagraph(inB.getFirst())
                && isSame(firstWord(a, inA.getFirst()), firstWord(b, inB.getFirst()), count);
        return same ? Relation.SAME : Relation.EDITED;
    }

    private static int firstWord(Words words, int paragraph) {
        return words.firstWord(words.firstSentence(paragraph));
    }
}
