package variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.text.Characters;
import variorum.text.Paragraphs;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * A text as it is searched for speakers.
 *
 * @param text the text
 * @param words those of its language
 * @param paragraphs of the story
 * @param sentences of the story
 * @param quotations of the story
 * @param names where names stand, the longer first of those that begin at one place
 */
record SpokenText(
        String text, SpeechWords words, List<Span> paragraphs, List<Span> sentences, Quotations quotations,
        List<Span> names) {

    private static final Comparator<Span> LONGEST_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed());

    static SpokenText of(String text, List<Span> story, List<Span> names, SpeechWords words) {
        List<Span> paragraphs = story.stream().flatMap(part -> Paragraphs.within(text, part).stream()).toList();
        return new SpokenText(
                text, words, paragraphs,
                paragraphs.stream().flatMap(part -> Sentences.within(text, part).stream()).toList(),
                Quotations.in(text, paragraphs),
                names.stream().sorted(LONGEST_FIRST).toList());
    }

    List<Token> wordsIn(Span part) {
        return Tokenizer.words(text, part);
    }

    String folded(Token word) {
        String lower = word.in(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.chars().forEach(c -> folded.append(Characters.isApostrophe(c) ? '\'' : (char) c));
        return folded.toString();
    }

    boolean are(SpeechWords.Kind kind, Token word) {
        return words.are(kind, folded(word));
    }

    /** The outermost quotation that has a stretch between its marks; one of them may be missing. */
    Optional<Quotation> quotationAround(Span span) {
        return quotations.around(span).or(() -> quotations.all().stream()
                .filter(each -> each.depth() == 0 && each.opening().isEmpty() && each.inside().contains(span))
                .findFirst());
    }

    boolean isQuoted(Span span) {
        return quotationAround(span).isPresent();
    }

    /** A name in the words or in a quotation is what is spoken of. */
    boolean isUsable(Span name, Span apartFrom) {
        return !apartFrom.overlaps(name) && !isQuoted(name);
    }

    /** The sentences that a stretch touches, by their number. */
    List<Integer> sentencesOf(Span span) {
        List<Integer> touching = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(span)) {
                touching.add(i);
            }
        }
        return touching;
    }

    boolean areInOneParagraph(Span one, Span other) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.overlaps(one) && paragraph.contains(other));
    }
}
