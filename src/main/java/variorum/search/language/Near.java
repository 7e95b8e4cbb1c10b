package variorum.search.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import variorum.text.FoldedText;

/** What somebody may have meant who wrote a name that nothing has. */
final class Near {

    private static final int FEW = 4;

    private Near() {}

    /** A sentence with the name that is nearest, or with all names when they are few; empty when neither helps. */
    static String to(String written, List<String> known) {
        String sought = FoldedText.fold(written);
        int limit = Math.max(1, sought.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(sought, FoldedText.fold(name))))
                .filter(name -> distance(sought, FoldedText.fold(name)) <= limit)
                .map(name -> " Did you mean “" + name + "”?")
                .orElseGet(() -> known.isEmpty() || known.size() > FEW
                        ? ""
                        : " There is " + known.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "))
                                + ".");
    }

    /** How many letters must be put in, taken out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
