package variorum.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words are parts of names, as far as capitals tell: a word with a capital inside a sentence, or at the start of
 * one if the witnesses write it with a capital elsewhere and never without. Scripts without case have no names here,
 * and German only acronyms.
 */
final class Names {

    /** Words that may stand in a name without being one. */
    private static final Set<String> PARTICLES = Set.of(
            "the",
            "al",
            "el",
            "de",
            "la",
            "le",
            "van",
            "von",
            "der",
            "bin",
            "ibn",
            "abu",
            "of",
            "and",
            "'s",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "president",
            "minister",
            "prime",
            "general",
            "gen",
            "lt",
            "col",
            "foreign",
            "defence",
            "defense",
            "senator",
            "sen",
            "rep",
            "king",
            "queen",
            "prince",
            "sheikh",
            "chancellor",
            "ambassador",
            "secretary");

    /** Those that begin a name. */
    private static final Set<String> OPENING = Set.of("al", "el", "de", "la", "le", "van", "von", "bin", "ibn", "abu");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "the", "this", "that");

    /** Words by which German is known, where every noun has a capital and capitals tell no names. */
    private static final Set<String> GERMAN = Set.of(
            "der", "die", "das", "dem", "den", "des", "und", "ein", "eine", "einen", "einem", "im", "am", "zum", "zur",
            "nicht", "ist", "fur", "auf", "mit", "sich", "auch", "wird", "haben", "an", "von", "zu");
    private static final int DISTINCT_GERMAN = 3;
    private static final double GERMAN_SHARE = 0.1;
    /** So many from the start tell the language. */
    private static final int ENOUGH_WORDS = 300;

    private final Set<String> capitalised = new HashSet<>();
    private final boolean everyNounHasACapital;
    private final Set<String> lower = new HashSet<>();

    Names(Words a, Words b) {
        learn(a);
        learn(b);
        everyNounHasACapital = isGerman(a) || isGerman(b);
    }

    private static boolean isGerman(Words words) {
        Set<String> distinct = new HashSet<>();
        int german = 0;
        int count = Math.min(words.count(), ENOUGH_WORDS);
        for (int word = 0; word < count; word++) {
            if (GERMAN.contains(words.folded(word))) {
                distinct.add(words.folded(word));
                german++;
            }
        }
        return distinct.size() >= DISTINCT_GERMAN && german >= GERMAN_SHARE * count;
    }

    private void learn(Words words) {
        for (int word = 0; word < words.count(); word++) {
            if (!Character.isUpperCase(words.text().codePointAt(words.start(word)))) {
                lower.add(words.folded(word));
            } else if (!isInitial(words, word)) {
                capitalised.add(words.folded(word));
            }
        }
    }

    private static boolean isCapital(String surface) {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    /** Whether a word opens a sentence or a quotation, where any word has a capital. */
    private static boolean isInitial(Words words, int word) {
        if (words.firstWord(words.sentenceOf(word)) == word) {
            return true;
        }
        for (int at = words.end(word - 1); at < words.start(word); at++) {
            if ("\"'\u201C\u2018\u00AB:".indexOf(words.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isName(Words words, int word) {
        String surface = words.surface(word);
        String folded = words.folded(word);
        if (!isCapital(surface) || (FunctionWords.has(folded) && !isAcronym(surface))) {
            return false;
        }
        boolean known = !isInitial(words, word) || (capitalised.contains(folded) && !lower.contains(folded));
        return isAcronym(surface) || (known && !everyNounHasACapital);
    }

    private static boolean isAcronym(String surface) {
        return surface.length() > 1 && surface.codePoints().filter(Character::isUpperCase).count() > 1
                && surface.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether words are a name and nothing else; titles and articles belong to it. */
    boolean isOnlyName(Words words, List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> isName(words, piece.word()))
                && pieces.stream().allMatch(piece -> isName(words, piece.word()) || isParticle(piece));
    }

    /** Whether a word begins names, such as "al" and "van". */
    static boolean opensName(String folded) {
        return OPENING.contains(folded);
    }

    /** Whether words only point to a name. */
    static boolean isPronoun(List<String> folded) {
        return !folded.isEmpty() && PRONOUNS.containsAll(folded);
    }

    private static boolean isParticle(Piece piece) {
        return PARTICLES.contains(piece.folded());
    }
}
