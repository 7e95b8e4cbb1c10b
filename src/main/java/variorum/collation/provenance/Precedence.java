package variorum.collation.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.collation.Alignment;
import variorum.collation.Reuse;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.text.Percent;

/**
 * Which of two versions was probably there first, and what speaks for it. Each piece of evidence has a weight, the
 * logarithm of the odds it stands for; the sum becomes the confidence. The weights are judgements, not measurements.
 *
 * @param evidence all that was found, the weightiest first; empty where the two share too little to ask
 */
public record Precedence(List<Evidence> evidence) {

    /** From this share of either in the other on the question is asked. */
    private static final double SHARE = 0.1;

    /** Below this sum of weights nothing is said. */
    private static final double LEAST = 0.4;

    private static final double DAY = 3;
    private static final double NAMED = 2;
    private static final double CREDIT = 1.5;
    private static final double UPDATED = 1.5;
    private static final double EXTENDED = 0.7;

    /** By how much the shares must differ for one to be an extension of the other. */
    private static final double ASYMMETRY = 0.15;

    private static final Pattern UPDATE = Pattern.compile(
            "\\bUPDATE\\s*\\d|\\((?:updates|adds|recasts|corrects|rewrites|refiles)\\b[^)]{0,120}\\)|\\blast"
                    + " updated\\b|\\bupdated(?:\\s*[:|]| (?:at|on)\\b)|\\bcorrection:|\\baktualisiert\\b|\\bmis à"
                    + " jour\\b|\\bactualizado\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where a mark of updating is looked for besides what is set aside: so many characters from the start. */
    private static final int HEAD = 300;

    /**
     * One thing that speaks for one version being the earlier.
     *
     * @param earlier the version it speaks for
     * @param weight the logarithm of the odds, above 0
     * @param reason in a sentence's words, with the sigla
     */
    public record Evidence(Side earlier, double weight, String reason) {}

    /** Takes its own copy. */
    public Precedence {
        evidence = List.copyOf(evidence);
    }

    /** Weighs the evidence about two versions. */
    public static Precedence of(Alignment alignment) {
        List<Evidence> evidence = new ArrayList<>();
        Reuse reuse = alignment.reuse();
        if (Math.max(reuse.aInB(), reuse.bInA()) >= SHARE) {
            for (Side side : Side.values()) {
                days(alignment, side, evidence);
                credits(alignment, side, evidence);
                updates(alignment, side, evidence);
                extension(alignment, side, evidence);
            }
        }
        evidence.sort((one, other) -> Double.compare(other.weight(), one.weight()));
        return new Precedence(evidence);
    }

    /** The version that was probably first; empty when nothing, or as much on either side, speaks for it. */
    public Optional<Side> earlier() {
        double sum = sum();
        return Math.abs(sum) < LEAST ? Optional.empty() : Optional.of(sum > 0 ? Side.A : Side.B);
    }

    /** How sure that is: 0.5 for not at all, 1 for certain. */
    public double confidence() {
        return 1 / (1 + Math.exp(-Math.abs(sum())));
    }

    private double sum() {
        return evidence.stream().mapToDouble(one -> one.earlier() == Side.A ? one.weight() : -one.weight()).sum();
    }

    private static Side other(Side side) {
        return side == Side.A ? Side.B : Side.A;
    }

    private static void days(Alignment alignment, Side side, List<Evidence> evidence) {
        LocalDate own = alignment.witness(side).date();
        LocalDate its = alignment.witness(other(side)).date();
        if (own != null && its != null && own.isBefore(its)) {
            evidence.add(new Evidence(side, DAY, alignment.witness(side).siglum() + " appeared on " + own + ", "
                    + alignment.witness(other(side)).siglum() + " on " + its));
        }
    }

    /** The agency's own line is nearer to the source than the same words without it. */
    private static void credits(Alignment alignment, Side side, List<Evidence> evidence) {
        Witness own = alignment.witness(side);
        Witness its = alignment.witness(other(side));
        List<String> credited = Credits.of(own);
        if (credited.isEmpty() || !Credits.of(its).isEmpty()) {
            return;
        }
        String agency = credited.getFirst();
        if (Credits.inStory(its).contains(agency)) {
            evidence.add(new Evidence(side, NAMED, its.siglum() + " names " + agency + ", whose line " + own.siglum()
                    + " carries"));
        } else {
            evidence.add(new Evidence(side, CREDIT, own.siglum() + " carries the line of " + agency + ", "
                    + its.siglum() + " prints the same words without"));
        }
    }

    private static void updates(Alignment alignment, Side side, List<Evidence> evidence) {
        Witness own = alignment.witness(side);
        Witness its = alignment.witness(other(side));
        if (!isUpdated(own) && isUpdated(its)) {
            evidence.add(new Evidence(side, UPDATED, its.siglum() + " says that it was updated"));
        }
    }

    private static boolean isUpdated(Witness witness) {
        String text = witness.text();
        boolean atTheHead = UPDATE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
        return atTheHead || witness.zones().list().stream()
                .filter(zone -> !zone.kind().isStory())
                .anyMatch(zone -> UPDATE.matcher(zone.span().in(text)).find());
    }

    /** What stands nearly whole in a version that has more of its own was probably taken over and extended. */
    private static void extension(Alignment alignment, Side side, List<Evidence> evidence) {
        Reuse reuse = alignment.reuse();
        double own = side == Side.A ? reuse.aInB() : reuse.bInA();
        double its = side == Side.A ? reuse.bInA() : reuse.aInB();
        if (own - its >= ASYMMETRY) {
            evidence.add(new Evidence(side, EXTENDED, String.format(Locale.ROOT,
                    "%d %% of %s stand in %s, which adds words of its own", Percent.of(own),
                    alignment.witness(side).siglum(), alignment.witness(other(side)).siglum())));
        }
    }
}
