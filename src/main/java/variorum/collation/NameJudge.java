package variorum.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Span;

/** Judges whether a difference is one of names or of who speaks. */
final class NameJudge {

    private final Words a;
    private final Words b;
    private final Names names;

    NameJudge(Words a, Words b) {
        this.a = a;
        this.b = b;
        this.names = new Names(a, b);
    }

    /**
     * The verdict if the words are names and nothing else, on both sides or beside a name both have; otherwise null.
     */
    @Nullable Verdict judge(Hunk hunk) {
        boolean inA = names.isOnlyName(a, hunk.wordsA());
        boolean inB = names.isOnlyName(b, hunk.wordsB());
        if (inA && inB) {
            return namesOnBothSides(hunk);
        }
        if ((inA && Names.isPronoun(hunk.b())) || (inB && Names.isPronoun(hunk.a()))) {
            return new Verdict(Layer.NAME, "a pronoun for a name");
        }
        boolean longer = (inA && hunk.b().isEmpty() && isBesideName(hunk.gap(), Side.A))
                || (inB && hunk.a().isEmpty() && isBesideName(hunk.gap(), Side.B));
        return longer ? new Verdict(Layer.NAME, "a longer and a shorter form of the name") : null;
    }

    /** Whether a name is among the words of one side. */
    boolean hasName(Hunk hunk, Side side) {
        Words words = side == Side.A ? a : b;
        return (side == Side.A ? hunk.wordsA() : hunk.wordsB()).stream()
                .anyMatch(piece -> names.isName(words, piece.word()));
    }

    private static Verdict namesOnBothSides(Hunk hunk) {
        Set<String> common = new HashSet<>(hunk.a());
        common.retainAll(hunk.b());
        if (!common.isEmpty()) {
            return new Verdict(Layer.NAME, "another form of the name");
        }
        return isSpeaker(hunk.gap())
                ? new Verdict(Layer.ATTRIBUTION, "another speaker")
                : new Verdict(Layer.NAME, "another name");
    }

    private static boolean isSpeaker(Gap gap) {
        Gap.Pair before = gap.before();
        Gap.Pair after = gap.after();
        return (before != null && Speech.isSaying(before.a().folded()))
                || (after != null && Speech.isSaying(after.a().folded()));
    }

    /** Whether the words go on or begin a name that both have, or gloss something in brackets. */
    private boolean isBesideName(Gap gap, Side side) {
        Stretch stretch = side == Side.A ? gap.a() : gap.b();
        String first = stretch.words().getFirst().folded();
        if (stretch.pieces().getFirst().surface().equals("(")) {
            return true;
        }
        Gap.Pair before = gap.before();
        Gap.Pair after = gap.after();
        boolean opensPhrase = first.equals("of") || first.equals("and");
        return !opensPhrase
                && ((before != null && touches(before, stretch.span(), side))
                        || (after != null && touches(after, stretch.span(), side)));
    }

    private boolean touches(Gap.Pair pair, Span span, Side side) {
        Words words = side == Side.A ? a : b;
        Piece piece = side == Side.A ? pair.a() : pair.b();
        int from = Math.min(piece.span().end(), span.end());
        int to = Math.max(piece.span().start(), span.start());
        return (names.isName(words, piece.word()) || Names.opensName(piece.folded()))
                && words.text()
                        .substring(from, to)
                        .chars()
                        .allMatch(c -> Characters.isBlank(c) || Characters.isDash(c));
    }
}
