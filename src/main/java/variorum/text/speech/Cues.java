package variorum.text.speech;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.speech.SpeechWords.Kind;

/** Finds the words of a sentence that say that somebody spoke. */
final class Cues {

    private final SpokenText spoken;

    Cues(SpokenText spoken) {
        this.spoken = spoken;
    }

    /** Those outside quotations and outside some words, the likeliest first: plain ones, and of these the nearest. */
    List<Token> in(Span sentence, Span apartFrom) {
        Comparator<Token> order = Comparator.<Token>comparingInt(cue -> isPlain(cue) ? 0 : 1)
                .thenComparingInt(cue -> distance(cue.span(), apartFrom));
        return all(sentence).filter(cue -> !apartFrom.overlaps(cue.span())).sorted(order).toList();
    }

    private Stream<Token> all(Span sentence) {
        List<Token> words = spoken.wordsIn(sentence);
        return words.stream()
                .filter(word -> isPlain(word) || spoken.are(Kind.SIDES, word))
                .filter(word -> !spoken.isQuoted(word.span()))
                .filter(word -> word.equals(words.getFirst()) || !isCapitalised(word))
                .filter(word -> !isEndOfCompound(word));
    }

    /** "Declared" in "self-declared". */
    private boolean isEndOfCompound(Token word) {
        int start = word.span().start();
        return start > 1 && Characters.isDash(spoken.text().charAt(start - 1))
                && !Characters.isBlank(spoken.text().charAt(start - 2));
    }

    /** "State" in "State Department" is a name's, not a verb. */
    private boolean isCapitalised(Token word) {
        return Character.isUpperCase(spoken.text().codePointAt(word.span().start()));
    }

    boolean isPlain(Token word) {
        return spoken.are(Kind.SAYS, word) || spoken.are(Kind.BEFORE, word);
    }

    /** The one before another in a sentence. */
    Stream<Token> before(Span sentence, Token cue) {
        return all(sentence).filter(other -> other.span().end() <= cue.span().start());
    }

    /**
     * How many there are that make what a sentence says somebody's words: plain ones, and those that take a side where
     * what was said follows, as in "demanded that".
     */
    int reporting(Span sentence, Span part) {
        return (int) all(sentence)
                .filter(cue -> part.contains(cue.span()))
                .filter(cue -> isPlain(cue) || isFollowedByWhat(sentence, cue))
                .count();
    }

    private boolean isFollowedByWhat(Span sentence, Token cue) {
        return spoken.wordsIn(new Span(cue.span().end(), Math.max(cue.span().end(), sentence.end()))).stream()
                .findFirst()
                .filter(next -> spoken.are(Kind.THAT, next))
                .isPresent();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
