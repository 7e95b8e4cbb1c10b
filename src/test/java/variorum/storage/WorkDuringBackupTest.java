package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Cancelled;
import variorum.task.Progress;

/** Work goes on while a backup is made, and the backup is one state of the project all the same. */
class WorkDuringBackupTest {

    /** So many bytes are several steps of a copy. */
    private static final int LARGE = 4 << 20;

    @TempDir
    Path folder;

    private final ExecutorService hands = Executors.newSingleThreadExecutor();
    private Path path;
    private ProjectFile file;
    private Session session;

    @BeforeEach
    void makeALargeProject() throws Exception {
        path = folder.resolve("war.variorum");
        Samples.lay(path);
        file = ProjectFile.open(path);
        session = Samples.session(file);
        byte[] bytes = new byte[LARGE];
        new Random(1).nextBytes(bytes);
        file.keepSource(Hashes.sha256(bytes), bytes);
    }

    @AfterEach
    void close() {
        hands.shutdown();
        file.close();
    }

    private Project edit(int number) {
        session.perform(new Edit.PutCoder(new Coder(new Coder.Id("c" + number), "Coder " + number, "#123456")));
        return session.project();
    }

    /** Waits for the end; the limit only keeps a defect from holding up all other tests. */
    private static <T> T ended(Future<T> work) {
        try {
            return work.get(1, TimeUnit.MINUTES);
        } catch (Exception neverEnded) {
            throw new AssertionError(neverEnded);
        }
    }

    private Project onDisk() {
        try (ProjectFile other = ProjectFile.openReadOnly(path)) {
            return other.load(Progress.NONE).project();
        } catch (NotOpened refused) {
            throw new AssertionError(refused);
        }
    }

    private void holds(Backup backup, Project project) throws NotOpened {
        try (ProjectFile opened = ProjectFile.openReadOnly(backup.path())) {
            assertThat(opened.load(Progress.NONE)).isEqualTo(new Loaded(project, List.of()));
            assertThat(opened.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aChangeMadeHalfWayIsOnDiskBeforeTheBackupEndsAndTheBackupIsWhole() throws NotOpened {
        AtomicInteger edits = new AtomicInteger();
        Backup backup = file.backUp((done, total, what) -> {
            if (done < total && edits.get() == 0) {
                Project edited = ended(hands.submit(() -> edit(edits.incrementAndGet())));
                assertThat(onDisk()).isEqualTo(edited);
            }
        });
        assertThat(edits).hasValue(1);
        holds(backup, session.project());
    }

    @Test
    void aProjectThatKeepsChangingIsHeldStillInTheEnd() throws NotOpened {
        AtomicInteger looks = new AtomicInteger();
        List<Project> states = new ArrayList<>();
        Backup backup = file.backUp((done, total, what) -> {
            int look = looks.incrementAndGet();
            Future<Project> edited = hands.submit(() -> edit(look));
            if (look < PageCopy.PATIENCE) {
                states.add(ended(edited));
            }
        });
        assertThat(looks.get()).isGreaterThan(PageCopy.PATIENCE);
        holds(backup, states.getLast());
        assertThat(ended(hands.submit(this::onDisk))).isEqualTo(session.project()).isNotEqualTo(states.getLast());
    }

    @Test
    void whatIsUndoneAndRedoneHalfWayIsInTheBackupAsItIsOnScreen() throws NotOpened {
        edit(1);
        AtomicInteger turns = new AtomicInteger();
        Backup backup = file.backUp((done, total, what) -> {
            if (done < total && turns.incrementAndGet() <= 2) {
                ended(hands.submit(() -> turns.get() == 1 ? session.undo() : session.redo()));
            }
        });
        assertThat(turns.get()).isGreaterThan(2);
        holds(backup, session.project());
    }

    @Test
    void aBackupThatIsCalledOffLeavesNothingAndTheNextIsMade() throws NotOpened {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> file.backUp((done, total, what) -> {
            throw new Cancelled();
        }));
        assertThat(folder.resolve("war.variorum.backups")).isEmptyDirectory();
        Project project = edit(1);
        holds(file.backUp(Progress.NONE), project);
    }
}
