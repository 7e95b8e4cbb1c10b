package variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.speech.SpeechWords.Kind;

/** Finds who does the speaking that a word of a sentence tells of. */
final class Subjects {

    /** A subject stands at most so many words behind its verb: "said Mark Toner". */
    private static final int MOST_WORDS_BEHIND = 6;

    private final SpokenText spoken;
    private final Cues cues;

    Subjects(SpokenText spoken, Cues cues) {
        this.spoken = spoken;
        this.cues = cues;
    }

    /** The subject of a word of saying, never a name in the words that were said. */
    Subject of(Span sentence, Token cue, Span words) {
        int from = Math.min(startOfClause(sentence, cue, words), cue.span().start());
        Span ahead = new Span(from, cue.span().start());
        Span behind = behind(sentence, cue);
        if (spoken.are(Kind.BEFORE, cue)) {
            return subject(headOf(behind, words).or(() -> headOf(stretches(ahead).getLast(), words)));
        }
        List<Token> near = spoken.wordsIn(stretches(ahead).getLast());
        if (!near.isEmpty() && spoken.are(Kind.JOINS, near.getFirst()) && headOf(span(near), words).isEmpty()) {
            return shared(sentence, cue, words);
        }
        if (isInverted(ahead, behind, words)) {
            return subject(headOf(behind, words));
        }
        Optional<Subject> found = ahead(ahead, cue, words);
        if (found.isPresent()) {
            return found.get();
        }
        boolean somebody = near.stream().anyMatch(word -> !spoken.are(Kind.JOINS, word) && !helps(word))
                && !isInserted(ahead, words);
        return somebody || hasPronoun(behind) ? Subject.FROM_BEFORE : subject(headOf(behind, words));
    }

    /** "The dam is safe, said Toner": one comma stands before the verb and a name right behind. */
    private boolean isInverted(Span ahead, Span behind, Span words) {
        List<Span> stretches = stretches(ahead);
        int first = spoken.wordsIn(behind).stream().findFirst().map(word -> word.span().start()).orElse(-1);
        return stretches.size() == 2 && spoken.wordsIn(stretches.getLast()).stream().allMatch(this::helps)
                && usable(behind, words).anyMatch(name -> name.start() == first);
    }

    private boolean helps(Token word) {
        return spoken.are(Kind.HELPS, word);
    }

    private static Subject subject(Optional<Span> name) {
        return name.isPresent() ? new Subject(name, false) : Subject.NOBODY;
    }

    private static Span span(List<Token> words) {
        return words.getFirst().span().cover(words.getLast().span());
    }

    /** "…, and said": who spoke already in this sentence. */
    private Subject shared(Span sentence, Token cue, Span words) {
        return cues.before(sentence, cue)
                .reduce((first, last) -> last)
                .map(earlier -> of(sentence, earlier, words))
                .orElse(Subject.FROM_BEFORE);
    }

    /** Whether the words between the quotation and the verb are none: "…”, said Toner". */
    private boolean isInserted(Span ahead, Span words) {
        return spoken.wordsIn(ahead).isEmpty() || words.contains(ahead);
    }

    /**
     * The subject before its verb: in the stretch between commas that ends there; where a comma stands just before the
     * verb, in the stretch before that, for the last one says only more about it: "Toner, who met Lavrov, said".
     */
    private Optional<Subject> ahead(Span part, Token cue, Span words) {
        List<Span> stretches = stretches(part);
        boolean aside = stretches.size() > 2 && stretches.getLast().trimmedIn(spoken.text()).isEmpty()
                && !spoken.folded(cue).endsWith("ing");
        List<Span> order = new ArrayList<>(stretches.reversed());
        if (aside) {
            order.add(0, order.remove(2));
        }
        for (Span stretch : order) {
            Optional<Span> head = headOf(stretch, words);
            if (hasPronoun(stretch)) {
                return Optional.of(Subject.FROM_BEFORE);
            }
            if (head.isPresent()) {
                return Optional.of(subject(head));
            }
        }
        return Optional.empty();
    }

    private List<Span> stretches(Span part) {
        List<Span> stretches = new ArrayList<>();
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            if (spoken.text().charAt(at) == ',' || spoken.text().charAt(at) == ';') {
                stretches.add(new Span(start, at));
                start = at + 1;
            }
        }
        stretches.add(new Span(start, part.end()));
        return stretches;
    }

    /** The last name of the first group of names: of "UN adviser Jan Egeland of Norway" it is Jan Egeland. */
    private Optional<Span> headOf(Span stretch, Span words) {
        Optional<Span> first = usable(stretch, words).findFirst();
        int end = first.map(name -> endOfGroup(name, stretch)).orElse(stretch.end());
        return usable(stretch, words)
                .filter(name -> name.end() <= end)
                .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::length));
    }

    private Stream<Span> usable(Span stretch, Span words) {
        return spoken.names().stream()
                .filter(name -> name.start() >= stretch.start() && name.start() < stretch.end())
                .filter(name -> spoken.isUsable(name, words));
    }

    private int endOfGroup(Span name, Span stretch) {
        return spoken.wordsIn(new Span(name.end(), Math.max(name.end(), stretch.end()))).stream()
                .filter(word -> spoken.are(Kind.ENDS, word))
                .map(word -> word.span().start())
                .findFirst()
                .orElse(stretch.end());
    }

    /** What stands before the verb counts from the end of a quotation, or of the words, that stand before it. */
    private int startOfClause(Span sentence, Token cue, Span words) {
        int from = words.end() <= cue.span().start() ? Math.max(sentence.start(), words.end()) : sentence.start();
        for (Quotation quotation : spoken.quotations().all()) {
            boolean before = quotation.depth() == 0 && quotation.whole().overlaps(sentence)
                    && quotation.whole().end() <= cue.span().start();
            from = before ? Math.max(from, quotation.whole().end()) : from;
        }
        return from;
    }

    private boolean hasPronoun(Span part) {
        return spoken.wordsIn(part).stream().anyMatch(word -> spoken.are(Kind.PRONOUNS, word));
    }

    /** A few words behind the verb, up to a comma. */
    private Span behind(Span sentence, Token cue) {
        List<Token> words = spoken.wordsIn(new Span(cue.span().end(), sentence.end()));
        int end = words.isEmpty() ? cue.span().end()
                : words.get(Math.min(words.size(), MOST_WORDS_BEHIND) - 1).span().end();
        return stretches(new Span(cue.span().end(), end)).getFirst();
    }
}
