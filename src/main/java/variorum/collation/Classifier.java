package variorum.collation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Span;

/** Decides the layer of a difference and says why. */
final class Classifier {

    /** A decision and its reason. */
    record Verdict(Layer layer, String reason) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final Set<Layer> QUOTABLE = Set.of(Layer.NAME, Layer.TIME, Layer.WORDING, Layer.NUMBER, Layer.ATTRIBUTION);

    private final Words a;
    private final Words b;
    private final Quotations quotationsA;
    private final Quotations quotationsB;
    private final Names names;

    Classifier(Words a, Words b, Quotations quotationsA, Quotations quotationsB) {
        this.a = a;
        this.b = b;
        this.quotationsA = quotationsA;
        this.quotationsB = quotationsB;
        this.names = new Names(a, b);
    }

    /** Two marks, one for the other. */
    Verdict shapes(Piece one, Piece other) {
        if (one.isDoubleQuote() && other.isDoubleQuote()) {
            return new Verdict(Layer.TYPOGRAPHY, "shape of the quotation mark");
        }
        if (one.sign().equals("\"") && other.sign().equals("\"")) {
            return one.isSingleQuote() && other.isSingleQuote()
                    ? new Verdict(Layer.TYPOGRAPHY, "shape of the quotation mark")
                    : new Verdict(Layer.STYLE, "single against double quotation marks");
        }
        return new Verdict(Layer.TYPOGRAPHY, one.isDash() && other.isDash() ? "shape of the dash" : "punctuation");
    }

    /** A mark that only one witness has. */
    Verdict loneMark(Piece mark, boolean isA) {
        Quotations quotations = isA ? quotationsA : quotationsB;
        if (mark.isDoubleQuote() || (mark.isSingleQuote() && quotations.ofMark(mark.span()) != null)) {
            return new Verdict(Layer.QUOTATION, "a quotation mark only one version has");
        }
        String text = (isA ? a : b).text();
        boolean hyphen = mark.isDash() && mark.span().end() < text.length() && mark.span().start() > 0
                && Characters.isWordPart(text.codePointAt(mark.span().end()))
                && Characters.isWordPart(text.codePointBefore(mark.span().start()));
        return hyphen ? new Verdict(Layer.STYLE, "hyphen") : new Verdict(Layer.TYPOGRAPHY, "punctuation");
    }

    /** Two words equal when folded, but not letter for letter. */
    Verdict forms(String one, String other) {
        String plain = Folding.typographic(one);
        String otherPlain = Folding.typographic(other);
        if (plain.equals(otherPlain)) {
            boolean dots = one.indexOf('.') >= 0 != other.indexOf('.') >= 0;
            return new Verdict(Layer.TYPOGRAPHY, dots ? "dots of an abbreviation" : "shape of a character");
        }
        return new Verdict(Layer.STYLE, plain.equalsIgnoreCase(otherPlain) ? "capital letter" : "accent");
    }

    /** The expressions of time among the words of a stretch. */
    List<TimeExpressions.Found> times(Stretch stretch, boolean isA) {
        return TimeExpressions.in(folded(stretch), (isA ? a : b).witness().date());
    }

    private static List<String> folded(Stretch stretch) {
        return stretch.words().stream().map(piece -> Folding.fold(piece.surface())).toList();
    }

    /** The difference that a gap with words makes. */
    Difference difference(Gap gap) {
        Verdict verdict = quoted(gap, verdict(gap));
        Operation operation = gap.a().isEmpty() ? Operation.INSERT : gap.b().isEmpty() ? Operation.DELETE : Operation.SUBSTITUTE;
        return new Difference(
                verdict.layer(), operation, Extent.WORDS, gap.a().span(), gap.b().span(), verdict.reason());
    }

    private Verdict verdict(Gap gap) {
        List<String> one = folded(gap.a());
        List<String> other = folded(gap.b());
        if (!one.isEmpty() && !other.isEmpty() && Spelling.isSame(one, other)) {
            return new Verdict(Layer.STYLE, "house spelling");
        }
        if (isOnlyTime(gap.a(), true) && isOnlyTime(gap.b(), false)) {
            return new Verdict(Layer.TIME, timeReason(gap));
        }
        Verdict number = number(one, other);
        if (number != null) {
            return number;
        }
        if (isAttribution(one, other)) {
            return new Verdict(Layer.ATTRIBUTION, "who is said to have said it, and how");
        }
        return name(gap);
    }

    /** Nothing, or an expression of time from the first word to the last. */
    private boolean isOnlyTime(Stretch stretch, boolean isA) {
        if (stretch.isEmpty()) {
            return true;
        }
        List<TimeExpressions.Found> found = times(stretch, isA);
        return found.size() == 1 && found.getFirst().from() == 0 && found.getFirst().to() == stretch.words().size();
    }

    private String timeReason(Gap gap) {
        LocalDate one = day(gap.a(), true);
        LocalDate other = day(gap.b(), false);
        if (one != null && one.equals(other)) {
            return "both mean " + DAY.format(one);
        }
        if (one != null && other != null) {
            return DAY.format(one) + " against " + DAY.format(other);
        }
        LocalDate known = one != null ? one : other;
        return known != null ? "an expression of time: " + DAY.format(known) : "an expression of time";
    }

    private @Nullable LocalDate day(Stretch stretch, boolean isA) {
        List<TimeExpressions.Found> found = times(stretch, isA);
        return found.isEmpty() ? null : found.getFirst().day();
    }

    private static @Nullable Verdict number(List<String> one, List<String> other) {
        boolean inOne = one.stream().anyMatch(Numerals::isNumber);
        boolean inOther = other.stream().anyMatch(Numerals::isNumber);
        boolean onlyNumbers = isNumeric(one) && isNumeric(other);
        if (!onlyNumbers || !((inOne && inOther) || (inOne && other.isEmpty()) || (inOther && one.isEmpty()))) {
            return null;
        }
        boolean sameValue = one.size() == 1 && other.size() == 1 && Numerals.value(one.getFirst()).isPresent()
                && Numerals.value(one.getFirst()).equals(Numerals.value(other.getFirst()));
        return sameValue
                ? new Verdict(Layer.STYLE, "figures against number words")
                : new Verdict(Layer.NUMBER, "another number");
    }

    private static boolean isNumeric(List<String> words) {
        return words.stream().allMatch(word -> Numerals.isNumber(word) || Numerals.goesWithNumbers(word));
    }

    private static boolean isAttribution(List<String> one, List<String> other) {
        boolean speech = (one.isEmpty() || Speech.isAttribution(one)) && (other.isEmpty() || Speech.isAttribution(other));
        Set<String> changed = new HashSet<>(one);
        changed.removeAll(other);
        Set<String> added = new HashSet<>(other);
        added.removeAll(one);
        changed.addAll(added);
        return speech && changed.stream().anyMatch(word -> Speech.isSaying(word) || Speech.isAgency(word));
    }

    private Verdict name(Gap gap) {
        List<Piece> one = gap.a().words();
        List<Piece> other = gap.b().words();
        boolean nameInA = names.isOnlyName(a, one);
        boolean nameInB = names.isOnlyName(b, other);
        if (nameInA && nameInB) {
            return isSpeaker(gap) && isUnrelated(one, other)
                    ? new Verdict(Layer.ATTRIBUTION, "another speaker")
                    : new Verdict(Layer.NAME, isUnrelated(one, other) ? "another name" : "another form of the name");
        }
        if ((nameInA && Names.isPronoun(other)) || (nameInB && Names.isPronoun(one))) {
            return new Verdict(Layer.NAME, "a pronoun for a name");
        }
        if ((nameInA && gap.b().isEmpty() && besideName(gap, true)) || (nameInB && gap.a().isEmpty() && besideName(gap, false))) {
            return new Verdict(Layer.NAME, "a longer and a shorter form of the name");
        }
        boolean oneHasNone = gap.a().isEmpty() || gap.b().isEmpty();
        return new Verdict(Layer.WORDING, oneHasNone ? "words only one version has" : "other words");
    }

    private static boolean isUnrelated(List<Piece> one, List<Piece> other) {
        Set<String> words = new HashSet<>();
        one.forEach(piece -> words.add(Folding.fold(piece.surface())));
        return other.stream().noneMatch(piece -> words.contains(Folding.fold(piece.surface())));
    }

    private static boolean isSpeaker(Gap gap) {
        Gap.Pair before = gap.before();
        Gap.Pair after = gap.after();
        return (before != null && Speech.isSaying(Folding.fold(before.a().surface())))
                || (after != null && Speech.isSaying(Folding.fold(after.a().surface())));
    }

    /** Whether the words go on or begin a name that both have, or gloss one in brackets. */
    private boolean besideName(Gap gap, boolean isA) {
        Stretch stretch = isA ? gap.a() : gap.b();
        if (stretch.pieces().getFirst().surface().equals("(")) {
            return true;
        }
        String first = Folding.fold(stretch.words().getFirst().surface());
        if (first.equals("of") || first.equals("and")) {
            return false;
        }
        Gap.Pair before = gap.before();
        Gap.Pair after = gap.after();
        Words words = isA ? a : b;
        return (before != null && touches(words, isA ? before.a() : before.b(), stretch.span(), true))
                || (after != null && touches(words, isA ? after.a() : after.b(), stretch.span(), false));
    }

    private boolean touches(Words words, Piece name, Span span, boolean isBefore) {
        int from = isBefore ? name.span().end() : span.end();
        int to = isBefore ? span.start() : name.span().start();
        return from <= to && names.isName(words, name.word()) && words.text().substring(from, to).chars()
                .allMatch(c -> Characters.isBlank(c) || Characters.isDash(c));
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
