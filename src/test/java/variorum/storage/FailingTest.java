package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.task.Progress;

/** When a change can't be written, nothing has changed: not in the file, not in memory, and work goes on. */
class FailingTest {

    @TempDir
    Path folder;

    private final Trap trap = new Trap();
    private Path path;
    private ProjectFile file;
    private Session session;

    /** Lets a number of statements pass and then fails once. */
    private static final class Trap implements Database.Tap {
        private int passes = -1;
        private SQLiteErrorCode code = SQLiteErrorCode.SQLITE_ERROR;
        private Database.Tap before = Database.Tap.OPEN;

        void failAfter(int statements, SQLiteErrorCode with) {
            passes = statements;
            code = with;
        }

        boolean isSet() {
            return passes >= 0;
        }

        void disarm() {
            passes = -1;
        }

        @Override
        public void before(String sql) throws SQLException {
            before.before(sql);
            if (passes-- == 0) {
                throw new SQLiteException("thrown by the test before: " + sql, code);
            }
        }
    }

    @BeforeEach
    void makeAProjectWithAPast() throws Exception {
        path = folder.resolve("war.variorum");
        Samples.lay(path);
        open();
    }

    private void open() throws NotOpened {
        file = new Opening(Schema.RELEASED, InstantSource.system(), trap).open(path);
        Loaded loaded = file.load(Progress.NONE);
        assertThat(loaded.problems()).isEmpty();
        session = new Session(
                file, loaded.project(), new Coder.Id("ada"), InstantSource.fixed(Instant.EPOCH), Runnable::run);
    }

    private boolean perform(Edit edit) {
        return Samples.perform(session, edit);
    }

    private Edit fittingEdit(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Edit edit = edits.next(session.project());
        while (!perform(edit)) {
            edit = edits.next(session.project());
        }
        session.undo();
        return edit;
    }

    private void requireUnchanged(Project before, Optional<?> lastDone) throws NotOpened {
        assertThat(session.project()).isSameAs(before);
        assertThat(file.lastDone()).isEqualTo(lastDone);
        assertThat(file.load(Progress.NONE)).isEqualTo(new Loaded(before, List.of()));
    }

    @ParameterizedTest
    @EnumSource(value = SQLiteErrorCode.class, names = {"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_CONSTRAINT_CHECK"})
    void whicheverStatementOfAnEditFailsNothingIsChanged(SQLiteErrorCode code) throws NotOpened {
        for (long seed = 100; seed < 106; seed++) {
            Edit edit = fittingEdit(seed);
            failEverywhere(code, () -> session.perform(edit));
        }
        file.close();
    }

    @ParameterizedTest
    @EnumSource(value = SQLiteErrorCode.class, names = {"SQLITE_FULL", "SQLITE_IOERR_FSYNC"})
    void whicheverStatementOfUndoOrRedoFailsNothingIsChanged(SQLiteErrorCode code) throws NotOpened {
        for (int i = 0; i < 3; i++) {
            failEverywhere(code, session::undo);
        }
        for (int i = 0; i < 3; i++) {
            failEverywhere(code, session::redo);
        }
        file.close();
    }

    /** Runs an action with a failure before its first statement, then its second, and so on until it succeeds. */
    private void failEverywhere(SQLiteErrorCode code, Runnable action) throws NotOpened {
        for (int statement = 0; ; statement++) {
            Project before = session.project();
            Optional<?> lastDone = file.lastDone();
            trap.failAfter(statement, code);
            try {
                action.run();
                assertThat(trap.isSet()).as("every statement had its failure").isTrue();
                trap.disarm();
                assertThat(statement).isGreaterThan(4);
                return;
            } catch (NotWritten told) {
                trap.disarm();
                assertThat(told.sentence()).contains("war.variorum").endsWith(".");
                requireUnchanged(before, lastDone);
            }
        }
    }

    @Test
    void aFullDiskLosesNothingAndWorkGoesOnWhenThereIsSpace() throws Exception {
        Project before = session.project();
        long pages = desk().number("PRAGMA page_count");
        desk().number("PRAGMA max_page_count = " + (pages + 4));
        assertThatExceptionOfType(NotWritten.class)
                .isThrownBy(() -> session.perform(new Edit.Batch("many", manyCoders())))
                .satisfies(told -> assertThat(told.reason()).isEqualTo(NotWritten.Reason.DISK_FULL));
        requireUnchanged(before, file.lastDone());
        desk().number("PRAGMA max_page_count = " + (pages + 10_000));
        session.perform(new Edit.Batch("many", manyCoders()));
        requireUnchanged(session.project(), file.lastDone());
        file.close();
    }

    private Database desk() {
        return file.database();
    }

    private static List<Edit> manyCoders() {
        return IntStream.range(0, 500)
                .mapToObj(
                        i -> (Edit) new Edit.PutCoder(new Coder(new Coder.Id("many" + i), "x".repeat(200), "#123456")))
                .toList();
    }

    @Test
    void aFileReplacedByAnotherIsNoticedAndNeitherIsHarmed() throws Exception {
        Path other = folder.resolve("other.variorum");
        ProjectFile.create(other).close();
        String otherHash = Hashes.sha256(Files.readAllBytes(other));
        Project before = session.project();
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);

        refused(NotWritten.Reason.MOVED);

        assertThat(session.project()).isSameAs(before);
        assertThat(Hashes.sha256(Files.readAllBytes(path))).isEqualTo(otherHash);
        file.close();
    }

    @Test
    void aFileMovedAwayIsNoticedAndGoesOnWhenItIsBack() throws Exception {
        Path away = folder.resolve("away.variorum");
        Files.move(path, away);
        refused(NotWritten.Reason.MOVED);
        Files.move(away, path);
        assertThat(perform(new Edit.PutCoder(new Coder(new Coder.Id("new"), "New", "#123456")))).isTrue();
        file.close();
    }

    @Test
    void aFileOverwrittenWithAnOlderCopyIsNoticed() throws Exception {
        file.close();
        byte[] older = Files.readAllBytes(path);
        open();
        session.perform(new Edit.PutCoder(new Coder(new Coder.Id("new"), "New", "#123456")));
        FileTime time = Files.getLastModifiedTime(path);
        Files.write(path, older);
        refused(NotWritten.Reason.OVERWRITTEN);
        Files.setLastModifiedTime(path, time);
        refused(NotWritten.Reason.OVERWRITTEN);
        assertThat(Files.readAllBytes(path)).isEqualTo(older);
        file.close();
    }

    @Test
    void aFileOnlyTouchedIsStillTheSame() throws Exception {
        Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        assertThat(perform(new Edit.PutCoder(new Coder(new Coder.Id("new"), "New", "#123456")))).isTrue();
        file.close();
    }

    private void refused(NotWritten.Reason reason) {
        assertThatExceptionOfType(NotWritten.class)
                .isThrownBy(
                        () -> session.perform(new Edit.PutCoder(new Coder(new Coder.Id("late"), "Late", "#123456"))))
                .satisfies(told -> assertThat(told.reason()).isEqualTo(reason));
        assertThatExceptionOfType(NotWritten.class).isThrownBy(session::undo);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void afterAnErrorOfTheDiskTheFileItselfSaysWhetherTheChangeArrived() throws Exception {
        Project before = session.project();
        trap.failAfter(0, SQLiteErrorCode.SQLITE_IOERR_FSYNC);
        assertThatExceptionOfType(NotWritten.class).isThrownBy(session::undo)
                .satisfies(told -> assertThat(told.reason()).isEqualTo(NotWritten.Reason.IO));
        requireUnchanged(before, file.lastDone());

        trap.before = sql -> {
            if (sql.equals("COMMIT")) {
                trap.before = Database.Tap.OPEN;
                try (Statement statement = desk().connection().createStatement()) {
                    statement.executeUpdate("COMMIT");
                }
                throw new SQLiteException(
                        "the commit was done, but the disk said otherwise", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
            }
        };
        assertThat(session.undo()).isPresent();
        assertThat(session.project()).isNotEqualTo(before);
        requireUnchanged(session.project(), file.lastDone());
        file.close();
    }
}
