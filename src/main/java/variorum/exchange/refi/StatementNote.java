package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Attributes;
import variorum.annotation.Confidence;

/**
 * The text of the note that stands for a statement: a line for each part, each answer, and doubt.
 *
 * @param answers what it says besides the parts
 * @param confidence how sure the coder is
 */
record StatementNote(Attributes answers, Confidence confidence) {

    /** What stands between a name and what it is. */
    static final String IS = ": ";

    private static final String CONFIDENCE = "Confidence";

    static String text(List<String> lines, Confidence confidence) {
        List<String> all = new ArrayList<>(lines);
        if (confidence != Confidence.SURE) {
            all.add(CONFIDENCE + IS + confidence.word());
        }
        return String.join("\n", all);
    }

    /** Reads the text of a note whose roles are known. */
    static StatementNote of(String text, Set<String> roles) {
        TreeMap<String, List<String>> answers = new TreeMap<>();
        Confidence confidence = Confidence.SURE;
        for (String line : text.split("\n", -1)) {
            int colon = line.lastIndexOf(IS);
            boolean isPart = roles.stream().anyMatch(role -> line.startsWith(role + IS));
            if (colon > 0 && !isPart) {
                String name = line.substring(0, line.indexOf(IS));
                String value = line.substring(name.length() + IS.length());
                if (name.equals(CONFIDENCE) && value.equals(Confidence.DISCUSS.word())) {
                    confidence = Confidence.DISCUSS;
                } else if (name.equals(CONFIDENCE)) {
                    confidence = Confidence.UNSURE;
                } else {
                    answers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        }
        return new StatementNote(Attributes.of(answers), confidence);
    }
}
