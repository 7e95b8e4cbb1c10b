package variorum.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts gaps into differences: marks on both sides of words are taken off, paragraph ends part what they part,
 * expressions of time stand alone, and parts of hyphened names grow to the whole name.
 */
final class GapCutter {

    private final Classifier classifier;
    private final MarkComparison marks;
    private final List<Difference> found;

    GapCutter(Classifier classifier, List<Difference> found) {
        this.classifier = classifier;
        this.found = found;
        this.marks = new MarkComparison(classifier.marks(), found);
    }

    void cut(Gap gap) {
        Gap rest = marks.stripCommon(gap);
        if (rest.isEmpty()) {
            return;
        }
        if (rest.hasBreak()) {
            atBreaks(rest).forEach(this::cut);
        } else if (!rest.hasWords()) {
            marks.compare(rest.a(), rest.b());
        } else {
            words(rest);
        }
    }

    private List<Gap> atBreaks(Gap gap) {
        List<Stretch> partsA = split(gap.a());
        List<Stretch> partsB = split(gap.b());
        List<Gap> gaps = new ArrayList<>();
        if (partsA.size() == partsB.size()) {
            for (int i = 0; i < partsA.size(); i++) {
                gaps.add(gap.with(partsA.get(i), partsB.get(i)));
            }
            return gaps;
        }
        int mainA = longest(partsA);
        int mainB = longest(partsB);
        for (int i = 0; i < partsA.size(); i++) {
            gaps.add(gap.with(
                    partsA.get(i), i == mainA ? partsB.get(mainB) : partsB.get(mainB).emptied(i > mainA)));
        }
        for (int j = 0; j < partsB.size(); j++) {
            if (j != mainB) {
                gaps.add(gap.with(partsA.get(mainA).emptied(j > mainB), partsB.get(j)));
            }
        }
        return gaps;
    }

    private static int longest(List<Stretch> parts) {
        int longest = 0;
        for (int i = 1; i < parts.size(); i++) {
            longest = parts.get(i).words().size() > parts.get(longest).words().size() ? i : longest;
        }
        return longest;
    }

    private static List<Stretch> split(Stretch stretch) {
        List<Stretch> parts = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        int place = stretch.place();
        for (Piece piece : stretch.pieces()) {
            if (piece.equals(Gap.BREAK)) {
                parts.add(new Stretch(List.copyOf(current), place));
                current.clear();
            } else {
                current.add(piece);
                place = current.size() == 1 && piece.span().start() > place ? piece.span().start() : place;
            }
        }
        parts.add(new Stretch(List.copyOf(current), place));
        return parts;
    }

    private void words(Gap gap) {
        if (isPercent(gap.a(), gap.b()) || isPercent(gap.b(), gap.a())) {
            found.add(new Difference(Layer.STYLE, Operation.SUBSTITUTE, Extent.WORDS,
                    gap.a().span(), gap.b().span(), "house spelling"));
            return;
        }
        Gap rest = marks.stripLoose(gap);
        if (!rest.hasWords()) {
            marks.compare(rest.a(), rest.b());
            return;
        }
        Gap grown = grown(rest);
        Hunk hunk = classifier.hunk(grown);
        if (TimeSplit.isPossible(hunk)) {
            TimeSplit times = TimeSplit.of(hunk);
            cut(times.before());
            found.add(classifier.difference(classifier.hunk(times.at())));
            cut(times.after());
        } else {
            found.add(classifier.difference(hunk));
        }
    }

    private static boolean isPercent(Stretch word, Stretch sign) {
        return sign.pieces().size() == 1 && sign.pieces().getFirst().surface().equals("%")
                && String.join("", word.pieces().stream().map(Piece::folded).toList()).equals("percent");
    }

    /** "Al-" of "Al-Ja'afari" is no difference a reader can name: the whole compound is. */
    private Gap grown(Gap gap) {
        if (gap.a().hasWords() == gap.b().hasWords()) {
            return gap;
        }
        List<Piece> pieces = gap.a().hasWords() ? gap.a().pieces() : gap.b().pieces();
        boolean inA = gap.a().hasWords();
        Gap.Pair after = gap.after();
        if (after != null && joins(pieces.getLast(), inA ? after.a() : after.b(), true)) {
            return gap.with(with(gap.a(), after.a(), false), with(gap.b(), after.b(), false));
        }
        Gap.Pair before = gap.before();
        if (before != null && joins(pieces.getFirst(), inA ? before.a() : before.b(), false)) {
            return gap.with(with(gap.a(), before.a(), true), with(gap.b(), before.b(), true));
        }
        return gap;
    }

    private static boolean joins(Piece dash, Piece word, boolean wordFollows) {
        return dash.isDash()
                && (wordFollows ? dash.span().end() == word.span().start() : word.span().end() == dash.span().start());
    }

    private static Stretch with(Stretch stretch, Piece word, boolean first) {
        List<Piece> pieces = new ArrayList<>(stretch.pieces());
        pieces.add(first ? 0 : pieces.size(), word);
        return new Stretch(pieces, word.span().start());
    }
}
