package variorum.exchange.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.text.Document;

/** The identifiers within one file: short, valid as {@code xml:id}, and the same for the same project. */
final class Names {

    private final Map<Object, String> names = new HashMap<>();

    /** A role of a form. */
    private record Part(StatementType.Id type, String role) {}

    Names(Contents contents) {
        name("coder", contents.coders().stream().map(Coder::id).toList());
        name("code", contents.codes().stream().map(Code::id).toList());
        name("entity", contents.entities().stream().map(Entity::id).toList());
        name("report", contents.documents().stream().map(Document::id).toList());
        name("form", contents.statementTypes().stream().map(StatementType::id).toList());
        contents.statementTypes().forEach(type -> name(
                of(type.id()) + ".role", type.roles().stream().map(role -> new Part(type.id(), role.name())).toList()));
        name("statement", contents.statements().stream().map(Statement::id).toList());
        Map<Document.Id, Integer> counts = new HashMap<>();
        for (Annotation annotation : contents.annotations()) {
            int number = counts.merge(annotation.document(), 1, Integer::sum);
            names.put(annotation.ref(), of(annotation.document()) + ".tag" + number);
        }
    }

    private void name(String kind, List<?> things) {
        for (int i = 0; i < things.size(); i++) {
            names.put(things.get(i), kind + (i + 1));
        }
    }

    /** The name of an identifier of ours. */
    String of(Object id) {
        return Objects.requireNonNull(names.get(id), id.toString());
    }

    String role(StatementType.Id type, Role role) {
        return of(new Part(type, role.name()));
    }

    /** A pointer within the file. */
    String to(Object id) {
        return "#" + of(id);
    }

    /** The name of the place before a code point of a report. */
    String place(Document.Id document, int codePoint) {
        return of(document) + "." + codePoint;
    }
}
