package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.text.Span;

/** Whole sentences and paragraphs that only one witness has. */
final class OwnStretches {

    private final Words own;
    private final Words other;
    private final boolean[] linked;
    private final int[] lastPartner;
    private final int[] firstPartner;

    private OwnStretches(Words own, Words other, boolean[] linked, List<Groups.Group> groups, Side side) {
        this.own = own;
        this.other = other;
        this.linked = linked;
        this.lastPartner = new int[own.sentenceCount()];
        this.firstPartner = new int[own.sentenceCount()];
        Arrays.fill(lastPartner, -1);
        Arrays.fill(firstPartner, -1);
        for (Groups.Group group : groups) {
            for (Link link : group.links()) {
                int sentence = side == Side.A ? link.a() : link.b();
                int partner = side == Side.A ? link.b() : link.a();
                lastPartner[sentence] = Math.max(lastPartner[sentence], partner);
                firstPartner[sentence] =
                        firstPartner[sentence] < 0 ? partner : Math.min(firstPartner[sentence], partner);
            }
        }
    }

    static List<Difference> of(LinkedText text, boolean[] linkedA, boolean[] linkedB) {
        List<Difference> differences = new ArrayList<>();
        OwnStretches inA = new OwnStretches(text.a(), text.b(), linkedA, text.inOrder(), Side.A);
        OwnStretches inB = new OwnStretches(text.b(), text.a(), linkedB, text.inOrder(), Side.B);
        inA.runs().forEach(run -> differences.add(new Difference(Layer.WORDING, Operation.DELETE, inA.extent(run),
                inA.span(run), inA.place(run), "only one version has it")));
        inB.runs().forEach(run -> differences.add(new Difference(Layer.WORDING, Operation.INSERT, inB.extent(run),
                inB.place(run), inB.span(run), "only one version has it")));
        return differences;
    }

    /** Paragraphs of a witness of which no sentence is linked. */
    static List<Span> paragraphs(Words words, boolean[] paired) {
        List<Span> paragraphs = new ArrayList<>();
        for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
            if (!paired[paragraph] && words.wordsInParagraph(paragraph) > 0) {
                paragraphs.add(words.paragraph(paragraph));
            }
        }
        return paragraphs;
    }

    /** Runs of sentences without partner inside one paragraph: first and last. */
    private List<int[]> runs() {
        List<int[]> runs = new ArrayList<>();
        int sentence = 0;
        while (sentence < own.sentenceCount()) {
            int end = sentence;
            while (end < own.sentenceCount() && !linked[end] && own.paragraphOf(end) == own.paragraphOf(sentence)) {
                end++;
            }
            if (end > sentence && own.firstWord(end) > own.firstWord(sentence)) {
                runs.add(new int[] {sentence, end - 1});
            }
            sentence = Math.max(end, sentence + 1);
        }
        return runs;
    }

    private Span span(int[] run) {
        return own.sentence(run[0]).cover(own.sentence(run[1]));
    }

    private Extent extent(int[] run) {
        int paragraph = own.paragraphOf(run[0]);
        boolean whole = own.firstSentence(paragraph) == run[0] && own.firstSentence(paragraph + 1) == run[1] + 1;
        return whole ? Extent.PARAGRAPH : Extent.SENTENCE;
    }

    /** Where it would stand in the other witness: after the partner of what stands before it. */
    private Span place(int[] run) {
        for (int before = run[0] - 1; before >= 0; before--) {
            if (lastPartner[before] >= 0) {
                int end = other.sentence(lastPartner[before]).end();
                return new Span(end, end);
            }
        }
        for (int after = run[1] + 1; after < own.sentenceCount(); after++) {
            if (firstPartner[after] >= 0) {
                int start = other.sentence(firstPartner[after]).start();
                return new Span(start, start);
            }
        }
        return new Span(0, 0);
    }
}
