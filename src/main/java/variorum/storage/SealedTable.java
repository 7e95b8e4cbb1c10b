package variorum.storage;

import java.sql.SQLException;
import variorum.text.Identifier;

/** A table in which each row is a thing with an identifier and a seal. */
record SealedTable(Database database, String name) {

    /** The seal of a thing; 0 where there is none. */
    long seal(Identifier<?> id) throws SQLException {
        return database.number("SELECT seal FROM " + name + " WHERE id = ?", id.value());
    }

    /** Takes a thing away and answers by how much the sum of all seals changes. */
    long remove(Identifier<?> id) throws SQLException {
        long old = seal(id);
        database.run("DELETE FROM " + name + " WHERE id = ?", id.value());
        return -old;
    }
}
