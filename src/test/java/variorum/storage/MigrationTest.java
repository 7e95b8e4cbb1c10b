package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Origin;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;

/** Files of every released version open, and are brought up to date without a risk. */
class MigrationTest {

    private static final String CHANGE = "CREATE TABLE later (a TEXT) STRICT;";

    @TempDir
    Path folder;

    private Path path;

    /** Each released version has such a file; it never changes. */
    @BeforeEach
    void takeTheFileOfVersion1() throws Exception {
        takeTheFileOf(1);
    }

    private void takeTheFileOf(int version) throws Exception {
        path = folder.resolve("old.variorum");
        try (InputStream in = MigrationTest.class.getResourceAsStream("version-" + version + ".variorum")) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Schema later(Schema.Migration migration) {
        List<Schema.Version> versions = new ArrayList<>(Schema.RELEASED.versions());
        versions.add(new Schema.Version(versions.getLast().script() + CHANGE, migration));
        return new Schema(versions);
    }

    private ProjectFile openedWith(Schema schema) throws NotOpened {
        return new Opening(schema, InstantSource.system(), Database.Tap.OPEN).open(path);
    }

    @ParameterizedTest(name = "version {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void aFileOfEveryVersionOpens(int version) throws Exception {
        takeTheFileOf(version);
        assertThat(Samples.query(path, "PRAGMA user_version")).containsExactly(String.valueOf(version));
        try (ProjectFile file = ProjectFile.open(path)) {
            Loaded loaded = file.load(Progress.NONE);
            assertThat(loaded.problems()).isEmpty();
            assertThat(file.check(Progress.NONE)).isEmpty();
            assertThat(loaded.project().documents()).isNotEmpty();
            assertThat(loaded.project().annotationCount()).isPositive();
            assertThat(loaded.project().statements().size()).isPositive();
        }
    }

    @ParameterizedTest(name = "version {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void aFileOfEveryVersionIsReadAndStaysAsItIs(int version) throws Exception {
        takeTheFileOf(version);
        byte[] before = Files.readAllBytes(path);
        Loaded read;
        Path saved = folder.resolve("copy.variorum");
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            read = file.load(Progress.NONE);
            assertThat(read.problems()).isEmpty();
            assertThat(file.check(Progress.NONE)).isEmpty();
            assertThat(file.path()).isEqualTo(path);
            assertThat(file.readOnlyBecause()).contains("old.variorum was opened to read only.");
            assertThat(file.saveCopyTo(saved, read.project())).isTrue();
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path) && !file.equals(saved));
        for (Path written : List.of(path, saved)) {
            try (ProjectFile file = ProjectFile.open(written)) {
                assertThat(file.load(Progress.NONE)).isEqualTo(read);
            }
        }
    }

    @Test
    void theCopyThatIsReadIsGoneAtTheEnd() throws Exception {
        UpdatedCopy copy = UpdatedCopy.of(path, Schema.RELEASED, 1);
        assertThat(copy.path()).exists().hasFileName("old.variorum");
        Desk desk = new Desk(
                copy.path(), Schema.RELEASED, Database.Tap.OPEN,
                Store.open(copy.path(), new Gate(copy.path(), Schema.RELEASED), Database.Mode.WRITE, Database.Tap.OPEN,
                        false),
                copy);
        desk.close();
        assertThat(copy.path().getParent()).doesNotExist();
    }

    @Test
    void whatAnotherIsWritingToAnOlderFileIsNotDisturbed() throws Exception {
        try (Database older = Database.open(path, Database.Mode.WRITE, Database.Tap.OPEN)) {
            older.script("BEGIN IMMEDIATE");
            older.script("UPDATE coder SET name = 'Eve'");
            try (ProjectFile file = ProjectFile.openReadOnly(path)) {
                assertThat(file.load(Progress.NONE).problems()).isEmpty();
            }
            older.script("ROLLBACK");
        }
    }

    @Test
    void anOlderFileThatIsDamagedIsRefusedAndNoCopyStays() throws Exception {
        Samples.sql(path, "DELETE FROM project");
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.openReadOnly(path))
                .satisfies(refused -> assertThat(refused.sentence()).startsWith("old.variorum ").endsWith("."));
    }

    @Test
    void aFileOfVersion1KeepsEveryThingItsSealAndItsHistory() throws Exception {
        String seals = "SELECT 'annotation ' || id, seal FROM annotation UNION ALL SELECT 'code ' || id, seal FROM code"
                + " UNION ALL SELECT 'statement ' || id, seal FROM statement ORDER BY 1";
        List<String> before = Samples.query(path, seals);
        try (ProjectFile file = ProjectFile.open(path)) {
            Session session = Samples.session(file);
            assertThat(session.project().allAnnotations()).allSatisfy(annotation ->
                    assertThat(annotation.origin()).isEqualTo(Origin.NONE));
            assertThat(session.project().codebook().codes()).allSatisfy(code ->
                    assertThat(code.version()).isEqualTo(1));
            Project loaded = session.project();
            assertThat(session.undo()).isPresent();
            assertThat(session.redo()).isPresent();
            assertThat(session.project()).isEqualTo(loaded);
            session.perform(new Edit.PutProjectNote("brought up to date"));
            assertThat(file.check(Progress.NONE)).isEmpty();
        }
        assertThat(before).isNotEmpty().isEqualTo(Samples.query(path, seals));
    }

    @Test
    void aFileOfVersion1IsBackedUpAsItWas() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.database().number("PRAGMA user_version")).isEqualTo(Schema.RELEASED.current());
            assertThat(file.backups().list()).singleElement().satisfies(backup ->
                    assertThat(Samples.query(backup.path(), "PRAGMA user_version")).containsExactly("1"));
        }
    }

    @Test
    void anOlderFileIsBackedUpThenBroughtUpToDate() throws Exception {
        Loaded old;
        try (ProjectFile file = ProjectFile.open(path)) {
            old = file.load(Progress.NONE);
        }
        path = Files.copy(path, folder.resolve("current.variorum"));
        byte[] before = Files.readAllBytes(path);
        ProjectFile.open(path).close();
        assertThat(Files.readAllBytes(path)).isEqualTo(before);

        try (ProjectFile file = openedWith(later(database -> database.script(CHANGE)))) {
            assertThat(file.load(Progress.NONE)).isEqualTo(old);
            assertThat(file.database().number("PRAGMA user_version")).isEqualTo(Schema.RELEASED.current() + 1);
            assertThat(file.database().number("SELECT count(*) FROM later")).isZero();
            assertThat(file.backups().list()).singleElement().satisfies(backup -> {
                try (ProjectFile opened = ProjectFile.open(backup.path())) {
                    assertThat(opened.load(Progress.NONE)).isEqualTo(old);
                }
            });
        }
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.open(path))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotOpened.Reason.NEWER));
        assertThat(folder.resolve("current.variorum.part")).doesNotExist();
    }

    @Test
    void aStepThatFailsLosesOrForgetsSomethingLeavesTheFileAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(path);
        List<Schema.Migration> bad = List.of(
                database -> {
                    throw new SQLException("thrown by the test");
                },
                database -> {
                    database.script(CHANGE);
                    database.script("DELETE FROM entity_alias");
                },
                database -> {
                    database.script(CHANGE);
                    database.script("UPDATE coder SET name = 'Eve'");
                },
                database -> {});
        for (Schema.Migration migration : bad) {
            assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> openedWith(later(migration)))
                    .satisfies(refused -> assertThat(refused.sentence()).endsWith("."));
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
            assertThat(folder.resolve("old.variorum.part")).doesNotExist();
        }
        ProjectFile.open(path).close();
    }
}
