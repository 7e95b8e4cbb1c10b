package variorum.text.speech;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.text.WordLists;

/**
 * The words by which reports in one language say that somebody spoke. They are data: a file for each language, named by
 * its BCP 47 subtag, with a list of words for each {@link Kind}. Immutable.
 */
public final class SpeechWords {

    /** What a word does. Named in the files in lower case. */
    enum Kind {
        /** A verb that does little else than say that somebody spoke. */
        SAYS,
        /** A verb that also says what somebody wants or does, so that it counts only where no plainer one stands. */
        SIDES,
        /** Stands beside the name of who spoke, instead of a verb: "according to". */
        BEFORE,
        /** Stands for who spoke last. */
        PRONOUNS,
        /** Goes on with the same subject: "and said". */
        JOINS,
        /** Behind a verb that takes a side: what follows is what somebody said. */
        THAT,
        /** Behind a name: here begins what is said about it. */
        ENDS,
        /** Stands with a verb and says nothing of who spoke: "has", "also". */
        HELPS,
        /** Says that somebody spoke, and not who. */
        HINTS
    }

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

    /** English, and what is taken where a language is not known or has no file. */
    public static final SpeechWords ENGLISH = read("en");

    private final Map<Kind, Set<String>> words;

    private SpeechWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag such as {@code de-AT}; empty where it is not known
     */
    public static SpeechWords of(String language) {
        String subtag = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(subtag) && !subtag.equals("en") ? read(subtag) : ENGLISH;
    }

    private static SpeechWords read(String language) {
        Map<String, Set<String>> lists = WordLists.read(SpeechWords.class, language + ".txt");
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.getOrDefault(kind.name().toLowerCase(Locale.ROOT), Set.of()));
        }
        return new SpeechWords(words);
    }

    /** Whether a word, in lower case with straight apostrophes, is of a kind. */
    boolean are(Kind kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether a word, in lower case, does nothing but say that somebody spoke. */
    public boolean attribute(String folded) {
        return are(Kind.SAYS, folded) || are(Kind.BEFORE, folded) || are(Kind.HINTS, folded);
    }
}
