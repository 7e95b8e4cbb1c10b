package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Two of several witnesses, whose words are matched anew as all witnesses together say. */
final class JoinedPair {

    /** Sentences that only third witnesses tie are linked if they share this part of the shorter one's words. */
    private static final double SHARE = 1.0 / 3;

    private final LinkedText text;
    private final Words a;
    private final Words b;
    private final Matching matching;
    private final Constraints constraints;
    private final Map<Long, Link> links = new HashMap<>();
    private final List<Link> inOrder = new ArrayList<>();
    private final List<Link> added = new ArrayList<>();

    JoinedPair(LinkedText text, Constraints constraints) {
        this.text = text;
        this.a = text.a();
        this.b = text.b();
        this.matching = text.matching();
        this.constraints = constraints;
        text.inOrder().forEach(group -> inOrder.addAll(group.links()));
        inOrder.forEach(link -> links.put(link.code(), link));
        text.moved().forEach(link -> links.put(link.code(), link));
    }

    /**
     * Matches the words of a passage anew.
     *
     * @param wordsA its words in A, in reading order
     * @param wordsB its words in B
     * @param together words that stand in one column of the passage, equal or not, in reading order
     * @param keepMoved whether what moved stays matched as it is
     */
    void join(int[] wordsA, int[] wordsB, List<Link> together, boolean keepMoved) {
        List<Link> equal = together.stream().filter(match -> a.key(match.a()) == b.key(match.b())).toList();
        link(equal, together);
        List<Link> wanted = equal.stream().filter(match -> links.containsKey(sentences(match))).toList();
        for (int word : wordsA) {
            if (matching.hasA(word) && !(keepMoved && matching.isMoved(word))
                    && Arrays.binarySearch(wordsB, matching.ofA(word)) >= 0) {
                matching.unmatch(word);
            }
        }
        for (Link match : wanted) {
            if (!matching.hasA(match.a()) && !matching.hasB(match.b())) {
                matching.match(match.a(), match.b(), text.moved().contains(links.get(sentences(match))));
            }
        }
    }

    private long sentences(Link match) {
        return Link.code(a.sentenceOf(match.a()), b.sentenceOf(match.b()));
    }

    private void link(List<Link> equal, List<Link> together) {
        Map<Long, Integer> common = new TreeMap<>();
        equal.forEach(match -> common.merge(sentences(match), 1, Integer::sum));
        Map<Long, Integer> content = new HashMap<>();
        together.stream().filter(this::isContent).forEach(match -> content.merge(sentences(match), 1, Integer::sum));
        common.forEach((code, words) -> {
            int sentenceA = (int) (code >> 32);
            int sentenceB = (int) (long) code;
            int shorter = Math.min(a.wordsIn(sentenceA), b.wordsIn(sentenceB));
            if (!links.containsKey(code) && words >= SHARE * shorter
                    && content.getOrDefault(code, 0) >= SHARE * Math.min(content(a, sentenceA), content(b, sentenceB))
                    && constraints.allows(sentenceA, sentenceB)
                    && inOrder.stream().allMatch(link -> keepsOrder(link, sentenceA, sentenceB))) {
                Link link = new Link(sentenceA, sentenceB, words);
                links.put(code, link);
                inOrder.add(link);
                added.add(link);
            }
        });
    }

    /** Whether two words that stand together are one content word, perhaps in two spellings. */
    private boolean isContent(Link match) {
        return !a.isFunction(match.a()) && !b.isFunction(match.b())
                && (a.key(match.a()) == b.key(match.b())
                        || PassagePair.isAlike(a.folded(match.a()), b.folded(match.b())));
    }

    private static long content(Words words, int sentence) {
        return IntStream.range(words.firstWord(sentence), words.firstWord(sentence + 1))
                .filter(word -> !words.isFunction(word))
                .count();
    }

    private static boolean keepsOrder(Link link, int sentenceA, int sentenceB) {
        return Integer.signum(link.a() - sentenceA) * Integer.signum(link.b() - sentenceB) >= 0;
    }

    /** What is known of the pair now. */
    LinkedText text() {
        List<Groups.Group> groups = added.isEmpty()
                ? text.inOrder()
                : Groups.of(inOrder, a.sentenceCount(), b.sentenceCount());
        groups.forEach(this::dropStrays);
        List<Link> all = new ArrayList<>(text.links());
        Set<Long> known = new HashSet<>();
        all.forEach(link -> known.add(link.code()));
        added.stream().filter(link -> !known.contains(link.code())).forEach(all::add);
        return new LinkedText(a, b, all, text.moved(), groups, text.outOfOrder(), matching);
    }

    private void dropStrays(Groups.Group group) {
        int[] wordsB = IntStream.of(JointPairs.wordsOf(b, group.b()))
                .filter(word -> !matching.hasB(word) || !matching.isMoved(matching.ofB(word)))
                .toArray();
        int[] wordsA = IntStream.of(JointPairs.wordsOf(a, group.a()))
                .filter(word -> !matching.hasA(word) || Arrays.binarySearch(wordsB, matching.ofA(word)) >= 0)
                .toArray();
        new Strays(a, matching, wordsA, wordsB).drop();
    }
}
