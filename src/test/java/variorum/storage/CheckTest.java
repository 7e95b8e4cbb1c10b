package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.task.Progress;

/** A check finds whatever is not sound, and nothing in what is. */
class CheckTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("war.variorum");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void theJournalReplayedIsWhatTheTablesHold(long seed) throws NotOpened {
        try (ProjectFile file = ProjectFile.create(path)) {
            Session session = Samples.session(file);
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 100; i++) {
                if (i % 7 == 3) {
                    session.undo();
                } else if (i % 11 == 5) {
                    session.redo();
                } else {
                    Samples.perform(session, edits.next(session.project()));
                }
            }
            assertThat(file.check(Progress.NONE)).isEmpty();
        }
    }

    /** Something done to a file behind Variorum's back, and a part of the sentence that names it. */
    record Case(String sql, String sentence) {
        @Override
        public String toString() {
            return sql;
        }
    }

    static final List<Case> CASES = List.of(
            new Case(
                    "UPDATE code SET note = note || '!' WHERE number = (SELECT min(number) FROM code)",
                    "is not as it was written"),
            new Case(
                    "UPDATE annotation_span SET start_offset = start_offset + 1, end_offset = end_offset + 1"
                            + " WHERE annotation = (SELECT min(annotation) FROM annotation_span)",
                    "can't be read"),
            new Case(
                    "UPDATE annotation_span SET prefix = prefix || '!' WHERE annotation ="
                            + " (SELECT min(annotation) FROM annotation_span)",
                    "words round"),
            new Case(
                    "UPDATE journal SET state = 'undone' WHERE number = (SELECT max(number) FROM journal WHERE state ="
                            + " 'done')",
                    "replayed"),
            new Case(
                    "INSERT INTO word_index (word_index, rowid, words) SELECT 'delete', max(number), content FROM text",
                    "The word index does not fit text"),
            new Case("PRAGMA foreign_keys = OFF; DELETE FROM coder", "refers to one of coder that is missing"),
            new Case(
                    "DROP TRIGGER journal_is_kept; PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE number = 5;"
                            + " CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal\n"
                            + "  BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END",
                    "1 line of the journal is missing"),
            new Case(
                    "DROP TRIGGER source_is_fixed; UPDATE source SET bytes = x'00';"
                            + " CREATE TRIGGER source_is_fixed BEFORE UPDATE ON source BEGIN"
                            + " SELECT RAISE(ABORT, 'a source never changes'); END",
                    "source file"));

    @ParameterizedTest
    @FieldSource("CASES")
    void whatIsNotSoundIsNamed(Case given) throws Exception {
        Samples.lay(path);
        Samples.sql(path, given.sql());
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertThat(file.check(Progress.NONE)).anySatisfy(problem ->
                    assertThat(problem.sentence()).contains(given.sentence()).endsWith("."));
        }
    }

    @Test
    void aNewProjectIsSound() throws NotOpened {
        try (ProjectFile file = ProjectFile.create(path)) {
            assertThat(file.check(Progress.NONE)).isEmpty();
        }
    }
}
