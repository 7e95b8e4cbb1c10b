package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.task.Progress;

/** Tables of passages that are known to tell the same, such as one verse in many manuscripts, given as words. */
final class PassageTable {

    private PassageTable() {}

    /**
     * Sets the words of several witnesses against each other in columns. The order of the witnesses does not matter.
     *
     * @param witnesses the words of each witness, in reading order; equal words are equal
     * @param known columns that are to stay: for every witness, in the order given, the index of a word, or -1
     * @return columns in order; each has for every witness, in the order given, the index of its word there, or -1
     */
    static List<int[]> of(List<List<String>> witnesses, List<int[]> known, Progress progress) {
        List<Integer> order = IntStream.range(0, witnesses.size())
                .boxed()
                .sorted(Comparator.comparing(witness -> String.join("\n", witnesses.get(witness))))
                .toList();
        WordLibrary library = library(witnesses, known, order, progress.part(0, 0.5));
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

    private static WordLibrary library(
            List<List<String>> witnesses, List<int[]> known, List<Integer> order, Progress progress) {
        WordLibrary library =
                new WordLibrary(order.stream().mapToInt(witness -> witnesses.get(witness).size()).toArray());
        for (int x = 0; x < order.size(); x++) {
            progress.at(x, order.size(), "Aligning words");
            for (int y = x + 1; y < order.size(); y++) {
                int first = order.get(x);
                int second = order.get(y);
                int[] partners = new int[witnesses.get(first).size()];
                Arrays.fill(partners, -1);
                known.stream().filter(column -> column[first] >= 0).forEach(column ->
                        partners[column[first]] = column[second]);
                put(library, x, witnesses.get(first), y, witnesses.get(second), partners);
            }
        }
        return library;
    }

    /** A pair of witnesses has the more weight the more alike they are. */
    private static void put(
            WordLibrary library, int x, List<String> wordsX, int y, List<String> wordsY, int[] known) {
        PassagePair pair = new PassagePair(wordsX, wordsY, known);
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
