package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.text.Paragraphs;
import variorum.text.Span;

/**
 * A paragraph of the story of one witness, as a reader counts them.
 *
 * @param span its characters, UTF-16
 * @param heading whether it is a headline or a heading inside the story
 * @param number its place among the paragraphs, or among the headings if it is one, from 1
 */
public record StoryParagraph(Span span, boolean heading, int number) {

    /** The paragraphs and headings of a story in reading order. */
    public static List<StoryParagraph> of(Witness witness) {
        List<StoryParagraph> all = new ArrayList<>();
        int headings = 0;
        int paragraphs = 0;
        for (Span story : witness.story()) {
            for (Span span : Paragraphs.within(witness.text(), story)) {
                boolean heading = isHeading(witness, span);
                all.add(new StoryParagraph(span, heading, heading ? ++headings : ++paragraphs));
            }
        }
        return all;
    }

    /** Whether a paragraph of a story is a headline or a heading inside it. */
    public static boolean isHeading(Witness witness, Span paragraph) {
        return switch (witness.zones().kindAt(paragraph.start())) {
            case HEADLINE, CROSSHEAD -> true;
            case BODY, DATE, DATELINE, BYLINE, CREDIT, CAPTION, PROMO, BOILERPLATE -> false;
        };
    }

    /** How it is called: the side it stands on, {@code h} for a heading, its number: {@code a3}, {@code bh1}. */
    public String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT) + (heading ? "h" : "") + number;
    }

    /** The paragraph that a place lies in. */
    public static Optional<StoryParagraph> at(List<StoryParagraph> paragraphs, Span place) {
        return paragraphs.stream().filter(each -> each.span().contains(place)).findFirst();
    }
}
