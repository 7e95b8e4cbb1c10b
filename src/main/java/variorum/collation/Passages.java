package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.task.Progress;

/** Tables of passages that are known to tell the same, such as one verse in many manuscripts, given as words. */
public final class Passages {

    private Passages() {}

    /**
     * Sets the words of several witnesses against each other in columns. The order of the witnesses does not matter.
     *
     * @param witnesses the words of each witness, in reading order
     * @return columns in order; each has for every witness, in the order given, the index of its word there, or -1
     */
    public static List<int[]> align(List<List<String>> witnesses, Progress progress) {
        List<List<String>> folded = witnesses.stream()
                .map(words -> words.stream().map(Passages::folded).toList())
                .toList();
        List<Integer> order = IntStream.range(0, folded.size())
                .boxed()
                .sorted(Comparator.comparing(witness -> String.join("\n", folded.get(witness))))
                .toList();
        WordLibrary library = library(order.stream().map(folded::get).toList(), progress.part(0, 0.5));
        List<int[]> columns = new ArrayList<>();
        for (int[] column : MultipleAlignment.of(library, progress.part(0.5, 1))) {
            int[] given = new int[column.length];
            for (int place = 0; place < column.length; place++) {
                given[order.get(place)] = column[place];
            }
            columns.add(given);
        }
        return columns;
    }

    /** Folded, and without the marks that stand at its ends. */
    private static String folded(String word) {
        String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
        return Folding.fold(bare.isEmpty() ? word : bare);
    }

    private static WordLibrary library(List<List<String>> witnesses, Progress progress) {
        WordLibrary library = new WordLibrary(witnesses.stream().mapToInt(List::size).toArray());
        for (int x = 0; x < witnesses.size(); x++) {
            for (int y = x + 1; y < witnesses.size(); y++) {
                progress.at(x, witnesses.size(), "Aligning words");
                put(library, x, witnesses.get(x), y, witnesses.get(y));
            }
        }
        return library;
    }

    /** A pair of witnesses has the more weight the more alike they are. */
    private static void put(WordLibrary library, int x, List<String> wordsX, int y, List<String> wordsY) {
        PassagePair pair = new PassagePair(wordsX, wordsY);
        int equal = 0;
        for (int i = 0; i < wordsX.size(); i++) {
            equal += pair.partner(i) >= 0 && wordsX.get(i).equals(wordsY.get(pair.partner(i))) ? 1 : 0;
        }
        double identity = (1.0 + equal) / (1 + Math.max(wordsX.size(), wordsY.size()));
        for (int i = 0; i < wordsX.size(); i++) {
            if (pair.partner(i) >= 0) {
                library.put(x, i, y, pair.partner(i), identity * pair.certainty(i));
            }
        }
    }
}
