package variorum.storage;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Source files as they came, each under its hash. */
final class Sources {

    private final Database database;

    Sources(Database database) {
        this.database = database;
    }

    /** Keeps those that are not kept yet and answers the change of the sum of seals. */
    long keep(Map<String, byte[]> sources) throws SQLException {
        long sum = 0;
        for (Map.Entry<String, byte[]> source : sources.entrySet()) {
            if (database.one("SELECT 1 FROM source WHERE sha256 = ?", row -> true, source.getKey()).isEmpty()) {
                database.run("INSERT INTO source (sha256, bytes) VALUES (?, ?)", source.getKey(), source.getValue());
                sum += Seal.of("source", source.getKey());
            }
        }
        return sum;
    }

    /** @throws Damaged when the bytes are not those that were kept */
    Optional<byte[]> bytes(String sha256) throws SQLException {
        Optional<byte[]> bytes =
                database.one("SELECT bytes FROM source WHERE sha256 = ?", row -> row.getBytes(1), sha256);
        if (bytes.isPresent() && !Hashes.sha256(bytes.get()).equals(sha256)) {
            throw new Damaged("The kept source file " + sha256 + " is not as it came.");
        }
        return bytes;
    }
}
