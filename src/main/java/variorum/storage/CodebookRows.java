package variorum.storage;

import java.sql.SQLException;
import variorum.annotation.Code;
import variorum.annotation.Role;
import variorum.annotation.StatementType;

/** Codes and statement types. */
final class CodebookRows {

    private static final String PUT_CODE = """
        INSERT INTO code (name, parent, place, colour, mark, shortcut, definition, include, exclude, example,
          counter_example, note, retired, version, seal, id)
        VALUES (?, (SELECT number FROM code WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent = excluded.parent, place = excluded.place,
          colour = excluded.colour, mark = excluded.mark, shortcut = excluded.shortcut,
          definition = excluded.definition, include = excluded.include, exclude = excluded.exclude,
          example = excluded.example, counter_example = excluded.counter_example, note = excluded.note,
          retired = excluded.retired, version = excluded.version, seal = excluded.seal""";

    private static final String PUT_TYPE = """
        INSERT INTO statement_type (name, seal, id) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, seal = excluded.seal""";

    private final Database database;
    private final SealedTable codes;
    private final SealedTable types;
    private final AttributeTypeRows codeAttributes;
    private final AttributeTypeRows typeAttributes;

    CodebookRows(Database database) {
        this.database = database;
        codes = new SealedTable(database, "code");
        types = new SealedTable(database, "statement_type");
        codeAttributes = new AttributeTypeRows(database, "code_attribute", "code");
        typeAttributes = new AttributeTypeRows(database, "statement_type_attribute", "statement_type");
    }

    long put(Code code) throws SQLException {
        long old = codes.seal(code.id());
        long seal = Seal.of(code);
        Code.Rules rules = code.rules();
        long number = database.insert(
                PUT_CODE,
                code.name(),
                code.parent() == null ? null : code.parent().value(),
                code.order(),
                code.look().colour(),
                Json.word(code.look().mark()),
                code.key(),
                rules.definition(),
                rules.include(),
                rules.exclude(),
                rules.example(),
                rules.counterExample(),
                rules.note(),
                code.retired() ? 1 : 0,
                code.version(),
                seal,
                code.id().value());
        codeAttributes.put(number, code.attributes());
        return seal - old;
    }

    long remove(Code.Id id) throws SQLException {
        return codes.remove(id);
    }

    long put(StatementType type) throws SQLException {
        long old = types.seal(type.id());
        long seal = Seal.of(type);
        long number = database.insert(PUT_TYPE, type.name(), seal, type.id().value());
        database.run("DELETE FROM statement_role WHERE statement_type = ?", number);
        for (int place = 0; place < type.roles().size(); place++) {
            Role role = type.roles().get(place);
            database.run(
                    "INSERT INTO statement_role (statement_type, place, name, several, codes) VALUES (?, ?, ?, ?, ?)",
                    number,
                    place,
                    role.name(),
                    role.several() ? 1 : 0,
                    Json.write(Json.strings(
                            role.codes().stream().map(Code.Id::value).toList())));
        }
        typeAttributes.put(number, type.attributes());
        return seal - old;
    }

    long remove(StatementType.Id id) throws SQLException {
        return types.remove(id);
    }
}
