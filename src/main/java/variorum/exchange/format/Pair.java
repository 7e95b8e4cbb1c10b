package variorum.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.annotation.Location;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;

/**
 * A statement, or a part of one, for formats that bind no more than two tags: its first tag in a report with one of the
 * others there.
 *
 * @param from the first tag of the statement, in the order of roles
 * @param to another one
 * @param label the form and the role of the other: {@code Claim: position}
 */
public record Pair(Annotation.Ref from, Annotation.Ref to, String label) {

    /** The pairs of all statements, by report. */
    public static Map<Document.Id, List<Pair>> byDocument(Contents contents) {
        Map<StatementType.Id, StatementType> forms = new HashMap<>();
        contents.statementTypes().forEach(form -> forms.put(form.id(), form));
        Map<Document.Id, List<Pair>> pairs = new TreeMap<>();
        contents.statementsByDocument().forEach((document, statements) -> {
            List<Pair> own = new ArrayList<>();
            statements.forEach(statement ->
                    add(statement, Objects.requireNonNull(forms.get(statement.type())), document, own));
            pairs.put(document, own);
        });
        return pairs;
    }

    private static void add(Statement statement, StatementType form, Document.Id document, List<Pair> pairs) {
        Annotation.Ref first = null;
        for (Role role : form.roles()) {
            for (Annotation.Ref ref : statement.part(role.name())) {
                if (!ref.document().equals(document)) {
                    continue;
                }
                if (first == null) {
                    first = ref;
                } else if (!first.equals(ref)) {
                    pairs.add(new Pair(first, ref, form.name() + ": " + role.name()));
                }
            }
        }
    }

    /** What pairs lose of statements, when all pairs are written. */
    public static void losses(Losses losses) {
        losses(losses, pair -> true);
    }

    /**
     * What pairs lose of statements. A tag on no character is in no pair.
     *
     * @param writable which pairs the format can write
     */
    public static void losses(Losses losses, Predicate<Pair> writable) {
        Set<Statement> written = written(losses, writable);
        losses.contents().statementTypes().stream().filter(type -> !type.roles().isEmpty()).forEach(type -> losses.add(
                "forms without the name of the first role", new Location.OfStatementType(type.id()),
                "A pair says the role of its second tag; which role of " + type.name() + " the first has is not"
                        + " written."));
        for (Statement statement : losses.contents().statements()) {
            Location location = new Location.OfStatement(statement.id());
            if (!written.contains(statement)) {
                losses.leftOut("statements binding no two tags of a report", statement);
                continue;
            }
            losses.add("statements taken apart into pairs", location,
                    "Each pair has the first tag of this statement and another one.");
            if (statement.bound().map(Annotation.Ref::document).distinct().count() > 1) {
                losses.add("statements across reports", location, "Tags of other reports are not bound.");
            }
            boolean more = !statement.note().isEmpty() || !statement.attributes().isEmpty();
            if (more || statement.confidence() != Confidence.SURE) {
                losses.add("statements without notes, answers and doubts", location,
                        "What is said about this statement stays behind.");
            }
        }
    }

    private static Set<Statement> written(Losses losses, Predicate<Pair> writable) {
        Map<StatementType.Id, StatementType> forms = new HashMap<>();
        losses.contents().statementTypes().forEach(form -> forms.put(form.id(), form));
        Set<Statement> written = new HashSet<>();
        losses.contents().statementsByDocument().forEach((document, statements) -> statements.forEach(statement -> {
            List<Pair> pairs = new ArrayList<>();
            add(statement, Objects.requireNonNull(forms.get(statement.type())), document, pairs);
            if (pairs.stream().filter(writable).anyMatch(pair -> losses.isOnCharacters(pair.from())
                    && losses.isOnCharacters(pair.to()))) {
                written.add(statement);
            }
        }));
        return written;
    }
}
