package variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.task.Progress;

/**
 * Aligns the words of linked sentences: first those that keep their order, group by group, then what stands out of
 * order, with the words that are left.
 */
final class WordMatcher {

    /** From how many content words something out of order counts as moved. */
    private static final int MOVED_CONTENT = 8;
    /**
     * A whole sentence counts as moved from this many content words and this share of the shorter of the two; beside
     * something that moved, such as a heading before its paragraph, one content word is enough.
     */
    private static final int SENTENCE_CONTENT = 3;
    private static final double SENTENCE_SHARE = 0.5;

    private final Words a;
    private final Words b;
    private final Progress progress;
    private final Matching matching;

    WordMatcher(Words a, Words b, Progress progress) {
        this.a = a;
        this.b = b;
        this.progress = progress;
        this.matching = new Matching(a.count(), b.count());
    }

    Matching matching() {
        return matching;
    }

    /** Aligns a group that keeps its order. */
    void inOrder(Groups.Group group) {
        int[] wordsA = words(a, group.a(), false);
        int[] wordsB = words(b, group.b(), true);
        align(group, wordsA, wordsB, false);
        new Strays(a, matching, wordsA, wordsB).drop();
    }

    /**
     * Aligns a group that stands out of order; answers whether it is enough to say that it moved. Otherwise nothing
     * stays.
     *
     * @param alongside whether what stands beside it moved the same way; then little is enough
     */
    boolean outOfOrder(Groups.Group group, boolean alongside) {
        List<int[]> matched = align(group, words(a, group.a(), false), words(b, group.b(), true), true);
        if (isMove(group, matched, alongside)) {
            return true;
        }
        matched.forEach(pair -> matching.unmatch(pair[0]));
        return false;
    }

    private List<int[]> align(Groups.Group group, int[] wordsA, int[] wordsB, boolean moved) {
        Set<Long> allowed = new HashSet<>();
        group.links().forEach(link -> allowed.add(link.code()));
        boolean single = group.a().size() == 1 && group.b().size() == 1;
        List<int[]> matched = new ArrayList<>();
        WordAligner.Pairs pairs = new WordAligner.Pairs() {
            @Override
            public boolean equal(int wordA, int wordB) {
                return a.key(wordA) == b.key(wordB)
                        && (single || allowed.contains(Link.code(a.sentenceOf(wordA), b.sentenceOf(wordB))));
            }

            @Override
            public boolean sameForm(int wordA, int wordB) {
                return a.form(wordA) == b.form(wordB);
            }

            @Override
            public boolean isFunction(int wordA) {
                return a.isFunction(wordA);
            }

            @Override
            public void match(int wordA, int wordB) {
                matching.match(wordA, wordB, moved);
                matched.add(new int[] {wordA, wordB});
            }

            @Override
            public int keyOfA(int wordA) {
                return a.key(wordA);
            }

            @Override
            public int keyOfB(int wordB) {
                return b.key(wordB);
            }
        };
        new WordAligner(pairs, progress).align(wordsA, wordsB);
        return matched;
    }

    /** The words of some sentences that have no partner yet. */
    private int[] words(Words words, List<Integer> sentences, boolean isB) {
        IntList list = new IntList();
        for (int sentence : sentences) {
            for (int word = words.firstWord(sentence); word < words.firstWord(sentence + 1); word++) {
                if (isB ? !matching.hasB(word) : !matching.hasA(word)) {
                    list.add(word);
                }
            }
        }
        return list.toArray();
    }

    private boolean isMove(Groups.Group group, List<int[]> matched, boolean alongside) {
        long content = matched.stream().filter(pair -> !a.isFunction(pair[0])).count();
        if (content >= (alongside ? SENTENCE_CONTENT : MOVED_CONTENT)) {
            return true;
        }
        return content >= (alongside ? 1 : SENTENCE_CONTENT) && group.links().stream().anyMatch(link -> {
            long both = matched.stream()
                    .filter(pair -> a.sentenceOf(pair[0]) == link.a() && b.sentenceOf(pair[1]) == link.b())
                    .count();
            return both >= SENTENCE_SHARE * Math.min(a.wordsIn(link.a()), b.wordsIn(link.b()));
        });
    }
}
