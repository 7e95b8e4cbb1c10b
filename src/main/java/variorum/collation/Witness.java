package variorum.collation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zones;

/**
 * One document as it enters a comparison: its text, what of it tells the story, and the day by which "today" is read.
 *
 * @param siglum the short sign that names this witness in one comparison; no other witness there has it
 * @param name what to call it on screen
 * @param text the whole text; every span of a result points into it, in UTF-16
 * @param zones the functions of its stretches; only story zones are compared, datelines and credits are set against
 *     each other
 * @param date the day it appeared; null when not known, relative dates then cannot be resolved
 */
public record Witness(String siglum, String name, String text, Zones zones, @Nullable LocalDate date) {

    /** Checks that there is a siglum. */
    public Witness {
        if (siglum.isBlank()) {
            throw new IllegalArgumentException("a witness needs a siglum");
        }
    }

    /** A document of a project as a witness. */
    public static Witness of(String siglum, Document document, Zones zones) {
        return new Witness(siglum, document.name(), document.text(), zones, document.metadata().date());
    }

    /** A bare text, all of it story, of no known day. */
    public static Witness of(String siglum, String text) {
        return new Witness(siglum, siglum, text, Zones.NONE, null);
    }

    /** The same witness, dated. */
    public Witness on(@Nullable LocalDate day) {
        return new Witness(siglum, name, text, zones, day);
    }

    /** The stretches that tell the story, in reading order. */
    public List<Span> story() {
        return zones.story(text);
    }
}
