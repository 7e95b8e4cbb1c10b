package variorum.search.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.search.names.NameWords.Kind;
import variorum.text.Characters;
import variorum.text.Token;

/**
 * Tells names from nouns where every noun has a capital, as in German: by the words around them, by how nouns end, and
 * by what stands elsewhere in the same text behind an article.
 */
final class CapitalNouns {

    private static final Set<String> ENDINGS_OF_ADJECTIVES = Set.of("e", "en", "er", "es", "em");

    private final String text;
    private final NameWords names;

    /** Words that stand somewhere in the text as a noun does. */
    private final Set<String> determined = new HashSet<>();

    /** The nouns of the parts of a text. */
    CapitalNouns(String text, List<List<Token>> parts, NameWords names) {
        this.text = text;
        this.names = names;
        for (List<Token> words : names.nounsHaveCapitals() ? parts : List.<List<Token>>of()) {
            for (int at = 1; at < words.size(); at++) {
                if (isDetermined(words, at)) {
                    determined.add(NameForm.key(words.get(at).in(text)));
                }
            }
        }
    }

    /** Behind the nouns a run of capitals begins with: "der Rebellenführer Abu Omar". */
    int startOfName(List<Token> words, int start, int end, boolean opensSentence) {
        int from = start;
        while (from < end && !isNamed(words, from, end, opensSentence) && names.isNoun(words.get(from).in(text))) {
            from++;
        }
        boolean noun = from == start && end - start > 1 && isDetermined(words, start)
                && !isNamed(words, start, end, opensSentence);
        return noun ? start + 1 : from;
    }

    /** Before the nouns it ends with, unless they are part of it: "Assads Truppen", but "Freie Syrische Armee". */
    int endOfName(List<Token> words, int start, int end, boolean opensSentence) {
        int to = end;
        boolean named = start < end && isNamed(words, start, end, opensSentence);
        while (to > start && !named && (names.isNoun(words.get(to - 1).in(text)) || isOffice(words, to - 1))) {
            to--;
        }
        return to;
    }

    /** At the start of a sentence an adjective has its capital from there, unless more capitals than one follow. */
    private boolean isNamed(List<Token> words, int at, int end, boolean opensSentence) {
        return names.are(Kind.NAMED, lower(words, at)) && end - at > (opensSentence ? 2 : 1);
    }

    /**
     * Whether a word that stands alone is a name.
     *
     * @param opensSentence whether it stands at the start of a sentence
     * @param owner whether a noun stands behind it: "Assads Truppen"
     */
    boolean isName(List<Token> words, int at, boolean opensSentence, boolean owner) {
        String surface = words.get(at).in(text);
        if (NameWords.isAcronym(surface) || names.are(Kind.COUNTRIES, NameWords.lower(surface))) {
            return true;
        }
        if (names.isNoun(surface) || determined.contains(NameForm.key(surface))) {
            return false;
        }
        String before = at > 0 && touch(words, at - 1) ? lower(words, at - 1) : "";
        String after = at + 1 < words.size() && touch(words, at) ? lower(words, at + 1) : "";
        boolean behind = names.isTitle(before) || names.are(Kind.WHERE, before) || names.are(Kind.SUBJECTS, before);
        boolean subject = opensSentence && names.are(Kind.SUBJECTS, after);
        boolean second = names.are(Kind.AND, before) && at > 1 && isCapital(words, at - 2)
                && !names.isNoun(words.get(at - 2).in(text));
        boolean first = names.are(Kind.AND, after) && at + 2 < words.size() && isCapital(words, at + 2)
                && !names.isNoun(words.get(at + 2).in(text));
        return behind || subject || second || first || (owner && surface.endsWith("s"));
    }

    /** Behind an article, or behind an adjective in small letters. */
    private boolean isDetermined(List<Token> words, int at) {
        if (at == 0 || !touch(words, at - 1) || names.isTitle(words.get(at).in(text))) {
            return false;
        }
        String before = words.get(at - 1).in(text);
        boolean adjective = Character.isLowerCase(before.codePointAt(0))
                && ENDINGS_OF_ADJECTIVES.stream().anyMatch(before::endsWith)
                && before.length() > 4
                && !before.endsWith("te")
                && !before.endsWith("ten")
                && !names.are(Kind.OPENERS, before)
                && !names.are(Kind.SUBJECTS, before);
        return adjective || names.are(Kind.DETERMINERS, NameWords.lower(before));
    }

    /** Whether nothing but a blank stands between a word and the next. */
    private boolean touch(List<Token> words, int at) {
        int end = words.get(at).span().end();
        int dot = names.isTitle(words.get(at).in(text)) && text.startsWith(".", end) ? 1 : 0; // Dr. Schmidt
        return words.get(at + 1).span().start() == end + dot + 1
                && Characters.isBlank(text.charAt(end + dot))
                && text.charAt(end + dot) != '\n';
    }

    private boolean isCapital(List<Token> words, int at) {
        return Character.isUpperCase(text.codePointAt(words.get(at).span().start()));
    }

    private boolean isOffice(List<Token> words, int at) {
        return names.isOffice(words.get(at).in(text));
    }

    private String lower(List<Token> words, int at) {
        return NameWords.lower(words.get(at).in(text));
    }
}
