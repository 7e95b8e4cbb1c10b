package variorum.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import variorum.annotation.Attributes;

/** Answers of annotations and of statements: two tables of the same shape. */
final class AttributeRows {

    private final Database database;
    private final String delete;
    private final String insert;

    AttributeRows(Database database, String table, String owner) {
        this.database = database;
        delete = "DELETE FROM " + table + " WHERE " + owner + " = ?";
        insert = "INSERT INTO " + table + " (" + owner + ", name, place, value) VALUES (?, ?, ?, ?)";
    }

    /** Replaces the answers of one owner, known by its number. */
    void replace(long owner, Attributes attributes) throws SQLException {
        database.run(delete, owner);
        add(owner, attributes);
    }

    /** Adds the answers of an owner that has none yet. */
    void add(long owner, Attributes attributes) throws SQLException {
        for (Map.Entry<String, List<String>> answers : attributes.values().entrySet()) {
            int place = 0;
            for (String answer : answers.getValue()) {
                database.run(insert, owner, answers.getKey(), place++, answer);
            }
        }
    }
}
