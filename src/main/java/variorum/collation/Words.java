package variorum.collation;

import java.util.List;
import variorum.text.Span;
import variorum.text.Zone;

/**
 * The story of one witness cut into paragraphs, sentences and words, each known by its number in reading order. A word
 * here is what is aligned: one token, one character of a script without spaces, or all tokens of a rule's term.
 */
final class Words {

    private final Witness witness;
    private final Vocabulary vocabulary;
    private final int[] starts;
    private final int[] ends;
    private final int[] keys;
    private final int[] stems;
    private final int[] forms;
    private final boolean[] functions;
    private final int[] sentenceOf;
    private final List<Span> sentences;
    private final int[] firstWords;
    private final int[] markStarts;
    private final int[] markEnds;
    private final int[] firstMarks;
    private final int[] paragraphOf;
    private final List<Span> paragraphs;
    private final int[] firstSentences;
    private final boolean[] headings;

    Words(Cutter cut) {
        witness = cut.witness;
        vocabulary = cut.vocabulary;
        starts = cut.starts.toArray();
        ends = cut.ends.toArray();
        keys = cut.keys.toArray();
        stems = cut.stems.toArray();
        forms = cut.forms.toArray();
        functions = new boolean[keys.length];
        for (int word = 0; word < keys.length; word++) {
            functions[word] = cut.functions.get(word) == 1;
        }
        sentenceOf = cut.sentenceOf.toArray();
        sentences = List.copyOf(cut.sentences);
        firstWords = cut.firstWords.toArray();
        markStarts = cut.markStarts.toArray();
        markEnds = cut.markEnds.toArray();
        firstMarks = cut.firstMarks.toArray();
        paragraphOf = cut.paragraphOf.toArray();
        paragraphs = List.copyOf(cut.paragraphs);
        firstSentences = cut.firstSentences.toArray();
        headings = new boolean[paragraphs.size()];
        for (int paragraph = 0; paragraph < headings.length; paragraph++) {
            Zone.Kind kind = witness.zones().kindAt(paragraphs.get(paragraph).start());
            headings[paragraph] = kind == Zone.Kind.HEADLINE || kind == Zone.Kind.CROSSHEAD;
        }
    }

    Witness witness() {
        return witness;
    }

    String text() {
        return witness.text();
    }

    int count() {
        return keys.length;
    }

    Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** From the start of one word to the end of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The first word that ends after an offset. */
    int firstWordFrom(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    String surface(int word) {
        return witness.text().substring(starts[word], ends[word]);
    }

    /** The folded form as a text; a rule's sign for a rule's term. */
    String folded(int word) {
        return vocabulary.word(keys[word]);
    }

    /** The folded form as a text, of a rule's term too. */
    String plain(int word) {
        return vocabulary.word(forms[word]);
    }

    /** Two words are equal if their keys are. */
    int key(int word) {
        return keys[word];
    }

    /** The word but for typography; differs from the key only for a rule's term. */
    int form(int word) {
        return forms[word];
    }

    int stem(int word) {
        return stems[word];
    }

    boolean isFunction(int word) {
        return functions[word];
    }

    /** Whether a stem tells of reporting rather than of what is reported. */
    boolean isReporting(int stem) {
        return vocabulary.isReporting(stem);
    }

    int sentenceCount() {
        return sentences.size();
    }

    Span sentence(int sentence) {
        return sentences.get(sentence);
    }

    int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** The first word of a sentence; for the number after the last sentence, the number of words. */
    int firstWord(int sentence) {
        return firstWords[sentence];
    }

    int wordsIn(int sentence) {
        return firstWords[sentence + 1] - firstWords[sentence];
    }

    /**
     * The first mark of a sentence: quotation marks, dashes, brackets and the like; for the number after the last,
     * their count.
     */
    int firstMark(int sentence) {
        return firstMarks[sentence];
    }

    Span mark(int mark) {
        return new Span(markStarts[mark], markEnds[mark]);
    }

    int paragraphCount() {
        return paragraphs.size();
    }

    Span paragraph(int paragraph) {
        return paragraphs.get(paragraph);
    }

    int paragraphOf(int sentence) {
        return paragraphOf[sentence];
    }

    int paragraphOfWord(int word) {
        return paragraphOf[sentenceOf[word]];
    }

    int firstSentence(int paragraph) {
        return firstSentences[paragraph];
    }

    int wordsInParagraph(int paragraph) {
        return firstWords[firstSentences[paragraph + 1]] - firstWords[firstSentences[paragraph]];
    }

    /** The paragraph that has a character of a span, or -1. */
    int paragraphAt(Span place) {
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            if (span.overlaps(place) || span.contains(place.start())) {
                return paragraph;
            }
        }
        return -1;
    }

    /** Whether a paragraph is a headline or crosshead by the witness's zones. */
    boolean isHeading(int paragraph) {
        return headings[paragraph];
    }
}
