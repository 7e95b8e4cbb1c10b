package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.task.Progress;

/** Whatever becomes of the file, what is on screen can be saved. */
class RescueTest {

    @TempDir
    Path folder;

    private Path path;
    private Path copy;
    private ProjectFile file;
    private Session session;

    @BeforeEach
    void makeAProject() throws Exception {
        path = folder.resolve("war.variorum");
        copy = folder.resolve("war (rescued).variorum");
        Samples.lay(path);
        file = ProjectFile.open(path);
        session = Samples.session(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void requireCopy(boolean withJournal) throws NotOpened {
        assertThat(file.saveCopyTo(copy, session.project())).isEqualTo(withJournal);
        try (ProjectFile opened = ProjectFile.open(copy)) {
            assertThat(opened.load(Progress.NONE)).isEqualTo(new Loaded(session.project(), List.of()));
            assertThat(opened.check(Progress.NONE)).isEmpty();
            assertThat(opened.lastDone().isPresent()).isEqualTo(withJournal);
            Session goesOn = Samples.session(opened);
            goesOn.perform(new Edit.PutCoder(new Coder(new Coder.Id("new"), "New", "#123456")));
            assertThat(goesOn.undo()).isPresent();
            assertThat(goesOn.undo().isPresent()).isEqualTo(withJournal);
        }
    }

    @Test
    void aSoundProjectIsCopiedWithItsJournal() throws NotOpened {
        requireCopy(true);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ofAReplacedFileTheOldOneIsStillCopied() throws Exception {
        Path other = folder.resolve("other.variorum");
        ProjectFile.create(other).close();
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        requireCopy(true);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ofADeletedFileTheOldOneIsStillCopied() throws Exception {
        Files.delete(path);
        requireCopy(true);
    }

    @Test
    void ofAnOverwrittenFileWhatIsOnScreenIsSaved() throws Exception {
        Files.write(path, new byte[300_000]);
        requireCopy(false);
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(copy, "mine");
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> file.saveCopyTo(copy, session.project()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotOpened.Reason.EXISTS));
        assertThat(copy).hasContent("mine");
    }
}
