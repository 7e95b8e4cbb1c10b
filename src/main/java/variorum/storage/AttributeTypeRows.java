package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import variorum.annotation.AttributeType;

/** What codes and statement types ask: two tables of the same shape. */
final class AttributeTypeRows {

    private final Database database;
    private final String delete;
    private final String insert;

    AttributeTypeRows(Database database, String table, String owner) {
        this.database = database;
        delete = "DELETE FROM " + table + " WHERE " + owner + " = ?";
        insert =
                "INSERT INTO " + table + " (" + owner + ", place, name, kind, choices, help) VALUES (?, ?, ?, ?, ?, ?)";
    }

    /** Replaces what an owner, known by its number, asks. */
    void put(long owner, List<AttributeType> types) throws SQLException {
        database.run(delete, owner);
        for (int place = 0; place < types.size(); place++) {
            AttributeType type = types.get(place);
            database.run(insert, owner, place, type.name(), Json.word(type.kind()),
                    Json.write(Json.strings(type.values())), type.help());
        }
    }

    /** Reads one from a row that has {@code name}, {@code kind}, {@code choices} and {@code help} from a column on. */
    static AttributeType read(ResultSet row, int column) throws SQLException {
        return new AttributeType(
                row.getString(column),
                Json.constant(AttributeType.Kind.class, row.getString(column + 1)),
                Json.strings(Json.read(row.getString(column + 2))),
                row.getString(column + 3));
    }
}
