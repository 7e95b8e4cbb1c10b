package variorum.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tables of made-up witnesses whose every word has a known origin: pairs of words in one column, and whether the table
 * is the same in another order of the witnesses. No argument is needed.
 */
public final class MadeTables {

    private static final int TABLES = 5;
    private static final int WITNESSES = 6;
    private static final int WORDS = 200;

    /**
     * How witnesses differ from the text they go back to: of a hundred words how many are left out, exchanged, put in;
     * how many phrases are put elsewhere; how many different words there are.
     */
    private enum Manner {
        ORDINARY(4, 6, 3, 0, 400),
        GAPS(25, 3, 0, 0, 400),
        EXCHANGES(2, 25, 0, 0, 400),
        REPETITIONS(4, 4, 4, 0, 30),
        TRANSPOSITIONS(3, 3, 2, 2, 400);

        private final int leftOut;
        private final int exchanged;
        private final int putIn;
        private final int elsewhere;
        private final int vocabulary;

        Manner(int leftOut, int exchanged, int putIn, int elsewhere, int vocabulary) {
            this.leftOut = leftOut;
            this.exchanged = exchanged;
            this.putIn = putIn;
            this.elsewhere = elsewhere;
            this.vocabulary = vocabulary;
        }
    }

    /** A word and the place in the original it goes back to; -1 if it is the witness's own or stands elsewhere. */
    private record Written(String word, int origin) {}

    private MadeTables() {}

    public static void main(String[] arguments) {
        System.out.printf("%-18s %-28s %-28s %s%n", WITNESSES + " witnesses", "equal words", "any words",
                "same in another order");
        int manners = 0;
        for (Manner manner : Manner.values()) {
            long seed = 100L * manners++;
            Score equal = new Score();
            Score any = new Score();
            int same = 0;
            for (int table = 0; table < TABLES; table++) {
                Random random = new Random(seed + table);
                Map<String, List<Written>> written = witnesses(manner, random);
                WitnessTables.Figures figures = WitnessTables.figures(words(written), columns(written),
                        WitnessTables.columns(words(written)), 0);
                equal.add(figures.equal());
                any.add(figures.any());
                same += isSameInAnotherOrder(words(written), random) ? 1 : 0;
            }
            System.out.printf("%-18s %-28s %-28s %d of %d%n", manner.name().toLowerCase(Locale.ROOT), equal,
                    any, same, TABLES);
        }
    }

    private static Map<String, List<Written>> witnesses(Manner manner, Random random) {
        List<String> original = IntStream.range(0, WORDS).mapToObj(i -> word(manner, random)).toList();
        Map<String, List<Written>> witnesses = new LinkedHashMap<>();
        for (int witness = 0; witness < WITNESSES; witness++) {
            List<Written> written = new ArrayList<>();
            for (int i = 0; i < WORDS; i++) {
                int dice = random.nextInt(100);
                if (dice >= manner.leftOut) {
                    boolean other = dice < manner.leftOut + manner.exchanged;
                    written.add(new Written(other ? word(manner, random) : original.get(i), i));
                }
                if (random.nextInt(100) < manner.putIn) {
                    written.add(new Written(word(manner, random), -1));
                }
            }
            for (int i = 0; witness > 0 && i < manner.elsewhere; i++) {
                putElsewhere(written, random);
            }
            witnesses.put("W" + witness, written);
        }
        return witnesses;
    }

    /** Frequent words and rare ones. */
    private static String word(Manner manner, Random random) {
        return "w" + (int) (manner.vocabulary * Math.pow(random.nextDouble(), 2));
    }

    /** A table cannot show what moved: the words of such a phrase belong to no column but their own. */
    private static void putElsewhere(List<Written> written, Random random) {
        int from = random.nextInt(written.size() - 6);
        List<Written> phrase = new ArrayList<>(written.subList(from, from + 6));
        written.subList(from, from + 6).clear();
        phrase.replaceAll(one -> new Written(one.word(), -1));
        written.addAll(random.nextInt(written.size()), phrase);
    }

    private static Map<String, List<String>> words(Map<String, List<Written>> written) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        written.forEach((siglum, all) -> words.put(siglum, all.stream().map(Written::word).toList()));
        return words;
    }

    private static List<Map<String, Integer>> columns(Map<String, List<Written>> written) {
        Map<Integer, Map<String, Integer>> byOrigin = new LinkedHashMap<>();
        List<Map<String, Integer>> own = new ArrayList<>();
        written.forEach((siglum, all) -> {
            for (int i = 0; i < all.size(); i++) {
                int origin = all.get(i).origin();
                if (origin < 0) {
                    own.add(Map.of(siglum, i));
                } else {
                    byOrigin.computeIfAbsent(origin, place -> new LinkedHashMap<>()).put(siglum, i);
                }
            }
        });
        own.addAll(byOrigin.values());
        return own;
    }

    private static boolean isSameInAnotherOrder(Map<String, List<String>> witnesses, Random random) {
        List<String> sigla = new ArrayList<>(witnesses.keySet());
        Collections.shuffle(sigla, random);
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        sigla.forEach(siglum -> shuffled.put(siglum, witnesses.getOrDefault(siglum, List.of())));
        return new HashSet<>(WitnessTables.columns(witnesses)).equals(new HashSet<>(WitnessTables.columns(shuffled)));
    }
}
