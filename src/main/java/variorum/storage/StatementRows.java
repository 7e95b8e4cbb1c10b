package variorum.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;

/** Statements with their parts and answers. */
final class StatementRows {

    private static final String PUT = """
        INSERT INTO statement (statement_type, coder, confidence, note, seal, id)
        VALUES ((SELECT number FROM statement_type WHERE id = ?), (SELECT number FROM coder WHERE id = ?), ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET statement_type = excluded.statement_type, coder = excluded.coder,
          confidence = excluded.confidence, note = excluded.note, seal = excluded.seal""";

    private static final String ADD_PART = """
        INSERT INTO statement_part (statement, role, place, annotation)
        VALUES (?, ?, ?, (SELECT number FROM annotation
          WHERE document = (SELECT number FROM document WHERE id = ?) AND id = ?))""";

    private final Database database;
    private final SealedTable sealed;
    private final AttributeRows attributes;

    StatementRows(Database database) {
        this.database = database;
        sealed = new SealedTable(database, "statement");
        attributes = new AttributeRows(database, "statement_attribute", "statement");
    }

    long put(Statement statement) throws SQLException {
        long old = sealed.seal(statement.id());
        long seal = Seal.of(statement);
        long number = database.insert(
                PUT,
                statement.type().value(),
                statement.coder().value(),
                Json.word(statement.confidence()),
                statement.note(),
                seal,
                statement.id().value());
        database.run("DELETE FROM statement_part WHERE statement = ?", number);
        for (Map.Entry<String, List<Annotation.Ref>> part : statement.parts().entrySet()) {
            int place = 0;
            for (Annotation.Ref ref : part.getValue()) {
                database.run(
                        ADD_PART,
                        number,
                        part.getKey(),
                        place++,
                        ref.document().value(),
                        ref.annotation().value());
            }
        }
        attributes.replace(number, statement.attributes());
        database.run("DELETE FROM statement_carried WHERE statement = ?", number);
        Statement.Carried carried = statement.carried();
        if (carried != null) {
            database.run("INSERT INTO statement_carried (statement, from_statement, state) VALUES (?, ?, ?)",
                    number, carried.from().value(), carried.state());
        }
        return seal - old;
    }

    long remove(Statement.Id id) throws SQLException {
        return sealed.remove(id);
    }
}
