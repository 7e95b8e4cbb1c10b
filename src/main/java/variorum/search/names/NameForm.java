package variorum.search.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * A name as a row of word keys, so that spellings a reader takes for the same compare equal: curly and straight
 * apostrophes, no-break and plain spaces, {@code Al-} and {@code al-}, a possessive {@code 's}, dots in abbreviations,
 * accents. Words of up to three letters keep their case, because {@code US} is not "us".
 *
 * @param keys one key a word, marks left out; never empty for a name with a letter or digit
 */
public record NameForm(List<String> keys) {

    private static final int SHORT = 3;
    private static final int ASCII = 128;
    private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "at", "an", "ad");

    /** Takes its own copy. */
    public NameForm {
        keys = List.copyOf(keys);
    }

    /** The form of a name. */
    public static NameForm of(String name) {
        List<String> keys = new ArrayList<>();
        for (Token word : Tokenizer.words(name, Span.of(name))) {
            keys.add(key(word.in(name)));
        }
        return new NameForm(keys);
    }

    /** The key of the last word; empty where there is none. */
    String last() {
        return keys.isEmpty() ? "" : keys.getLast();
    }

    /** Whether another form's words are its last, and it has more. */
    boolean endsWith(NameForm other) {
        int more = keys.size() - other.keys.size();
        return more > 0 && keys.subList(more, keys.size()).equals(other.keys);
    }

    /** Whether a word is an Arabic article in Latin letters. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The key of one word. */
    static String key(String word) {
        String bare = withoutPossessive(unify(word));
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean keepsCase = bare.codePointCount(0, bare.length()) <= SHORT && !ARTICLES.contains(lower);
        return keepsCase ? bare : lower;
    }

    private static String unify(String word) {
        if (word.chars().allMatch(c -> c < ASCII && c != '.')) {
            return word; // nearly every word, and the tables of Unicode take a while to load
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder unified = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (Characters.isApostrophe(c)) {
                unified.append('\'');
            } else if (c != '.' && !Characters.isCombining(c)) {
                unified.appendCodePoint(c);
            }
        });
        return unified.toString();
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("'S")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }
}
