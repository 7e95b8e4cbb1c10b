package variorum.collation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The heaviest set of links that keep their order: no two of them cross. What is left outside has moved. The longest
 * increasing subsequence in its weighted form, found with a tree of prefix maxima in O(n log n).
 */
final class Chain {

    private Chain() {}

    /** The links of the chain. Links that share a sentence do not cross. */
    static Set<Link> of(List<Link> links) {
        return chain(links, false);
    }

    /** The links of the heaviest chain in which no two links share an end either. */
    static Set<Link> strict(List<Link> links) {
        return chain(links, true);
    }

    private static Set<Link> chain(List<Link> links, boolean strict) {
        Link[] sorted = links.toArray(Link[]::new);
        Comparator<Link> second = Comparator.comparingInt(Link::b);
        Arrays.sort(sorted, Comparator.comparingInt(Link::a).thenComparing(strict ? second.reversed() : second));
        int highest = links.stream().mapToInt(Link::b).max().orElse(-1);
        double[] best = new double[sorted.length];
        int[] before = new int[sorted.length];
        int[] tree = new int[highest + 2];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < sorted.length; i++) {
            before[i] = maximum(tree, best, sorted[i].b() - (strict ? 1 : 0));
            best[i] = sorted[i].weight() + (before[i] < 0 ? 0 : best[before[i]]);
            raise(tree, best, sorted[i].b(), i);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<Link> chain = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted[i]);
        }
        return chain;
    }

    /** The link with the heaviest chain among those that end at {@code b} or before. */
    private static int maximum(int[] tree, double[] best, int b) {
        int found = -1;
        for (int at = b + 1; at > 0; at -= at & -at) {
            if (tree[at] >= 0 && (found < 0 || best[tree[at]] > best[found])) {
                found = tree[at];
            }
        }
        return found;
    }

    private static void raise(int[] tree, double[] best, int b, int link) {
        for (int at = b + 1; at < tree.length; at += at & -at) {
            if (tree[at] < 0 || best[link] > best[tree[at]]) {
                tree[at] = link;
            }
        }
    }
}
