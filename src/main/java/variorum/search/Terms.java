package variorum.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import variorum.text.FoldedText;

/**
 * The runs of letters and digits in a folded text: what an index of words is made of. Index and query are cut by the
 * same rule, so whatever {@link FoldedText#findWords} finds in a text, each of its terms is among that text's terms.
 */
public final class Terms {

    /** Number of this rule of folding and cutting. An index made by another rule is made anew. */
    public static final int RULE = 1;

    private Terms() {}

    /**
     * One term of a query.
     *
     * @param letters folded letters and digits
     * @param beginning whether a longer word that begins so counts too
     */
    public record Term(String letters, boolean beginning) {}

    /** The terms of a text, in reading order, with repetitions. */
    public static List<String> of(CharSequence text) {
        String folded = FoldedText.fold(text);
        List<String> terms = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            boolean inside = Character.isLetterOrDigit(folded.codePointAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                terms.add(folded.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            terms.add(folded.substring(start));
        }
        return terms;
    }

    /** What a text must have if these words stand in it one after the other. */
    static Set<Term> inPhrase(String words, boolean whole) {
        List<String> terms = of(words);
        Set<Term> wanted = new LinkedHashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            wanted.add(new Term(terms.get(i), i == terms.size() - 1 && !whole));
        }
        return wanted;
    }
}
