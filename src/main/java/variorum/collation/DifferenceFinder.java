package variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.speech.Quotations;

/**
 * Finds every difference of a pair: inside linked sentences, what moved, what only one has, and what stands outside the
 * story.
 */
final class DifferenceFinder {

    static final Comparator<Difference> READING_ORDER =
            Comparator.comparing(Difference::a).thenComparing(Difference::b);

    private final LinkedText text;
    private final Classifier classifier;
    private final boolean[] seenA;
    private final boolean[] seenB;
    private final BitSet walked = new BitSet();
    private final List<Difference> found = new ArrayList<>();

    private DifferenceFinder(LinkedText text, Classifier classifier) {
        this.text = text;
        this.classifier = classifier;
        this.seenA = new boolean[text.a().sentenceCount()];
        this.seenB = new boolean[text.b().sentenceCount()];
    }

    static List<Difference> find(LinkedText text, Quotations quotationsA, Quotations quotationsB, Progress progress) {
        Classifier classifier = new Classifier(text.a(), text.b(), quotationsA, quotationsB);
        DifferenceFinder finder = new DifferenceFinder(text, classifier);
        for (Groups.Group group : text.inOrder()) {
            progress.at(finder.found.size(), 0, "Comparing words");
            finder.group(group, false);
        }
        for (Groups.Group group : text.outOfOrder()) {
            progress.at(finder.found.size(), 0, "Comparing what moved");
            finder.moved(group);
            finder.group(group, true);
        }
        finder.formsElsewhere();
        List<Difference> told = MarksElsewhere.met(finder.found, text, finder.walked, classifier.marks());
        List<Difference> all = new ArrayList<>(WholeQuotations.joined(told, text, quotationsA, quotationsB));
        all.addAll(OwnStretches.of(text, finder.seenA, finder.seenB));
        all.addAll(ZoneDifferences.of(text.a().witness(), text.b().witness()));
        all.sort(READING_ORDER);
        return List.copyOf(all);
    }

    /** A sentence that several groups have is told by the first; the others only take their words from it. */
    private void group(Groups.Group group, boolean moved) {
        List<Integer> a = group.a().stream().filter(sentence -> !seenA[sentence]).toList();
        List<Integer> b = group.b().stream().filter(sentence -> !seenB[sentence]).toList();
        a.forEach(sentence -> seenA[sentence] = true);
        b.forEach(sentence -> seenB[sentence] = true);
        if (isLetterForLetter(a, b)) {
            return;
        }
        GroupWalk walk = new GroupWalk(text, group, a, b, moved);
        List<Difference> inGroup = new ArrayList<>();
        for (List<Gap> stretch : Displacement.stretches(walk.gaps())) {
            List<Difference> inStretch = new ArrayList<>();
            GapCutter cutter = new GapCutter(classifier, inStretch);
            Displacement.parted(stretch).forEach(cutter::cut);
            WordOrder.mark(inStretch, text);
            inGroup.addAll(inStretch);
        }
        List<Span> told = inGroup.stream().filter(d -> d.extent() == Extent.WORDS).map(Difference::a).toList();
        for (Gap.Pair pair : walk.pairs()) {
            walked.set(pair.a().word());
            forms(pair, told, inGroup);
        }
        found.addAll(inGroup);
    }

    /** The same for words whose partners stand in a sentence that another group had told. */
    private void formsElsewhere() {
        for (int word = 0; word < text.a().count(); word++) {
            int partner = text.matching().ofA(word);
            if (partner >= 0 && !walked.get(word)
                    && seenA[text.a().sentenceOf(word)] && seenB[text.b().sentenceOf(partner)]) {
                forms(new Gap.Pair(piece(text.a(), word), piece(text.b(), partner)), List.of(), found);
            }
        }
    }

    private static Piece piece(Words words, int word) {
        return new Piece(words.span(word), word, words.surface(word), words.plain(word));
    }

    private boolean isLetterForLetter(List<Integer> a, List<Integer> b) {
        return a.size() == 1 && b.size() == 1
                && text.a().sentence(a.getFirst()).length() == text.b().sentence(b.getFirst()).length()
                && text.a().sentence(a.getFirst()).in(text.a().text())
                        .equals(text.b().sentence(b.getFirst()).in(text.b().text()))
                && text.matching().ofA(text.a().firstWord(a.getFirst())) == text.b().firstWord(b.getFirst());
    }

    /**
     * Matched words that are not equal letter for letter, unless a difference already took them in or a rule makes them
     * equal.
     */
    private void forms(Gap.Pair pair, List<Span> told, List<Difference> inGroup) {
        String one = pair.a().surface();
        String other = pair.b().surface();
        boolean sameWord = !one.equals(other) && pair.a().folded().equals(pair.b().folded());
        if (sameWord && told.stream().noneMatch(span -> span.overlaps(pair.a().span()))) {
            Verdict verdict = classifier.marks().forms(one, other);
            inGroup.add(new Difference(verdict.layer(), Operation.SUBSTITUTE, Extent.WORDS,
                    pair.a().span(), pair.b().span(), verdict.reason()));
        }
    }

    private void moved(Groups.Group group) {
        Span a = covering(Side.A, group.a(), seenA);
        Span b = covering(Side.B, group.b(), seenB);
        boolean paragraph = isParagraph(text.a(), group.a()) && isParagraph(text.b(), group.b());
        found.add(new Difference(Layer.WORDING, Operation.MOVE, paragraph ? Extent.PARAGRAPH : Extent.SENTENCE,
                a, b, "it stands in another place"));
    }

    /** The sentences, or, of those that in part kept their place, the words that did not. */
    private Span covering(Side side, List<Integer> sentences, boolean[] seen) {
        Words words = side == Side.A ? text.a() : text.b();
        Span whole = words.sentence(sentences.getFirst()).cover(words.sentence(sentences.getLast()));
        if (sentences.stream().noneMatch(sentence -> seen[sentence])) {
            return whole;
        }
        int first = -1;
        int last = -1;
        int end = words.firstWord(sentences.getLast() + 1);
        for (int word = words.firstWord(sentences.getFirst()); word < end; word++) {
            if (hasMoved(side, word)) {
                first = first < 0 ? word : first;
                last = word;
            }
        }
        return first < 0 ? whole : words.span(first, last);
    }

    private boolean hasMoved(Side side, int word) {
        int wordOfA = side == Side.A ? word : text.matching().ofB(word);
        return wordOfA >= 0 && text.matching().hasA(wordOfA) && text.matching().isMoved(wordOfA);
    }

    private static boolean isParagraph(Words words, List<Integer> sentences) {
        int first = words.paragraphOf(sentences.getFirst());
        int last = words.paragraphOf(sentences.getLast());
        return words.firstSentence(first) == sentences.getFirst()
                && words.firstSentence(last + 1) == sentences.getLast() + 1;
    }
}
