package variorum.search.expression;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How rare characters are in texts, roughly; it only matters for how soon a search is done. */
final class Rarity {

    /** What does not come once in some paragraphs. As all rareness here it is a logarithm, which can be added up. */
    static final double LEAST = 6;

    /** So many characters of a run are enough. */
    static final int LONGEST = 32;

    /** Characters that are no help, for one of two is one of them. */
    private static final double FREQUENT = 0.5;

    private static final String OFTEN = " etaoinsrh";
    private static final String SOMETIMES = "ldcumfgpwyb";
    private static final String SELDOM = "vk.,";

    private final IdentityHashMap<Letters, double[]> known = new IdentityHashMap<>();

    /** The rareness of a run. */
    double of(List<Set<Letters>> run) {
        return run.stream().mapToDouble(each -> -Math.log(share(each))).sum();
    }

    /** A run without frequent characters at its ends, and not too long. */
    List<Set<Letters>> trimmed(List<Set<Letters>> run) {
        int start = 0;
        int end = run.size();
        while (start < end && share(run.get(start)) > FREQUENT) {
            start++;
        }
        while (start < end && share(run.get(end - 1)) > FREQUENT) {
            end--;
        }
        return run.subList(start, Math.min(end, start + LONGEST));
    }

    /** Which part of the characters of a text they are. */
    double share(Set<Letters> either) {
        double sum = either.stream()
                .mapToDouble(letters -> known.computeIfAbsent(letters, each -> new double[] {shareOf(each)})[0])
                .sum();
        return Math.clamp(sum, 1e-4, 1);
    }

    private static double shareOf(Letters letters) {
        return IntStream.rangeClosed('\t', '~').filter(letters::has).mapToDouble(Rarity::shareOf).sum();
    }

    private static double shareOf(int c) {
        return OFTEN.indexOf(c) >= 0 ? 0.07
                : SOMETIMES.indexOf(c) >= 0 ? 0.02
                : SELDOM.indexOf(c) >= 0 ? 0.01
                : c < ' ' ? 0.0005 : 0.0015;
    }
}
