package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.task.Cancelled;
import variorum.task.Progress;

/** A large change that is called off while it is written was never made. */
class CalledOffTest {

    private static final int MANY = 2_000;

    @TempDir
    private Path folder;

    private static Edit.Batch many() {
        return new Edit.Batch("import many", IntStream.range(0, MANY)
                .<Edit>mapToObj(i -> new Edit.PutEntity(
                        new Entity(new Entity.Id("e" + i), "Entity " + i, "", List.of(), "", "")))
                .toList());
    }

    @Test
    void nothingOfItIsInTheFileAndWorkGoesOn() throws NotOpened {
        Path path = folder.resolve("project.variorum");
        List<Long> told = new ArrayList<>();
        Progress until = (done, total, what) -> {
            told.add(done);
            if (done > total / 2) {
                throw new Cancelled();
            }
        };
        try (ProjectFile file = ProjectFile.create(path)) {
            Session session = Samples.session(file);
            assertThatThrownBy(() -> session.perform(many(), until)).isInstanceOf(Cancelled.class);
            assertThat(session.project().entities()).isEmpty();
            assertThat(file.check(Progress.NONE)).isEmpty();
            assertThat(told).isSorted().hasSizeGreaterThan(3);
            session.perform(many(), (done, total, what) -> {});
            assertThat(session.project().entities()).hasSize(MANY);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.load(Progress.NONE).project().entities()).hasSize(MANY);
        }
    }
}
