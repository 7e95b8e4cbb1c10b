package variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import variorum.text.Paragraphs;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Finds whom words are attributed to. Looked at are, in this order: the rest of their sentence, the words themselves
 * (a whole sentence says itself who said it), the sentence after and the one before in the paragraph, and, for a
 * quotation that has a paragraph to itself, the paragraphs before. There a verb of saying is looked for outside
 * quotation marks, and its subject among the given names; "he" and "she" stand for who spoke last. Where nothing is
 * found, the nearest name before the words is answered.
 */
public final class Speakers {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    /** Behind a name they begin what is said about it. */
    private static final Set<String> ENDS_OF_GROUP =
            Set.of("of", "for", "from", "in", "at", "on", "to", "after", "who", "that", "and", "with");

    /** A subject stands at most so many words behind its verb: "said Mark Toner". */
    private static final int MOST_WORDS_BEHIND = 6;

    /** So many sentences back a pronoun is followed. */
    private static final int MOST_SENTENCES_BACK = 6;

    private static final Comparator<Span> LONGEST_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed());

    private static final Span NO_WORDS = new Span(0, 0);

    private final String text;
    private final List<Span> names;
    private final List<Span> sentences;
    private final List<Span> paragraphs;
    private final Quotations quotations;

    private Speakers(String text, List<Span> paragraphs, List<Span> names) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.names = names.stream().sorted(LONGEST_FIRST).toList();
        this.sentences = paragraphs.stream().flatMap(part -> Sentences.within(text, part).stream()).toList();
        this.quotations = Quotations.in(text, paragraphs);
    }

    /**
     * Reads a text.
     *
     * @param story the parts of it that are the report
     * @param names where names stand in it, in any order; one may lie in another
     */
    public static Speakers in(String text, List<Span> story, List<Span> names) {
        return new Speakers(text, story.stream().flatMap(part -> Paragraphs.within(text, part).stream()).toList(),
                names);
    }

    /** The quotations of the story. */
    public Quotations quotations() {
        return quotations;
    }

    /** Whom some words are attributed to, if a name stands anywhere before them or in their sentence. */
    public Optional<Attribution> of(Span words) {
        List<Integer> own = touching(words);
        if (own.isEmpty()) {
            return nearest(words);
        }
        return own.stream().map(sentence -> in(sentence, words)).flatMap(Optional::stream).findFirst()
                .or(() -> own.stream().map(sentence -> in(sentence, NO_WORDS)).flatMap(Optional::stream).findFirst())
                .or(() -> Stream.of(own.getLast() + 1, own.getFirst() - 1)
                        .filter(sentence -> isInParagraphOf(sentence, words))
                        .map(sentence -> in(sentence, words))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> goesOn(own.getFirst()) ? before(own.getFirst(), words) : Optional.empty())
                .or(() -> nearest(words));
    }

    /** In whose words it is said, read off the marks, and off a verb of saying near by. */
    public QuoteType typeOf(Span words) {
        List<Quotation> over = quotations.all().stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.whole().overlaps(words))
                .toList();
        int quoted = over.stream().mapToInt(quotation -> wordsIn(quotation.inside(), words)).sum();
        if (quoted > 0) {
            return quoted == Tokenizer.countWords(text, words) ? QuoteType.DIRECT : QuoteType.MIXED;
        }
        boolean said = touching(words).stream().anyMatch(sentence -> verb(sentence, NO_WORDS).isPresent());
        return said ? QuoteType.INDIRECT : QuoteType.NARRATED;
    }

    private int wordsIn(Span inside, Span words) {
        return inside.intersection(words).map(both -> Tokenizer.countWords(text, both)).orElse(0);
    }

    private List<Integer> touching(Span words) {
        List<Integer> touching = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(words)) {
                touching.add(i);
            }
        }
        return touching;
    }

    private boolean isInParagraphOf(int sentence, Span words) {
        return sentence >= 0 && sentence < sentences.size()
                && paragraphs.stream().anyMatch(paragraph ->
                        paragraph.overlaps(words) && paragraph.contains(sentences.get(sentence)));
    }

    /** Whether a sentence lies in quotation marks as a whole, so that its speaker stands before it or nowhere. */
    private boolean goesOn(int sentence) {
        Span first = Tokenizer.words(text, sentences.get(sentence)).stream()
                .findFirst()
                .map(Token::span)
                .orElse(sentences.get(sentence));
        return quotations.contain(first);
    }

    private Optional<Attribution> before(int sentence, Span words) {
        for (int at = sentence - 1; at >= Math.max(0, sentence - MOST_SENTENCES_BACK); at--) {
            Optional<Attribution> found = in(at, words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> in(int sentence, Span words) {
        return verb(sentence, words).flatMap(verb -> subject(sentence, verb, words));
    }

    /** The verb of saying of a sentence, outside quotation marks and outside the words themselves; plain ones first. */
    private Optional<Token> verb(int sentence, Span words) {
        List<Token> free = Tokenizer.words(text, sentences.get(sentence)).stream()
                .filter(word -> !quotations.contain(word.span()) && !words.overlaps(word.span()))
                .toList();
        Comparator<Token> nearest = Comparator.comparingInt(verb -> distance(verb.span(), words));
        return free.stream().filter(word -> SayingVerbs.has(folded(word))).min(nearest)
                .or(() -> free.stream().filter(word -> SayingVerbs.takesSides(folded(word))).min(nearest));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private String folded(Token word) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    private Optional<Attribution> subject(int sentence, Token verb, Span words) {
        Span whole = sentences.get(sentence);
        int from = startOfClause(whole, verb, words);
        Span ahead = new Span(Math.min(from, verb.span().start()), verb.span().start());
        boolean accordingTo = folded(verb).equals("according");
        Optional<Span> found = accordingTo ? Optional.empty() : ahead(ahead, verb, words);
        if (found.isEmpty() && !accordingTo && hasPronoun(ahead)) {
            return before(sentence, words).map(who -> new Attribution(who.name(), Optional.of(verb.span())));
        }
        return found.or(() -> headOf(behind(whole, verb), words))
                .map(name -> new Attribution(name, Optional.of(verb.span())));
    }

    /**
     * The subject before its verb: in the stretch between commas that ends there; where a comma stands just before the
     * verb, in the stretch before that, for the last one says only more about it: "Toner, who met Lavrov, said".
     */
    private Optional<Span> ahead(Span part, Token verb, Span words) {
        List<Span> stretches = stretches(part);
        boolean aside = stretches.size() > 2 && stretches.getLast().trimmedIn(text).isEmpty()
                && !folded(verb).endsWith("ing");
        List<Span> order = new ArrayList<>(stretches.reversed());
        if (aside) {
            order.add(0, order.remove(2));
        }
        for (Span stretch : order) {
            boolean pronoun = hasPronoun(stretch);
            Optional<Span> head = headOf(stretch, words);
            if (pronoun || head.isPresent()) {
                return pronoun ? Optional.empty() : head;
            }
        }
        return Optional.empty();
    }

    private List<Span> stretches(Span part) {
        List<Span> stretches = new ArrayList<>();
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            if (text.charAt(at) == ',' || text.charAt(at) == ';') {
                stretches.add(new Span(start, at));
                start = at + 1;
            }
        }
        stretches.add(new Span(start, part.end()));
        return stretches;
    }

    /** The last name of the first group of names: of "UN adviser Jan Egeland of Norway" it is Jan Egeland. */
    private Optional<Span> headOf(Span stretch, Span words) {
        Optional<Span> first = firstIn(stretch, words);
        int end = first.map(name -> endOfGroup(name, stretch)).orElse(stretch.end());
        return names.stream()
                .filter(name -> isUsable(name, words) && name.start() >= stretch.start() && name.end() <= end)
                .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::length));
    }

    private int endOfGroup(Span name, Span stretch) {
        return Tokenizer.words(text, new Span(name.end(), Math.max(name.end(), stretch.end()))).stream()
                .filter(word -> ENDS_OF_GROUP.contains(folded(word)))
                .map(word -> word.span().start())
                .findFirst()
                .orElse(stretch.end());
    }

    /** What stands before the verb counts from the end of a quotation, or of the words, that stand before it. */
    private int startOfClause(Span sentence, Token verb, Span words) {
        int from = words.end() <= verb.span().start() ? Math.max(sentence.start(), words.end()) : sentence.start();
        for (Quotation quotation : quotations.startingIn(sentence)) {
            int end = quotation.whole().end();
            from = end <= verb.span().start() ? Math.max(from, end) : from;
        }
        return from;
    }

    private boolean hasPronoun(Span part) {
        List<Token> words = Tokenizer.words(text, part);
        return !words.isEmpty() && words.stream().anyMatch(word -> PRONOUNS.contains(folded(word)));
    }

    /** A few words behind the verb, up to a comma. */
    private Span behind(Span sentence, Token verb) {
        List<Token> words = Tokenizer.words(text, new Span(verb.span().end(), sentence.end()));
        int end = words.isEmpty() ? verb.span().end()
                : words.get(Math.min(words.size(), MOST_WORDS_BEHIND) - 1).span().end();
        return stretches(new Span(verb.span().end(), end)).getFirst();
    }

    private Optional<Span> firstIn(Span part, Span words) {
        return names.stream()
                .filter(name -> name.start() >= part.start() && name.start() < part.end() && isUsable(name, words))
                .findFirst();
    }

    /** A name in the words or in a quotation is what is spoken of. */
    private boolean isUsable(Span name, Span words) {
        return !words.overlaps(name) && !quotations.contain(name);
    }

    private Optional<Attribution> nearest(Span words) {
        return names.stream()
                .filter(name -> name.end() <= words.start())
                .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::length))
                .or(() -> names.stream().filter(name -> name.start() >= words.end()).findFirst())
                .map(name -> new Attribution(name, Optional.empty()));
    }
}
