package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.storage.Findings.Kind;

/** Reads statements. */
final class StatementLoader {

    private static final Kind<Statement> STATEMENT =
            new Kind<>(Seal::of, statement -> new Location.OfStatement(statement.id()));

    private final Database database;
    private final Findings findings;
    private final Map<Long, Annotation.Ref> annotations;

    /** @param annotations the annotations by their number in the file */
    StatementLoader(Database database, Findings findings, Map<Long, Annotation.Ref> annotations) {
        this.database = database;
        this.findings = findings;
        this.annotations = annotations;
    }

    List<Statement> read(Map<Long, StatementType.Id> types, Map<Long, Coder.Id> coders) throws SQLException {
        Map<Long, Map<String, List<String>>> attributes = new HashMap<>();
        database.each("SELECT statement, name, value FROM statement_attribute ORDER BY statement, name, place", row ->
                list(attributes, row).add(row.getString(3)));
        Map<Long, Map<String, List<Annotation.Ref>>> parts = parts();
        Map<Long, Statement.Carried> carried = carried();
        List<Statement> statements = new ArrayList<>();
        database.each(
                "SELECT id, statement_type, coder, confidence, note, seal, number FROM statement",
                row -> findings.thing(
                        "Statement " + row.getString(1),
                        STATEMENT,
                        row.getLong(6),
                        () -> {
                            StatementType.Id type = types.get(row.getLong(2));
                            Coder.Id coder = coders.get(row.getLong(3));
                            if (type == null || coder == null) {
                                throw new Damaged("What it refers to is missing.");
                            }
                            return new Statement(
                                    new Statement.Id(row.getString(1)),
                                    type,
                                    coder,
                                    new TreeMap<>(parts.getOrDefault(row.getLong(7), Map.of())),
                                    Attributes.of(attributes.getOrDefault(row.getLong(7), Map.of())),
                                    row.getString(5),
                                    Json.constant(Confidence.class, row.getString(4)),
                                    carried.get(row.getLong(7)));
                        },
                        statements::add));
        return statements;
    }

    private Map<Long, Statement.Carried> carried() throws SQLException {
        Map<Long, Statement.Carried> carried = new HashMap<>();
        database.each("SELECT statement, from_statement, state FROM statement_carried", row -> {
            var read = findings.attempt(new Location.WholeProject(), "What a statement was carried from", () ->
                    new Statement.Carried(new Statement.Id(row.getString(2)), row.getString(3)));
            if (read.isPresent()) {
                carried.put(row.getLong(1), read.get());
            }
        });
        return carried;
    }

    private Map<Long, Map<String, List<Annotation.Ref>>> parts() throws SQLException {
        Map<Long, Map<String, List<Annotation.Ref>>> parts = new HashMap<>();
        database.each("SELECT statement, role, annotation FROM statement_part ORDER BY statement, role, place", row -> {
            Annotation.Ref ref = annotations.get(row.getLong(3));
            if (ref == null) {
                findings.add(new Location.WholeProject(), "A statement has lost its "
                        + row.getString(2) + ".");
            } else {
                list(parts, row).add(ref);
            }
        });
        return parts;
    }

    /** The list under the owner in the first column and the name in the second. */
    private static <T> List<T> list(Map<Long, Map<String, List<T>>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong(1), owner -> new TreeMap<>())
                .computeIfAbsent(row.getString(2), name -> new ArrayList<>());
    }
}
