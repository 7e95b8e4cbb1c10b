package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.storage.Findings.Kind;

/** Reads codes, coders, entities and statement types. */
final class CodebookLoader {

    private static final Kind<Coder> CODER = new Kind<>(Seal::of, coder -> new Location.OfCoder(coder.id()));
    private static final Kind<Entity> ENTITY = new Kind<>(Seal::of, entity -> new Location.OfEntity(entity.id()));
    private static final Kind<Code> CODE = new Kind<>(Seal::of, code -> new Location.OfCode(code.id()));
    private static final Kind<StatementType> TYPE =
            new Kind<>(Seal::of, type -> new Location.OfStatementType(type.id()));

    private final Database database;
    private final Findings findings;
    private final Map<Long, Coder.Id> coderNumbers = new HashMap<>();
    private final Map<Long, Entity.Id> entityNumbers = new HashMap<>();
    private final Map<Long, Code.Id> codeNumbers = new HashMap<>();
    private final Map<Long, StatementType.Id> typeNumbers = new HashMap<>();

    CodebookLoader(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    Map<Coder.Id, Coder> coders() throws SQLException {
        Map<Coder.Id, Coder> coders = new HashMap<>();
        database.each("SELECT id, name, colour, seal, number FROM coder", row -> findings.thing(
                "Coder " + row.getString(2), CODER, row.getLong(4),
                () -> new Coder(new Coder.Id(row.getString(1)), row.getString(2), row.getString(3)),
                coder -> {
                    coders.put(coder.id(), coder);
                    coderNumbers.put(row.getLong(5), coder.id());
                }));
        return coders;
    }

    Map<Entity.Id, Entity> entities() throws SQLException {
        Map<Long, List<String>> aliases = new HashMap<>();
        database.each("SELECT entity, alias FROM entity_alias ORDER BY entity, place", row ->
                add(aliases, row, row.getString(2)));
        Map<Entity.Id, Entity> entities = new HashMap<>();
        database.each("SELECT id, name, kind, note, external_id, seal, number FROM entity", row -> findings.thing(
                "Entity " + row.getString(2), ENTITY, row.getLong(6),
                () -> new Entity(new Entity.Id(row.getString(1)), row.getString(2), row.getString(3),
                        aliases.getOrDefault(row.getLong(7), List.of()), row.getString(4), row.getString(5)),
                entity -> {
                    entities.put(entity.id(), entity);
                    entityNumbers.put(row.getLong(7), entity.id());
                }));
        return entities;
    }

    Codebook codebook() throws SQLException {
        Map<Long, List<AttributeType>> attributes = attributeTypes("code_attribute", "code");
        Map<Code.Id, Code> codes = new HashMap<>();
        database.each(
                "SELECT id, name, (SELECT above.id FROM code AS above WHERE above.number = code.parent), place,"
                    + " colour, mark, shortcut, definition, include, exclude, example, counter_example, note, retired,"
                    + " seal, number, version FROM code",
                row -> findings.thing(
                        "Code " + row.getString(2), CODE, row.getLong(15), () -> code(row, attributes), code -> {
                            codes.put(code.id(), code);
                            codeNumbers.put(row.getLong(16), code.id());
                        }));
        for (Code code : codes.values()) {
            if (code.parent() != null && !codes.containsKey(code.parent())) {
                findings.add(new Location.OfCode(code.id()), "Code " + code.name() + " has lost the code above it.");
            }
        }
        return Codebook.of(codes.values());
    }

    private static Code code(ResultSet row, Map<Long, List<AttributeType>> attributes) throws SQLException {
        String parent = row.getString(3);
        return new Code(
                new Code.Id(row.getString(1)),
                row.getString(2),
                parent == null ? null : new Code.Id(parent),
                row.getInt(4),
                new Code.Look(row.getString(5), Json.constant(Mark.class, row.getString(6))),
                row.getString(7),
                new Code.Rules(row.getString(8), row.getString(9), row.getString(10), row.getString(11),
                        row.getString(12), row.getString(13)),
                attributes.getOrDefault(row.getLong(16), List.of()),
                row.getInt(14) == 1,
                row.getInt(17));
    }

    Map<StatementType.Id, StatementType> statementTypes() throws SQLException {
        Map<Long, List<AttributeType>> attributes = attributeTypes("statement_type_attribute", "statement_type");
        Map<Long, List<Role>> roles = roles();
        Map<StatementType.Id, StatementType> types = new HashMap<>();
        database.each("SELECT id, name, seal, number FROM statement_type", row -> findings.thing(
                "Statement type " + row.getString(2), TYPE, row.getLong(3),
                () -> new StatementType(new StatementType.Id(row.getString(1)), row.getString(2),
                        roles.getOrDefault(row.getLong(4), List.of()),
                        attributes.getOrDefault(row.getLong(4), List.of())),
                type -> {
                    types.put(type.id(), type);
                    typeNumbers.put(row.getLong(4), type.id());
                }));
        return types;
    }

    private Map<Long, List<Role>> roles() throws SQLException {
        Map<Long, List<Role>> roles = new HashMap<>();
        String sql = "SELECT statement_type, name, several, codes FROM statement_role ORDER BY statement_type, place";
        database.each(sql, row -> {
            var role = findings.attempt(new Location.WholeProject(), "Role " + row.getString(2), () ->
                    new Role(row.getString(2), CodebookJson.codes(Json.read(row.getString(4))), row.getInt(3) == 1));
            if (role.isPresent()) {
                add(roles, row, role.get());
            }
        });
        return roles;
    }

    private Map<Long, List<AttributeType>> attributeTypes(String table, String owner) throws SQLException {
        Map<Long, List<AttributeType>> types = new HashMap<>();
        String sql = "SELECT " + owner + ", name, kind, choices, help FROM " + table + " ORDER BY " + owner + ", place";
        database.each(sql, row -> {
            var type = findings.attempt(new Location.WholeProject(), "Attribute " + row.getString(2), () ->
                    AttributeTypeRows.read(row, 2));
            if (type.isPresent()) {
                add(types, row, type.get());
            }
        });
        return types;
    }

    /** Coders by their number in the file, once they were read; the same below. */
    Map<Long, Coder.Id> coderNumbers() {
        return coderNumbers;
    }

    Map<Long, Entity.Id> entityNumbers() {
        return entityNumbers;
    }

    Map<Long, Code.Id> codeNumbers() {
        return codeNumbers;
    }

    Map<Long, StatementType.Id> typeNumbers() {
        return typeNumbers;
    }

    /** Files a value under the owner named in the first column. */
    private static <T> void add(Map<Long, List<T>> byOwner, ResultSet row, T value) throws SQLException {
        byOwner.computeIfAbsent(row.getLong(1), owner -> new ArrayList<>()).add(value);
    }
}
