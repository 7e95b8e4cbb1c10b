package variorum.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.collation.Alignment;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.text.Offsets;
import variorum.text.Span;

/** Finds paragraphs of two aligned reports by what a person calls them. */
final class ParagraphNames {

    private static final Pattern PLACE = Pattern.compile("[ab](\\d{1,9})-(\\d{1,9})");

    private final Alignment alignment;
    private final List<StoryParagraph> a;
    private final List<StoryParagraph> b;

    /** One paragraph of each report. */
    record Two(StoryParagraph a, StoryParagraph b) {}

    ParagraphNames(Alignment alignment) {
        this.alignment = alignment;
        this.a = StoryParagraph.of(alignment.a());
        this.b = StoryParagraph.of(alignment.b());
    }

    List<StoryParagraph> all(Side side) {
        return side == Side.A ? a : b;
    }

    /** Which report is meant, by the first letter. */
    Side side(String wanted) {
        return switch (wanted.isEmpty() ? ' ' : Character.toLowerCase(wanted.charAt(0))) {
            case 'a' -> Side.A;
            case 'b' -> Side.B;
            default -> throw new Failure(Failure.USAGE,
                    "A paragraph is called a3, bh1 or a120-340, not \"" + wanted + "\".");
        };
    }

    StoryParagraph paragraph(String wanted) {
        Side side = side(wanted);
        String name = wanted.toLowerCase(Locale.ROOT);
        Matcher place = PLACE.matcher(name);
        Optional<StoryParagraph> found = place.matches()
                ? at(side, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : all(side).stream().filter(each -> each.name(side).equals(name)).findFirst();
        return found.orElseThrow(() -> new Failure(Failure.UNREADABLE,
                "The story of " + alignment.witness(side).name() + " has no paragraph " + wanted + "; it has "
                        + counted(side) + "."));
    }

    private Optional<StoryParagraph> at(Side side, int from, int to) {
        Offsets offsets = Offsets.of(alignment.witness(side).text());
        return from > to || to > offsets.codePoints()
                ? Optional.empty()
                : StoryParagraph.at(all(side), offsets.toUtf16(new Span(from, to)));
    }

    private String counted(Side side) {
        long headings = all(side).stream().filter(StoryParagraph::heading).count();
        String letter = side.name().toLowerCase(Locale.ROOT);
        long paragraphs = all(side).size() - headings;
        return (paragraphs == 0 ? "none" : letter + "1 to " + letter + paragraphs)
                + (headings == 0 ? "" : headings == 1 ? " and " + letter + "h1"
                        : " and " + letter + "h1 to " + letter + "h" + headings);
    }

    /** A paragraph of each, whichever is named first. */
    Two two(String one, String other) {
        if (side(one) == side(other)) {
            throw new Failure(Failure.USAGE, one + " and " + other + " are of the same report.");
        }
        return side(one) == Side.A
                ? new Two(paragraph(one), paragraph(other))
                : new Two(paragraph(other), paragraph(one));
    }

    /** The links a paragraph takes part in. */
    List<ParagraphPair> pairs(Side side, StoryParagraph paragraph) {
        return alignment.paragraphs().stream()
                .filter(pair -> pair.in(side).contains(paragraph.span()))
                .toList();
    }

    boolean areLinked(Two two) {
        return pairs(Side.A, two.a()).stream().anyMatch(pair -> pair.b().contains(two.b().span()));
    }

    /** What the paragraph is called that a place lies in; the place itself where there is none. */
    String nameAt(Side side, Span place) {
        return StoryParagraph.at(all(side), place).map(each -> each.name(side)).orElseGet(() -> {
            Span points = Offsets.of(alignment.witness(side).text()).toCodePoints(place);
            return side.name().toLowerCase(Locale.ROOT) + points.start() + "-" + points.end();
        });
    }
}
