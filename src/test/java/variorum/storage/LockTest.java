package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While one has a project open nobody else opens it, in this program or in another. */
class LockTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeAProject() throws Exception {
        path = folder.resolve("war.variorum");
        Samples.lay(path);
    }

    private void requireLocked() throws IOException {
        assertThat(Another.opening(path))
                .contains("already open (by process " + ProcessHandle.current().pid() + " on ");
        assertThat(Beside.lock(path)).exists();
    }

    @Test
    void aSecondOpeningInThisProgramTakesNothingFromTheFirst() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            assertThatThrownBy(() -> ProjectFile.open(path))
                    .hasMessageContaining("already open (by process " + ProcessHandle.current().pid());
            ProjectFile.openReadOnly(path).close();

            requireLocked();
            assertThat(first.readOnlyBecause()).isEmpty();
        }
        assertThat(Another.opening(path)).isEqualTo("opened");
    }

    @Test
    void closingTwiceTakesNothingFromTheNext() throws Exception {
        ProjectFile first = ProjectFile.open(path);
        first.close();
        try (ProjectFile next = ProjectFile.open(path)) {
            first.close();

            assertThat(next.readOnlyBecause()).isEmpty();
            requireLocked();
        }
        assertThat(Beside.lock(path)).doesNotExist();
    }

    /** As the file chooser of GTK does with every file it lists. */
    private void lookInto(Path file) throws IOException {
        assertThat(Files.readAllBytes(file)).isNotEmpty();
    }

    @Test
    void theLockIsTakenAgainAfterItsFileWasLookedInto() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            lookInto(Beside.lock(path));
            first.requireAlone();

            requireLocked();
        }
    }

    @Test
    void aChangeTakesTheLockAgain() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            lookInto(Beside.lock(path));
            first.keepSources(Map.of());

            requireLocked();
        }
    }

    @Test
    void whatAnotherProgramHasOpenedMeanwhileIsNotWrittenTo() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            lookInto(Beside.lock(path));
            Process other = Another.program(Another.Holding.class, path, null);
            assertThat(other.getInputStream().read()).isEqualTo('o');

            assertThatThrownBy(() -> first.keepSources(Map.of()))
                    .isInstanceOf(NotWritten.class)
                    .hasMessageContaining("opened by another program too");

            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
        }
    }

    @Test
    void aLockFileThatSomebodyDeletedIsMadeAgain() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            Files.delete(Beside.lock(path));
            first.keepSources(Map.of());

            requireLocked();
            assertThatThrownBy(() -> ProjectFile.open(path)).hasMessageContaining("already open");
        }
        assertThat(Beside.lock(path)).doesNotExist();
    }

    @Test
    void whoOpensTheProjectWhileTheLockFileIsGoneHasItUntilTheEnd() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            Files.delete(Beside.lock(path));
            Process other = Another.program(Another.Holding.class, path, null);
            assertThat(other.getInputStream().read()).isEqualTo('o');
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> first.keepSources(Map.of())).hasMessageContaining("another program too");
            }
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
            first.keepSources(Map.of());
            requireLocked();
        }
    }

    /** As when a drive on the network is away for a moment. */
    @Test
    void aLockFileThatCannotBeReachedKeepsChangesFromBeingWrittenUntilItCanBe() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            Files.delete(Beside.lock(path));
            Files.createDirectory(Beside.lock(path));
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> first.keepSources(Map.of()))
                        .isInstanceOf(NotWritten.class)
                        .hasMessageStartingWith("Nobody can say now whether another program has war.variorum open");
            }
            Files.delete(Beside.lock(path));
            first.keepSources(Map.of());
            requireLocked();
        }
    }

    @Test
    void aProjectThatWasMovedAwayIsSaidToBe() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            Files.delete(Beside.lock(path));
            Files.move(path, folder.resolve("elsewhere.variorum"));
            assertThatThrownBy(() -> first.keepSources(Map.of())).hasMessageContaining("was moved, deleted or");
            assertThat(Beside.lock(path)).doesNotExist();
        }
    }

    @Test
    void aProjectThatIsRefusedForAnotherReasonIsFree() throws Exception {
        Samples.sql(path, "PRAGMA user_version = 99");
        assertThatThrownBy(() -> ProjectFile.open(path)).hasMessageContaining("newer Variorum");

        assertThat(Beside.lock(path)).doesNotExist();
        assertThat(Another.opening(path)).contains("newer Variorum");
    }
}
