package variorum.text;

import java.util.Locale;

/**
 * A stretch of a document with one function.
 *
 * @param kind the function
 * @param span the stretch, UTF-16, not empty
 */
public record Zone(Kind kind, Span span) implements Comparable<Zone> {

    /** Checks that there is something in it. */
    public Zone {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty zone at " + span.start());
        }
    }

    /** The functions a stretch of a news report can have; the names follow NITF where it has one. */
    public enum Kind {
        /** The title of the report. */
        HEADLINE(true),
        /** When it appeared, as printed. */
        DATE(false),
        /** Place, and often agency, before the first sentence: "GENEVA (Reuters) -". */
        DATELINE(false),
        /** Who wrote it, or which agency supplied it. */
        BYLINE(false),
        /** Who contributed or edited, at the end. */
        CREDIT(false),
        /** Words that belong to a picture. */
        CAPTION(false),
        /** The story itself. */
        BODY(true),
        /** A heading inside the story. */
        CROSSHEAD(true),
        /** A pointer to another article, inside or after the story. */
        PROMO(false),
        /** What the site prints on every page: notices, forms, slogans. */
        BOILERPLATE(false);

        private final boolean story;

        Kind(boolean story) {
            this.story = story;
        }

        /** Whether these words tell the story. All others are set aside: dimmed and not compared, never deleted. */
        public boolean isStory() {
            return story;
        }

        /** The word for it on screen and on disk. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In reading order. */
    @Override
    public int compareTo(Zone other) {
        return span.compareTo(other.span);
    }
}
