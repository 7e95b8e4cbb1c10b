package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.task.Progress;

/** SQLite treats a project file as we say, and says so itself. */
class SettingsTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("war.variorum");
    }

    @Test
    void everySettingReadsBackAsItWasMade() throws Exception {
        try (ProjectFile file = ProjectFile.create(path)) {
            Map<String, String> read = new HashMap<>();
            for (String name : Settings.all().keySet()) {
                read.put(name, Settings.read(file.database(), name));
            }
            assertThat(read).isEqualTo(Settings.all());
            assertThat(read)
                    .containsAllEntriesOf(Map.of(
                            "journal_mode",
                            "truncate",
                            "synchronous",
                            "3",
                            "foreign_keys",
                            "1",
                            "trusted_schema",
                            "0",
                            "locking_mode",
                            "normal",
                            "busy_timeout",
                            "5000",
                            "cell_size_check",
                            "1"));
            assertThat(file.database().number("PRAGMA application_id")).isEqualTo(0x56524D31);
            assertThat(file.database().number("PRAGMA user_version")).isEqualTo(Schema.RELEASED.current());
            assertThat(Settings.read(file.database(), "encoding")).isEqualTo("UTF-8");
        }
    }

    @Test
    void aSettingThatReadsBackDifferentIsRefused() throws SQLException {
        try (Database memory = Database.inMemory()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Settings.apply(memory))
                    .withMessageContaining("reads back as");
        }
    }

    @Test
    void nothingCanBeAttachedAndNothingHuge() throws Exception {
        try (ProjectFile file = ProjectFile.create(path)) {
            Database database = file.database();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> database.script("ATTACH ':memory:' AS other"))
                    .withMessageContaining("too many attached databases");
            byte[] huge = new byte[Settings.LONGEST_VALUE + 1];
            assertThatExceptionOfType(NotWritten.class)
                    .isThrownBy(() -> file.keepSource(Hashes.sha256(huge), huge))
                    .satisfies(told -> assertThat(told.reason()).isEqualTo(NotWritten.Reason.TOO_LARGE));
        }
    }

    @Test
    void textsSourcesAndJournalCanOnlyGrow() throws Exception {
        Samples.lay(path);
        try (ProjectFile file = ProjectFile.open(path)) {
            for (String sql : new String[] {
                "UPDATE text SET content = 'x'",
                "DELETE FROM text",
                "UPDATE source SET bytes = x'00'",
                "DELETE FROM source",
                "DELETE FROM journal",
                "UPDATE journal SET label = 'x'",
                "DELETE FROM journal_step",
                "UPDATE journal_step SET edit = '{}'"
            }) {
                assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> file.database().script(sql))
                        .withMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
            }
        }
    }

    @Test
    void aProjectSwitchedToAnotherJournalIsSwitchedBack() throws Exception {
        ProjectFile.create(path).close();
        Samples.sql(path, "PRAGMA journal_mode = WAL");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.load(Progress.NONE).problems()).isEmpty();
            assertThat(Settings.read(file.database(), "journal_mode")).isEqualTo("truncate");
        }
    }
}
