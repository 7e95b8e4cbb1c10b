package variorum.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Identifier;
import variorum.text.Ids;

/**
 * Annotations bound by roles: this actor, this position, about this event. A part may be missing, and parts may lie in
 * different paragraphs or documents.
 *
 * @param id identifies it within the project
 * @param type its form
 * @param coder who made it
 * @param parts annotations by role name, in the order they were bound; no list is empty
 * @param attributes answers to what the type asks
 * @param note the coder's note; may be empty
 * @param confidence how sure the coder is
 * @param carried the statement about another document that it repeats; null when it was made from the text itself
 */
public record Statement(
        Id id,
        StatementType.Id type,
        Coder.Id coder,
        SortedMap<String, List<Annotation.Ref>> parts,
        Attributes attributes,
        String note,
        Confidence confidence,
        @Nullable Carried carried) {

    /** Identifies a statement within a project. */
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

    /**
     * What a carried statement repeats. The original may have changed since, or be gone.
     *
     * @param from the original
     * @param state what the original said when it was last looked at, as {@link Carried#stateOf} puts it
     */
    public record Carried(Id from, String state) {

        /** A statement as it stands now, carried from. */
        public static Carried of(Statement original) {
            return new Carried(original.id(), stateOf(original));
        }

        /** Whether the original has changed since it was last looked at, in a way that the copy has not. */
        public boolean isOutOfStep(Statement original, Statement copy) {
            return !state.equals(stateOf(original))
                    && !(state.endsWith(parts(original)) && said(original).equals(said(copy)));
        }

        /**
         * What a statement says, in a few letters: form and answers, then a hyphen and who plays which role.
         */
        public static String stateOf(Statement statement) {
            return said(statement) + parts(statement);
        }

        private static String said(Statement statement) {
            StringBuilder said = new StringBuilder(statement.type().value());
            statement.attributes().values().forEach((name, answers) -> said.append('|').append(name).append(answers));
            return Digest.of(said);
        }

        private static String parts(Statement statement) {
            StringBuilder parts = new StringBuilder();
            statement.parts().forEach((role, bound) -> {
                parts.append('|').append(role);
                bound.forEach(ref -> parts.append(' ').append(ref.document()).append('/').append(ref.annotation()));
            });
            return "-" + Digest.of(parts);
        }
    }

    /** Takes its own copy of the parts, without empty lists. */
    public Statement {
        note = Characters.whole(note);
        TreeMap<String, List<Annotation.Ref>> own = new TreeMap<>();
        parts.forEach((role, bound) -> {
            if (!bound.isEmpty()) {
                own.put(role, List.copyOf(bound));
            }
        });
        parts = Collections.unmodifiableSortedMap(own);
    }

    /** One that was made from the text itself. */
    public Statement(
            Id id,
            StatementType.Id type,
            Coder.Id coder,
            SortedMap<String, List<Annotation.Ref>> parts,
            Attributes attributes,
            String note,
            Confidence confidence) {
        this(id, type, coder, parts, attributes, note, confidence, null);
    }

    /** A new statement without parts. */
    public static Statement of(StatementType.Id type, Coder.Id coder) {
        return new Statement(Id.fresh(), type, coder, new TreeMap<>(), Attributes.NONE, "", Confidence.SURE);
    }

    /** What plays a role; empty when the part is missing. */
    public List<Annotation.Ref> part(String role) {
        return parts.getOrDefault(role, List.of());
    }

    /** All bound annotations, role by role. */
    public Stream<Annotation.Ref> bound() {
        return parts.values().stream().flatMap(List::stream);
    }

    /** The same with a role played by others; an empty list leaves the part missing. */
    public Statement with(String role, List<Annotation.Ref> bound) {
        TreeMap<String, List<Annotation.Ref>> changed = new TreeMap<>(parts);
        changed.put(role, bound);
        return new Statement(id, type, coder, changed, attributes, note, confidence, carried);
    }

    /** The same with an annotation taken out of every role. */
    public Statement without(Annotation.Ref ref) {
        TreeMap<String, List<Annotation.Ref>> changed = new TreeMap<>();
        parts.forEach((role, bound) -> {
            List<Annotation.Ref> left = new ArrayList<>(bound);
            left.removeIf(ref::equals);
            changed.put(role, left);
        });
        return new Statement(id, type, coder, changed, attributes, note, confidence, carried);
    }

    /** The same with other answers. */
    public Statement with(Attributes value) {
        return new Statement(id, type, coder, parts, value, note, confidence, carried);
    }

    /** The same with another note. */
    public Statement withNote(String value) {
        return new Statement(id, type, coder, parts, attributes, value, confidence, carried);
    }

    /** The same, more or less sure. */
    public Statement with(Confidence value) {
        return new Statement(id, type, coder, parts, attributes, note, value, carried);
    }

    /** The same, repeating another statement or none. */
    public Statement from(@Nullable Carried value) {
        return new Statement(id, type, coder, parts, attributes, note, confidence, value);
    }
}
