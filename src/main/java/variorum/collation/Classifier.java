package variorum.collation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.text.speech.Quotations;

/** Decides the layer of a difference that has words, and says why. The first judge that knows the words decides. */
final class Classifier {

    /** Layers that give way to the layer of quotation inside quotation marks. */
    private static final Set<Layer> QUOTABLE =
            Set.of(Layer.NAME, Layer.TIME, Layer.WORDING, Layer.NUMBER, Layer.ATTRIBUTION);

    /** Words of "a senior official of the ministry". */
    private static final int LONGEST_SPEAKER = 6;

    private final @Nullable LocalDate dayOfA;
    private final @Nullable LocalDate dayOfB;
    private final Quotations quotationsA;
    private final Quotations quotationsB;
    private final NameJudge names;
    private final MarkJudge marks;

    Classifier(Words a, Words b, Quotations quotationsA, Quotations quotationsB) {
        this.dayOfA = a.witness().date();
        this.dayOfB = b.witness().date();
        this.quotationsA = quotationsA;
        this.quotationsB = quotationsB;
        this.names = new NameJudge(a, b);
        this.marks = new MarkJudge(a, b, quotationsA, quotationsB);
    }

    MarkJudge marks() {
        return marks;
    }

    /** A gap with words, read closely. */
    Hunk hunk(Gap gap) {
        return Hunk.of(gap, dayOfA, dayOfB);
    }

    /** The difference that a hunk makes. */
    Difference difference(Hunk hunk) {
        Verdict verdict = quoted(hunk.gap(), verdict(hunk));
        return new Difference(verdict.layer(), hunk.operation(), Extent.WORDS,
                hunk.gap().a().span(), hunk.gap().b().span(), verdict.reason());
    }

    private Verdict verdict(Hunk hunk) {
        if (hunk.isSubstitution() && Spelling.isSame(hunk.a(), hunk.b())) {
            return new Verdict(Layer.STYLE, "house spelling");
        }
        Verdict time = TimeJudge.judge(hunk);
        if (time != null) {
            return time;
        }
        Verdict number = NumberJudge.judge(hunk);
        if (number != null) {
            return number;
        }
        if (isAttribution(hunk.a(), hunk.b()) || isClauseOfSaying(hunk)) {
            return new Verdict(Layer.ATTRIBUTION, "who is said to have said it, and how");
        }
        Verdict name = names.judge(hunk);
        if (name != null) {
            return name;
        }
        if (hunk.isSubstitution()
                && isSpeaker(hunk.a(), hunk.gap().after())
                && isSpeaker(hunk.b(), hunk.gap().after())) {
            return new Verdict(Layer.ATTRIBUTION, "another speaker");
        }
        return new Verdict(
                Layer.WORDING, hunk.operation() == Operation.SUBSTITUTE ? "other words" : "words only one version has");
    }

    private static boolean isAttribution(List<String> one, List<String> other) {
        boolean speech =
                (one.isEmpty() || Speech.isAttribution(one)) && (other.isEmpty() || Speech.isAttribution(other));
        if (!speech) {
            return false;
        }
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.stream().anyMatch(word -> (Speech.isSaying(word) || Speech.isAgency(word))
                && one.contains(word) != other.contains(word));
    }

    /** "According to" whom, or a verb of saying with its speaker, that only one witness has. */
    private boolean isClauseOfSaying(Hunk hunk) {
        if (hunk.isSubstitution()) {
            return false;
        }
        boolean isA = hunk.b().isEmpty();
        List<Piece> pieces = isA ? hunk.wordsA() : hunk.wordsB();
        List<String> words = isA ? hunk.a() : hunk.b();
        if (words.size() > 1 && words.get(0).equals("according") && words.get(1).equals("to")) {
            return true;
        }
        return (isSaying(pieces.getFirst()) || isSaying(pieces.getLast()))
                && words.size() > 1 && words.size() <= LONGEST_SPEAKER
                && (words.stream().anyMatch(Speech::isRole) || names.hasName(hunk, isA ? Side.A : Side.B));
    }

    /** The State of a name says nothing. */
    private static boolean isSaying(Piece word) {
        return Speech.isSaying(word.folded()) && Character.isLowerCase(word.surface().codePointAt(0));
    }

    /** Whether a few words stand right before a verb of saying and end in what can be its subject. */
    private static boolean isSpeaker(List<String> words, Gap.@Nullable Pair after) {
        String last = words.getLast();
        return after != null && Speech.isSaying(after.a().folded()) && words.size() <= LONGEST_SPEAKER
                && (Speech.isRole(last) || Names.isPronoun(List.of(last)));
    }

    /** What is changed inside quotation marks is a change of the quotation first. */
    private Verdict quoted(Gap gap, Verdict verdict) {
        if (!QUOTABLE.contains(verdict.layer())) {
            return verdict;
        }
        boolean inA = quotationsA.contain(gap.a().span());
        boolean inB = quotationsB.contain(gap.b().span());
        if (inA && inB) {
            return new Verdict(Layer.QUOTATION, "words inside a quotation: " + verdict.reason());
        }
        boolean quotedInA = inA && !gap.a().isEmpty() && gap.b().hasWords();
        boolean quotedInB = inB && !gap.b().isEmpty() && gap.a().hasWords();
        return quotedInA || quotedInB
                ? new Verdict(Layer.QUOTATION, "quoted in one version, told in other words in the other")
                : verdict;
    }
}
