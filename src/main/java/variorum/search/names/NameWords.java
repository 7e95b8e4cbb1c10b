package variorum.search.names;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.text.Characters;

/**
 * Words with a capital that are no names, and small ones that belong into names. In lower case unless said otherwise.
 */
final class NameWords {

    /** They may stand inside a name, but not at its edge. */
    static final Set<String> INSIDE = Set.of(
            "of", "for", "the", "de", "la", "le", "du", "van", "von", "der", "den", "di", "da", "dos", "bin", "ibn");

    /** They own what the name is of, and so do not end it: "People’s Protection Units". */
    private static final Set<String> OWNERS = Set.of("people", "women", "men", "children", "nation", "citizen");

    /** Before a name they are not part of it; alone, or at the end of a run, they are an office. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "secretary",
            "ambassador",
            "chancellor",
            "envoy",
            "chairman",
            "chairwoman",
            "leader",
            "governor",
            "senator",
            "mayor",
            "premier",
            "fm",
            "pm");

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "general", "gen", "colonel", "col", "sir", "lord", "lady", "king", "queen",
            "prince", "princess", "sen", "gov", "herr", "frau", "mme");

    /** They get a capital at the start of a sentence and are no part of a name there. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "by",
            "to",
            "of",
            "for",
            "from",
            "but",
            "and",
            "or",
            "if",
            "as",
            "no",
            "not",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "what",
            "who",
            "when",
            "while",
            "where",
            "why",
            "how",
            "after",
            "before",
            "also",
            "any",
            "all",
            "some",
            "most",
            "such",
            "direct",
            "both",
            "many",
            "several",
            "every",
            "each",
            "other",
            "another",
            "more",
            "regarding",
            "concerning",
            "despite",
            "according",
            "including",
            "following",
            "since",
            "until",
            "during",
            "between",
            "among",
            "against",
            "under",
            "over",
            "with",
            "without",
            "because",
            "although",
            "though",
            "whether",
            "yet",
            "still",
            "now",
            "then",
            "thus",
            "so",
            "once",
            "only",
            "even",
            "just",
            "however",
            "meanwhile",
            "moreover",
            "nevertheless",
            "speaking",
            "asked",
            "let",
            "did",
            "do",
            "does",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "have",
            "has",
            "had");

    /** Behind a single word at the start of a sentence: then the word is likely a name. */
    private static final Set<String> AFTER_A_SUBJECT = Set.of("has", "had", "will", "would", "says", "said", "told");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("ian", "ish", "ese", "ican", "ist");

    private static final Set<String> ADJECTIVES = Set.of(
            "arab",
            "arabic",
            "sunni",
            "shia",
            "shiite",
            "alawite",
            "druze",
            "muslim",
            "islamic",
            "catholic",
            "orthodox",
            "israeli",
            "iraqi",
            "saudi",
            "yemeni",
            "qatari",
            "emirati",
            "kuwaiti",
            "omani",
            "bahraini",
            "pakistani",
            "bangladeshi",
            "afghan",
            "german",
            "greek",
            "dutch",
            "french",
            "swiss",
            "czech",
            "slovak",
            "thai",
            "uzbek",
            "kazakh",
            "tajik",
            "turkmen",
            "moroccan",
            "cuban",
            "kenyan",
            "libyan",
            "korean",
            "european",
            "african",
            "asian",
            "roman",
            "catalan",
            "basque",
            "serb",
            "croat");

    /** As they are written. */
    private static final Set<String> CALENDAR = Stream.of(Locale.ENGLISH, Locale.GERMAN)
            .flatMap(language -> Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, language))))
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    static boolean isInside(String word) {
        return INSIDE.contains(word);
    }

    static boolean isTitle(String word) {
        String lower = lower(word);
        return TITLES.contains(lower) || OFFICES.contains(lower);
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(lower(word));
    }

    static boolean isOpener(String word) {
        return OPENERS.contains(lower(bare(word))) && !isAcronym(word);
    }

    static boolean isOwner(String word) {
        return OWNERS.contains(lower(bare(word)));
    }

    static boolean isOfTheCalendar(String word) {
        return CALENDAR.contains(bare(word));
    }

    /** Whether it says of which people something is: "Syrian", "Sunni". */
    static boolean isAdjective(String word) {
        String lower = lower(word);
        return ADJECTIVES.contains(lower)
                || (lower.length() > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(lower::endsWith));
    }

    static boolean isAfterASubject(String word) {
        return AFTER_A_SUBJECT.contains(word);
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

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
