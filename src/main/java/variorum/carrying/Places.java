package variorum.carrying;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.collation.Alignment;
import variorum.collation.Projection;
import variorum.collation.Projector;
import variorum.collation.Side;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Where the words of an annotation stand in the other version. */
final class Places {

    /** More words than these put in between leave the tag in two parts. */
    private static final int WORDS_BRIDGED = 4;

    /** Sentence ends, and brackets: what stands in them was put there by somebody else. */
    private static final String NO_BRIDGE = ".!?\n()[]";

    private final Projector projector;
    private final String textFrom;
    private final String textTo;

    Places(Alignment alignment, Side from) {
        projector = Projector.of(alignment, from);
        textFrom = alignment.witness(from).text();
        textTo = alignment.witness(from.other()).text();
    }

    /** The places in reading order, none overlapping another. */
    Projection of(Annotation annotation) {
        List<Span> found = new ArrayList<>();
        Projection.Fit worst = Projection.Fit.SAME;
        boolean missing = false;
        for (Span span : annotation.spans()) {
            Projection there = projector.project(span);
            if (there.fit() == Projection.Fit.ABSENT) {
                missing = true;
            } else {
                found.addAll(withMarks(bridged(there.spans()), span));
                worst = there.fit().compareTo(worst) > 0 ? there.fit() : worst;
            }
        }
        if (found.isEmpty()) {
            return new Projection(List.of(), Projection.Fit.ABSENT);
        }
        return new Projection(united(found), missing ? Projection.Fit.TRIMMED : worst);
    }

    /** A coder who tags a run of words tags across a few that were put in between. */
    private List<Span> bridged(List<Span> spans) {
        List<Span> bridged = new ArrayList<>();
        for (Span span : spans) {
            if (!bridged.isEmpty() && isBridge(bridged.getLast(), span)) {
                bridged.set(bridged.size() - 1, bridged.getLast().cover(span));
            } else {
                bridged.add(span);
            }
        }
        return bridged;
    }

    private boolean isBridge(Span before, Span after) {
        int start = before.end();
        int end = after.start();
        Span gap = new Span(start, end);
        return gap.in(textTo).chars().noneMatch(c -> NO_BRIDGE.indexOf(c) >= 0)
                && Tokenizer.countWords(textTo, gap) <= WORDS_BRIDGED;
    }

    private static List<Span> united(List<Span> spans) {
        List<Span> united = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            boolean touches = !united.isEmpty()
                    && (united.getLast().overlaps(span) || united.getLast().equals(span));
            if (touches) {
                united.set(united.size() - 1, united.getLast().cover(span));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    /**
     * Words are aligned, marks are not: where the original takes in quotation marks or a full stop round its words, so
     * does what is found, as far as marks stand there.
     */
    private List<Span> withMarks(List<Span> found, Span original) {
        List<Token> words = Tokenizer.words(textFrom, original);
        int before = words.getFirst().span().start();
        int start = found.getFirst().start();
        while (before > original.start() && start > 0 && areAlike(before - 1, start - 1)) {
            before--;
            start--;
        }
        int after = words.getLast().span().end();
        int end = found.getLast().end();
        while (after < original.end() && end < textTo.length() && areAlike(after, end)) {
            after++;
            end++;
        }
        List<Span> widened = new ArrayList<>(found);
        widened.set(0, new Span(start, widened.getFirst().end()));
        widened.set(widened.size() - 1, new Span(widened.getLast().start(), end));
        return widened;
    }

    /** Whether the marks at two offsets are the same, or both quotation marks. */
    private boolean areAlike(int offsetFrom, int offsetTo) {
        char one = textFrom.charAt(offsetFrom);
        char other = textTo.charAt(offsetTo);
        boolean mark = !Characters.isBlank(other) && !Character.isSurrogate(other) && !Characters.isWordPart(other);
        return mark && (one == other || (Characters.isQuotationMark(one) && Characters.isQuotationMark(other)));
    }
}
