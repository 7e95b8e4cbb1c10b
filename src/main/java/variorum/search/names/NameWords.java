package variorum.search.names;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.text.Characters;
import variorum.text.WordLists;

/**
 * Words with a capital that are no names, and small ones that belong into names, in one language. They are data: a file
 * for each language, named by its BCP 47 subtag, with a list of words for each {@link Kind}, in lower case but for
 * the calendar. A further
 * language is a further file and its subtag in the list of those that there are. Immutable.
 */
public final class NameWords {

    /** What a word does. Named in the files in lower case, with hyphens. */
    enum Kind {
        /** Stands inside a name, but not at its edge: "of". */
        INSIDE,
        /** Stands inside a name only behind another such word: "of the". */
        ARTICLES,
        /** Stands inside a name only with more than a word on each side: "for". */
        WEAK,
        /** Owns what the name is of, and so does not end it: "People’s Protection Units". */
        OWNERS,
        /** Before a name no part of it; alone, or at the end of a run, an office. */
        OFFICES,
        /** Before a name no part of it: "Mr". */
        TITLES,
        /** Gets a capital at the start of a sentence and is no part of a name there. */
        OPENERS,
        /** A day or a month, as it is written with a capital; English and German in every language. */
        CALENDAR,
        /** Behind a single word at the start of a sentence: then this is likely a name. */
        SUBJECTS,
        /** Joins two names that stand at the start of a sentence. */
        AND,
        /** Says of which people something is: "Sunni". */
        ADJECTIVES,
        /** Such a word ends so: "ian". */
        ENDINGS,
        /** A letter that is written onto the name with an apostrophe: "l’Iran". */
        ELIDED,
        /** A small word directly behind a name is part of it: "Union européenne". */
        FOLLOWS,
        /** Where all nouns have capitals: a word before a noun that is no name. Its list says that this is so. */
        DETERMINERS,
        /** There: a word alone behind it may be a name: "in Syrien". */
        WHERE,
        /** There: a noun that is no name, also at the end of a longer one. */
        NOUNS,
        /** There: such a noun ends so. */
        NOUN_ENDINGS,
        /** There: an adjective that begins a name: "Vereinte Nationen". */
        NAMED,
        /** There: a name though it has an article. */
        COUNTRIES
    }

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");
    private static final int SHORTEST_OF_ADJECTIVES = 5;
    private static final int SHORTEST_AT_THE_END = 5;

    /** English, and what is taken where a language is not known or has no file. */
    public static final NameWords ENGLISH = new NameWords("en");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private NameWords(String language) {
        Map<String, Set<String>> lists = WordLists.read(NameWords.class, language + ".txt");
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.getOrDefault(lower(kind.name()).replace('_', '-'), Set.of()));
        }
    }

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag such as {@code de-AT}; empty where it is not known
     */
    public static NameWords of(String language) {
        String subtag = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(subtag) && !subtag.equals("en") ? new NameWords(subtag) : ENGLISH;
    }

    /** Whether a word, in lower case, is in a list. */
    boolean are(Kind kind, String lower) {
        return list(kind).contains(lower);
    }

    private Set<String> list(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether every noun has a capital, so that a capital says little. */
    boolean nounsHaveCapitals() {
        return !list(Kind.DETERMINERS).isEmpty();
    }

    boolean isTitle(String word) {
        return are(Kind.TITLES, lower(word)) || isOffice(word);
    }

    boolean isOffice(String word) {
        return are(Kind.OFFICES, lower(word)) || (nounsHaveCapitals() && endsWithOneOf(Kind.OFFICES, lower(word)));
    }

    boolean isOpener(String word) {
        return are(Kind.OPENERS, lower(bare(word))) && !isAcronym(word);
    }

    boolean isOwner(String word) {
        return are(Kind.OWNERS, lower(bare(word)));
    }

    boolean isOfTheCalendar(String word) {
        return are(Kind.CALENDAR, bare(word));
    }

    /** Whether it says of which people something is: "Syrian", "Sunni". */
    boolean isAdjective(String word) {
        String lower = lower(word);
        return are(Kind.ADJECTIVES, lower)
                || (lower.length() >= SHORTEST_OF_ADJECTIVES
                        && list(Kind.ENDINGS).stream().anyMatch(lower::endsWith));
    }

    /** Whether it is a noun of every day, though it has a capital. */
    boolean isNoun(String word) {
        String lower = lower(word);
        return are(Kind.NOUNS, lower)
                || endsWithOneOf(Kind.NOUNS, lower)
                || (lower.length() > SHORTEST_AT_THE_END
                        && list(Kind.NOUN_ENDINGS).stream().anyMatch(lower::endsWith));
    }

    private boolean endsWithOneOf(Kind kind, String lower) {
        return list(kind).stream().anyMatch(end -> end.length() >= SHORTEST_AT_THE_END && lower.endsWith(end));
    }

    static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Without what follows an apostrophe near its end: "I’m", "Friday’s". */
    private static String bare(String word) {
        for (int at = Math.max(1, word.length() - 3); at < word.length(); at++) {
            if (Characters.isApostrophe(word.charAt(at))) {
                return word.substring(0, at);
            }
        }
        return word;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
