package variorum.text;

import org.jspecify.annotations.Nullable;

/**
 * One outlet's report, or one version of it. The text is fixed after import; a corrected report is a new document.
 *
 * @param id the identifier that everything else refers to
 * @param name a short name for lists and column heads, such as the file name's stem; never empty
 * @param text the text as cleaned by {@link Intake}
 * @param source where the text came from and what was done to it on the way in
 * @param metadata what is known about the report; may change, unlike the text
 * @param replaces the document whose text this one corrects, which may be gone; null for a report of its own
 */
public record Document(Id id, String name, String text, Source source, Metadata metadata, @Nullable Id replaces) {

    /** Identifies a document within a project. */
    public record Id(String value) implements Identifier<Id> {
        /** Checks the form; see {@link Ids#checked}. */
        public Id {
            Ids.checked(value);
        }

        /** An id nobody else has. */
        public static Id fresh() {
            return new Id(Ids.fresh());
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks that the name is not blank and that it replaces none but another. */
    public Document {
        name = Characters.whole(name);
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a document needs a name");
        }
        if (id.equals(replaces)) {
            throw new IllegalArgumentException("a document can't replace itself");
        }
    }

    /** A report of its own. */
    public Document(Id id, String name, String text, Source source, Metadata metadata) {
        this(id, name, text, source, metadata, null);
    }

    /** The same report, better described. */
    public Document with(Metadata described) {
        return new Document(id, name, text, source, described, replaces);
    }

    /** The same report under another short name. */
    public Document named(String other) {
        return new Document(id, other, text, source, metadata, replaces);
    }

    /** The same as the corrected text of another document, or of none. */
    public Document replacing(@Nullable Id other) {
        return new Document(id, name, text, source, metadata, other);
    }

    /** What to call the report in a list: its title, or its short name where the text has none. */
    public String title() {
        return metadata.title().isEmpty() ? name : metadata.title();
    }
}
