package variorum.storage;

import java.sql.SQLException;
import variorum.annotation.Coder;
import variorum.annotation.Entity;

/** Coders and entities. */
final class RegistryRows {

    private static final String PUT_CODER = """
        INSERT INTO coder (name, colour, seal, id) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour, seal = excluded.seal""";

    private static final String PUT_ENTITY = """
        INSERT INTO entity (name, kind, note, external_id, seal, id) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, note = excluded.note,
          external_id = excluded.external_id, seal = excluded.seal""";

    private final Database database;
    private final SealedTable coders;
    private final SealedTable entities;

    RegistryRows(Database database) {
        this.database = database;
        coders = new SealedTable(database, "coder");
        entities = new SealedTable(database, "entity");
    }

    long put(Coder coder) throws SQLException {
        long old = coders.seal(coder.id());
        long seal = Seal.of(coder);
        database.run(PUT_CODER, coder.name(), coder.colour(), seal, coder.id().value());
        return seal - old;
    }

    long remove(Coder.Id id) throws SQLException {
        return coders.remove(id);
    }

    long put(Entity entity) throws SQLException {
        long old = entities.seal(entity.id());
        long seal = Seal.of(entity);
        long number =
                database.insert(PUT_ENTITY, entity.name(), entity.kind(), entity.note(), entity.externalId(), seal,
                        entity.id().value());
        database.run("DELETE FROM entity_alias WHERE entity = ?", number);
        for (int place = 0; place < entity.aliases().size(); place++) {
            database.run("INSERT INTO entity_alias (entity, place, alias) VALUES (?, ?, ?)",
                    number, place, entity.aliases().get(place));
        }
        return seal - old;
    }

    long remove(Entity.Id id) throws SQLException {
        return entities.remove(id);
    }
}
