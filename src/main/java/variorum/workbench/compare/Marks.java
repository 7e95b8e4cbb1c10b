package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.text.Characters;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.workbench.textview.Band;
import variorum.workbench.textview.Faded;
import variorum.workbench.textview.Fill;
import variorum.workbench.textview.Gap;
import variorum.workbench.textview.Inset;
import variorum.workbench.textview.Item;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** What is drawn on the text of one version to show how it differs from the other. */
final class Marks {

    private final Comparison comparison;
    private final Side side;
    private final String text;
    private final Wordings wordings;
    private final List<Item> items = new ArrayList<>();

    private Marks(Comparison comparison, Side side, Wordings wordings) {
        this.comparison = comparison;
        this.side = side;
        this.wordings = wordings;
        this.text = comparison.text(side);
    }

    /** Colours, boxes and words of the other version for some differences. */
    static List<Item> of(Comparison comparison, Side side, List<Difference> differences, Wordings wordings) {
        Marks marks = new Marks(comparison, side, wordings);
        differences.forEach(marks::add);
        return marks.items;
    }

    /**
     * Colours behind whole paragraphs: those that no other version has ({@code alone}), and those that stand elsewhere
     * in the other of the two.
     */
    static List<Item> paragraphs(Comparison comparison, Side side, Sigla sigla, Predicate<Span> alone) {
        List<Item> bands = new ArrayList<>();
        for (Passage passage : comparison.outline(side).passages()) {
            switch (passage.kind()) {
                case OWN -> {
                    if (alone.test(passage.span())) {
                        bands.add(new Band(passage.span(), Tone.of(Token.OWN), "only in " + sigla.of(side)));
                    }
                }
                case MOVED -> bands.add(new Band(passage.span(), Tone.of(Token.MOVED),
                        elsewhere(comparison, side, passage) + " in " + sigla.of(side.other())));
                case SHARED, ASIDE -> {}
            }
        }
        return bands;
    }

    /** Where the partner of a moved paragraph stands: "moved, paragraph 9". */
    static String elsewhere(Comparison comparison, Side side, Passage passage) {
        return comparison.pairAt(side, passage.span())
                .flatMap(pair -> comparison.outline(side.other()).at(pair.in(side.other()).getFirst().start()))
                .map(partner -> partner.number() == 0 ? "moved" : "moved, paragraph " + partner.number())
                .orElse("moved");
    }

    /**
     * What shows that a difference is the current one: a frame round its words, another colour behind a whole
     * paragraph, or the box of the place where the words are missing.
     */
    static Item current(Difference difference, Side side) {
        Span span = difference.in(side);
        Tone accent = Tone.of(Token.ACCENT);
        if (span.isEmpty()) {
            return new Gap(span.start(), accent);
        }
        return difference.extent() == Extent.PARAGRAPH
                ? new Band(span, Tone.of(Token.PICKED), null)
                : new Fill(List.of(span), accent, Fill.Look.FRAMED, null);
    }

    private void add(Difference difference) {
        boolean inline = wordings != Wordings.OWN && isInline(difference);
        if (inline && wordings == Wordings.OTHER) {
            instead(difference);
        } else if (inline && !difference.standsIn(side)) {
            inset(difference);
        } else {
            own(difference);
            if (inline && difference.standsIn(side.other())) {
                inset(difference);
            }
        }
    }

    /** Whether the words of the other version can be read here; whole paragraphs and what has moved stand elsewhere. */
    private static boolean isInline(Difference difference) {
        return switch (difference.extent()) {
            case MARKS, WORDS, SENTENCE -> difference.operation() != Operation.MOVE;
            case PARAGRAPH, ZONE -> false;
        };
    }

    /** The words of the other version in place of those here, which fade. */
    private void instead(Difference difference) {
        if (difference.standsIn(side)) {
            items.add(new Faded(List.of(difference.in(side))));
        }
        if (difference.standsIn(side.other())) {
            inset(difference);
        } else {
            fill(difference.in(side), LayerSign.of(difference.layer()).tone(), Fill.Look.DOTTED);
        }
    }

    private void inset(Difference difference) {
        String words = Readings.words(comparison, difference, side.other()).replace('\n', ' ').strip();
        int at = difference.in(side).end();
        if (!words.isEmpty()) {
            boolean sense = LayerSign.of(difference.layer()).look() == Fill.Look.OUTLINED;
            Tone tone = Tone.of(sense ? Token.SENSE_EDGE : wordings == Wordings.OTHER ? Token.TEXT : Token.TEXT2);
            items.add(new Inset(at, parted(words, at), tone));
        }
    }

    /** With a blank on either side where the words around would touch them. */
    private String parted(String words, int at) {
        boolean before = at > 0 && !Characters.isBlank(text.charAt(at - 1));
        boolean after = at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
        return (before && Character.isLetterOrDigit(words.codePointAt(0)) ? " " : "") + words + (after ? " " : "");
    }

    private void fill(Span span, Tone tone, Fill.Look look) {
        items.add(new Fill(List.of(span), tone, look, null));
    }

    private void own(Difference difference) {
        if (isLostMarks(difference)) {
            marksOnly(difference);
        } else if (difference.standsIn(side)) {
            words(difference);
        } else if (difference.extent() != Extent.PARAGRAPH && difference.extent() != Extent.ZONE) {
            items.add(new Gap(difference.in(side).start(), LayerSign.of(difference.layer()).missing()));
        }
    }

    private void words(Difference difference) {
        LayerSign sign = LayerSign.of(difference.layer());
        switch (difference.extent()) {
            case PARAGRAPH -> {}
            case SENTENCE ->
                items.add(new Fill(
                        List.of(difference.in(side)),
                        Tone.of(sentence(difference)),
                        Fill.Look.WASH,
                        difference.operation() == Operation.MOVE ? "M" : sign.letter()));
            case MARKS, WORDS, ZONE -> fill(difference.in(side), sign, letter(sign));
        }
    }

    /** A whole sentence that only one version has looks like such a paragraph. */
    private static Token sentence(Difference difference) {
        return switch (difference.operation()) {
            case MOVE -> Token.MOVED;
            case INSERT, DELETE -> Token.OWN;
            case SUBSTITUTE -> Token.WORD;
        };
    }

    private static @Nullable String letter(LayerSign sign) {
        return sign.letter().isEmpty() ? null : sign.letter();
    }

    private void fill(Span span, LayerSign sign, @Nullable String letter) {
        items.add(new Fill(List.of(span), sign.tone(), sign.look(), letter));
    }

    /**
     * The same words with quotation marks here and without there: only the marks are drawn, and the places they left.
     */
    private boolean isLostMarks(Difference difference) {
        return difference.layer() == Layer.QUOTATION
                && difference.extent() == Extent.MARKS
                && difference.operation() == Operation.SUBSTITUTE
                && hasMarks(difference, Side.A) != hasMarks(difference, Side.B);
    }

    private boolean hasMarks(Difference difference, Side where) {
        Span span = difference.in(where);
        return !span.isEmpty() && isMark(comparison.text(where).codePointAt(span.start()));
    }

    private static boolean isMark(int character) {
        return Characters.isQuotationMark(character) || Characters.isApostrophe(character);
    }

    private void marksOnly(Difference difference) {
        Span span = difference.in(side);
        LayerSign sign = LayerSign.of(difference.layer());
        if (!hasMarks(difference, side)) {
            items.add(new Gap(span.start(), sign.missing()));
            items.add(new Gap(span.end(), sign.missing()));
            return;
        }
        int afterFirst = Offsets.isBoundary(text, span.start() + 1) ? span.start() + 1 : span.start() + 2;
        fill(new Span(span.start(), afterFirst), sign, null);
        int last = span.end() - Character.charCount(text.codePointBefore(span.end()));
        if (last > afterFirst && isMark(text.codePointAt(last))) {
            fill(new Span(last, span.end()), sign, letter(sign));
        }
    }
}
