package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.storage.NotOpened;
import variorum.task.Cancelled;
import variorum.task.Progress;

class ProjectFilesTest {

    private final ProjectFiles files = new ProjectFiles(InstantSource.system(), "Ann");

    @TempDir
    private Path folder;

    /** Else the next start would open what is there for the whole. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingIsLeftOfAProjectWhoseMakingWasCalledOff(int reports) {
        AtomicInteger told = new AtomicInteger();
        Progress calledOff = (done, total, what) -> {
            if (told.getAndIncrement() == reports) {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> files.create(folder.resolve("a.variorum"), List.of(Path.of("seeds")), calledOff))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProjectIsMadeOfReportsWithTheUsualCodebook() throws NotOpened {
        try (OpenProject made = files.create(
                folder.resolve("a.variorum"), List.of(Path.of("seeds")), Progress.NONE)) {
            assertThat(made.project().documents()).hasSize(5);
            assertThat(made.project().codebook().codes()).isNotEmpty();
        }
    }
}
