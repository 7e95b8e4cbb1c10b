package variorum.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    /** What pairs lose of statements. */
    public static void losses(Losses losses) {
        for (Statement statement : losses.contents().statements()) {
            Location location = new Location.OfStatement(statement.id());
            long reports = statement.bound().map(Annotation.Ref::document).distinct().count();
            boolean several = statement.bound().distinct().count() > reports;
            boolean across = reports > 1;
            if (!several) {
                losses.add("statements that bind no two tags of a report", location, "This statement is not written.");
            } else {
                losses.add("statements taken apart into pairs", location,
                        "Each pair has the first tag of this statement and another one.");
                if (across) {
                    losses.add("statements across reports", location, "Tags of other reports are not bound.");
                }
            }
            boolean more = !statement.note().isEmpty() || !statement.attributes().isEmpty();
            if (several && (more || statement.confidence() != Confidence.SURE)) {
                losses.add("statements without notes, answers and doubts", location,
                        "What is said about this statement stays behind.");
            }
        }
    }
}
