package variorum.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon, besides the attributes of the codebook. */
public enum Field {
    /** A code. */
    CODE("tags with this code or one below it", "code:actor"),
    /** A coder. */
    CODER("tags by this coder; me is you", "coder:me"),
    /** An entity. */
    ENTITY("tags that name this entity, by its name or an alias", "entity:\"Islamic State\""),
    /** The kind of an entity. */
    KIND("tags that name an entity of this kind", "kind:government"),
    /** The degree of doubt. */
    CONFIDENCE("tags marked sure, unsure or discuss", "confidence:discuss"),
    /** The coder's note. */
    NOTE("tags whose note has these words", "note:check"),
    /** The part a tag plays in a statement. */
    PART("tags that are this part of a statement; * for any", "part:addressee"),
    /** The name or title of a report. */
    REPORT("in reports with these words in name or headline", "report:Raqqa"),
    /** Who published it. */
    OUTLET("in reports by this outlet", "outlet:\"ARA News\""),
    /** The agency it credits. */
    AGENCY("in reports that credit this agency", "agency:Reuters"),
    /** The story it tells. */
    STORY("in reports of this story", "story:Geneva"),
    /** When it appeared. */
    DATE("in reports of this day, month or year, or between two", "date:2017-03..2017-04"),
    /** Its language. */
    LANGUAGE("in reports in this language", "language:en");

    private final String meaning;
    private final String example;

    Field(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** The word before the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it finds, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** How it is used. */
    public String example() {
        return example;
    }

    /** The field with this word, in any case. */
    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
    }
}
