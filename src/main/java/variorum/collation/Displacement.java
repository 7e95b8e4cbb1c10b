package variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts exchanges that are none: words that stand in one gap of A and, still without a partner, in another gap of B
 * were put elsewhere in the sentence, and what stands in their place was not put for them.
 */
final class Displacement {

    /** This part of the content words must be found in one other gap. */
    private static final double SHARE = 0.6;

    private final List<Gap> gaps;
    private final List<Set<String>> contentA = new ArrayList<>();
    private final List<Set<String>> contentB = new ArrayList<>();

    private Displacement(List<Gap> gaps) {
        this.gaps = gaps;
        for (Gap gap : gaps) {
            contentA.add(content(gap.a()));
            contentB.add(content(gap.b()));
        }
    }

    /** The gaps of a group, taken apart at the ends of paragraphs: across them nothing is said to stand elsewhere. */
    static List<List<Gap>> stretches(List<Gap> gaps) {
        List<List<Gap>> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).hasBreak()) {
                stretches.add(gaps.subList(from, i));
                stretches.add(gaps.subList(i, i + 1));
                from = i + 1;
            }
        }
        stretches.add(gaps.subList(from, gaps.size()));
        return stretches;
    }

    /** The gaps of a stretch, those that are no exchange in two. */
    static List<Gap> parted(List<Gap> gaps) {
        if (!isWorthALook(gaps)) {
            return gaps;
        }
        Displacement displacement = new Displacement(gaps);
        List<Gap> parted = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            if (displacement.isParted(i)) {
                Gap gap = gaps.get(i);
                parted.add(new Gap(gap.a(), gap.b().emptied(false), gap.before(), null));
                parted.add(new Gap(gap.a().emptied(true), gap.b(), null, gap.after()));
            } else {
                parted.add(gaps.get(i));
            }
        }
        return parted;
    }

    /** Most groups have no exchange, or nothing beside it. */
    private static boolean isWorthALook(List<Gap> gaps) {
        int withWords = 0;
        int exchanges = 0;
        for (Gap gap : gaps) {
            withWords += gap.hasWords() ? 1 : 0;
            exchanges += gap.a().hasWords() && gap.b().hasWords() ? 1 : 0;
        }
        return exchanges > 0 && withWords > 1;
    }

    private boolean isParted(int at) {
        return gaps.get(at).a().hasWords() && gaps.get(at).b().hasWords() && !gaps.get(at).hasBreak()
                && (standsElsewhere(at, contentA, contentB) || standsElsewhere(at, contentB, contentA));
    }

    private static boolean standsElsewhere(int at, List<Set<String>> own, List<Set<String>> others) {
        for (int other = 0; other < others.size(); other++) {
            if (other != at && share(own.get(at), others.get(other)) >= SHARE) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of some content words stand among others. */
    static boolean standsIn(Set<String> content, List<String> others) {
        return !others.isEmpty() && share(content, others) >= SHARE;
    }

    private static double share(Set<String> words, Collection<String> among) {
        int found = 0;
        for (String word : words) {
            found += among.contains(word) ? 1 : 0;
        }
        return words.isEmpty() ? 0 : (double) found / words.size();
    }

    private static Set<String> content(Stretch stretch) {
        Set<String> content = new HashSet<>();
        for (Piece piece : stretch.pieces()) {
            if (piece.isWord() && !FunctionWords.has(piece.folded())) {
                content.add(piece.folded());
            }
        }
        return content;
    }

    /** The words that are no function words. */
    static Set<String> content(List<String> folded) {
        Set<String> content = new HashSet<>(folded);
        content.removeIf(FunctionWords::has);
        return content;
    }
}
