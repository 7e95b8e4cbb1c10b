package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring groups of words that changed places in one witness. Where both are of equal size nothing tells which of
 * them stayed; then the words stand in the table place by place, as variants, and none is taken for moved.
 */
final class Swaps {

    private Swaps() {}

    /**
     * Replaces the pairs of such groups.
     *
     * @param chain pairs of columns (a) and words (b) that keep their order, by columns
     * @param all every pair that was to choose from
     * @param words how many words there are
     */
    static List<Link> untied(List<Link> chain, List<Link> all, int words) {
        int[] best = best(all, words);
        List<Link> untied = chain;
        for (int start = 0; start < words; start++) {
            for (int size = (words - start) / 2; size > 0; size--) {
                List<Link> placed = isSwap(best, start, size)
                        ? placeByPlace(untied, best[start + size], start, 2 * size)
                        : List.of();
                if (!placed.isEmpty() && isInOrder(placed)) {
                    untied = placed;
                    start += 2 * size - 1;
                    break;
                }
            }
        }
        return untied;
    }

    /** For each word the column that most speaks for, whatever the order; or -1. */
    private static int[] best(List<Link> all, int words) {
        int[] best = new int[words];
        double[] most = new double[words];
        Arrays.fill(best, -1);
        all.stream().sorted(Comparator.comparingInt(Link::a)).forEach(link -> {
            if (link.weight() > most[link.b()]) {
                most[link.b()] = link.weight();
                best[link.b()] = link.a();
            }
        });
        return best;
    }

    /** Whether words s … s+2n−1 belong to the columns c+n … c+2n−1, c … c+n−1. */
    private static boolean isSwap(int[] best, int start, int size) {
        int column = best[start + size];
        for (int i = 0; i < size; i++) {
            if (column < 0 || best[start + i] != column + size + i || best[start + size + i] != column + i) {
                return false;
            }
        }
        return true;
    }

    /** Groups that something else between them has crossed can not be set place by place. */
    private static boolean isInOrder(List<Link> links) {
        for (int i = 1; i < links.size(); i++) {
            if (links.get(i).a() <= links.get(i - 1).a() || links.get(i).b() <= links.get(i - 1).b()) {
                return false;
            }
        }
        return true;
    }

    private static List<Link> placeByPlace(List<Link> chain, int column, int word, int size) {
        List<Link> placed = new ArrayList<>();
        for (Link link : chain) {
            boolean concerned =
                    (link.a() >= column && link.a() < column + size) || (link.b() >= word && link.b() < word + size);
            if (!concerned) {
                placed.add(link);
            }
        }
        for (int i = 0; i < size; i++) {
            placed.add(new Link(column + i, word + i, 0));
        }
        placed.sort(Comparator.comparingInt(Link::a));
        return placed;
    }
}
