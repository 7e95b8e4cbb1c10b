package variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;

/**
 * Finds whom words are attributed to. Looked at are, in this order: the rest of their sentence, for quoted words also
 * the other sentences of the quotation; the words themselves (a whole sentence says itself who said it); for a
 * quotation the sentence after and the one before in the paragraph, and the paragraphs before. There a word of saying
 * is looked for outside quotation marks, and its subject among the given names; "he" and "the official" stand for who
 * spoke last. A sentence that says of nobody that he spoke is held to be its own subject's; where nothing is found, the
 * nearest name before the words is answered.
 */
public final class Speakers {

    /** So many sentences back it is looked for who "he" is. */
    private static final int MOST_SENTENCES_BACK = 12;

    private static final Span NO_WORDS = new Span(0, 0);

    private final SpokenText spoken;
    private final Cues cues;
    private final Subjects subjects;

    private Speakers(SpokenText spoken) {
        this.spoken = spoken;
        this.cues = new Cues(spoken);
        this.subjects = new Subjects(spoken, cues);
    }

    /**
     * Reads a text.
     *
     * @param story the parts of it that are the report
     * @param names where names stand in it, in any order; one may lie in another
     * @param words those of its language
     */
    public static Speakers in(String text, List<Span> story, List<Span> names, SpeechWords words) {
        return new Speakers(SpokenText.of(text, story, names, words));
    }

    /** In whose words it is said, read off the marks, and off a word of saying near by. */
    public QuoteType typeOf(Span words) {
        return new QuoteTypes(spoken, cues).of(words);
    }

    /** Whom some words are attributed to, if a name stands anywhere before them or in their sentence. */
    public Optional<Attribution> of(Span words) {
        Optional<Quotation> around = quotationOf(words);
        List<Integer> own = spoken.sentencesOf(around.map(Quotation::whole).orElse(words));
        if (own.isEmpty()) {
            return nearest(words);
        }
        Search apart = new Search(own.getFirst(), words);
        return first(nearestFirst(own, words), apart)
                .or(() -> first(own, new Search(own.getFirst(), around.map(Quotation::whole).orElse(NO_WORDS))))
                .or(() -> around.isPresent() ? beside(own, apart) : ownSubject(own))
                .or(() -> nearest(words));
    }

    /** The quotation that the words lie in, or begin with. */
    private Optional<Quotation> quotationOf(Span words) {
        return spoken.wordsIn(words).stream().findFirst().map(Token::span).flatMap(spoken::quotationAround);
    }

    private List<Integer> nearestFirst(List<Integer> own, Span words) {
        return own.stream()
                .sorted(Comparator.comparing(sentence -> !spoken.sentences().get(sentence).overlaps(words)))
                .toList();
    }

    private static Optional<Attribution> first(List<Integer> sentences, Search search) {
        return sentences.stream().map(search::in).flatMap(Optional::stream).findFirst();
    }

    private Optional<Attribution> beside(List<Integer> own, Search search) {
        return Stream.of(own.getLast() + 1, own.getFirst() - 1)
                .filter(sentence -> sentence >= 0 && sentence < spoken.sentences().size())
                .filter(sentence -> spoken.areInOneParagraph(search.words, spoken.sentences().get(sentence)))
                .map(search::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> search.before(own.getFirst()));
    }

    /** Looks into sentences, each once: many may go back to the same one before them. */
    private final class Search {

        private final int oldest;
        private final Span words;
        private final Map<Integer, Optional<Attribution>> seen = new HashMap<>();

        /**
         * A search.
         *
         * @param from from which sentence it starts
         * @param words what was said, in which nobody is looked for
         */
        Search(int from, Span words) {
            this.oldest = Math.max(0, from - MOST_SENTENCES_BACK);
            this.words = words;
        }

        Optional<Attribution> in(int sentence) {
            Optional<Attribution> known = seen.get(sentence);
            if (known == null) {
                known = find(sentence);
                seen.put(sentence, known);
            }
            return known;
        }

        private Optional<Attribution> find(int sentence) {
            Span whole = spoken.sentences().get(sentence);
            for (Token cue : cues.in(whole, words)) {
                Subject subject = subjects.of(whole, cue, words);
                Optional<Span> name = subject.goesBack() ? before(sentence).map(Attribution::name) : subject.name();
                if (name.isPresent()) {
                    return name.map(who -> new Attribution(who, Optional.of(cue.span())));
                }
            }
            return Optional.empty();
        }

        Optional<Attribution> before(int sentence) {
            for (int at = sentence - 1; at >= oldest; at--) {
                Optional<Attribution> found = in(at);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    /** Where nobody is said to have spoken, the first name of the sentence does what it tells. */
    private Optional<Attribution> ownSubject(List<Integer> own) {
        Span sentence = spoken.sentences().get(own.getFirst());
        List<Span> there = new ArrayList<>(spoken.names());
        there.removeIf(name -> !sentence.contains(name) || spoken.isQuoted(name) || isPartOfCompound(name));
        return there.stream().findFirst().map(name -> new Attribution(name, Optional.empty()));
    }

    /** "US" in "US-backed". */
    private boolean isPartOfCompound(Span name) {
        return name.end() < spoken.text().length() && Characters.isDash(spoken.text().charAt(name.end()));
    }

    private Optional<Attribution> nearest(Span words) {
        return spoken.names().stream()
                .filter(name -> name.end() <= words.start())
                .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::length))
                .or(() -> spoken.names().stream().filter(name -> name.start() >= words.end()).findFirst())
                .map(name -> new Attribution(name, Optional.empty()));
    }
}
