package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;

/** Backups are made in time, are whole, and are projects themselves. */
class BackupsTest {

    @TempDir
    Path folder;

    private Path path;
    private Instant now = Instant.parse("2026-11-21T14:03:22Z");
    private ProjectFile file;
    private Session session;

    @BeforeEach
    void makeAProject() throws Exception {
        path = folder.resolve("war.variorum");
        Samples.lay(path);
        InstantSource clock = () -> now;
        file = new Opening(Schema.RELEASED, clock, Database.Tap.OPEN).open(path);
        session = Samples.session(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void edit() {
        String id = "coder at " + now.getEpochSecond();
        session.perform(new Edit.PutCoder(new Coder(new Coder.Id(id.replace(' ', '-')), id, "#123456")));
    }

    @Test
    void aBackupIsTheProject() throws NotOpened {
        Project project = session.project();
        Backup backup = file.backUp(Progress.NONE);
        assertThat(backup.path()).isEqualTo(folder.resolve("war.variorum.backups/2026-11-21T14-03-22Z.variorum"));
        edit();
        try (ProjectFile opened = ProjectFile.open(backup.path())) {
            assertThat(opened.load(Progress.NONE)).isEqualTo(new Loaded(project, List.of()));
            assertThat(opened.check(Progress.NONE)).isEmpty();
            assertThat(opened.lastDone()).isPresent();
        }
        assertThat(file.backups().list()).containsExactly(backup);
    }

    @Test
    void oneIsMadeAtOnceThenEveryTenMinutesOfChange() {
        assertThat(file.backUpIfDue(Progress.NONE)).isPresent();
        assertThat(file.backUpIfDue(Progress.NONE)).isEmpty();
        pass(Duration.ofMinutes(9));
        edit();
        assertThat(file.backUpIfDue(Progress.NONE)).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(file.backUpIfDue(Progress.NONE)).map(Backup::at).contains(now);
        pass(Duration.ofHours(5));
        assertThat(file.backUpIfDue(Progress.NONE)).as("nothing has changed").isEmpty();
        assertThat(file.backups().list()).hasSize(2);
    }

    @Test
    void aClockThatIsSetBackKeepsNoBackupFromBeingMade() {
        file.backUp(Progress.NONE);
        pass(Duration.ofDays(-400));
        edit();
        assertThat(file.backUpIfDue(Progress.NONE)).isPresent();
        pass(Duration.ofMinutes(1));
        edit();
        assertThat(file.backUpIfDue(Progress.NONE)).as("the next waits its ten minutes").isEmpty();
        pass(Duration.ofMinutes(9));
        assertThat(file.backUpIfDue(Progress.NONE)).isPresent();
        assertThat(file.backups().list()).hasSize(3);
    }

    @Test
    void openingMakesOneOnlyIfSomethingChangedSinceTheLast() throws NotOpened {
        file.backUp(Progress.NONE);
        for (boolean changed : new boolean[] {false, true, false}) {
            if (changed) {
                edit();
            }
            file.close();
            pass(Duration.ofSeconds(1));
            file = new Opening(Schema.RELEASED, () -> now, Database.Tap.OPEN).open(path);
            session = Samples.session(file);
            assertThat(file.backUpIfDue(Progress.NONE).isPresent()).isEqualTo(changed);
        }
    }

    @Test
    void twoInOneSecondGetTwoNames() {
        assertThat(file.backUp(Progress.NONE).path()).isNotEqualTo(file.backUp(Progress.NONE).path());
        assertThat(file.backups().list()).hasSize(2);
    }

    @Test
    void whatIsNoBackupIsLeftAlone() throws Exception {
        file.backUp(Progress.NONE);
        Path notes = folder.resolve("war.variorum.backups/notes.txt");
        Files.writeString(notes, "mine");
        pass(Duration.ofDays(4000));
        edit();
        file.backUp(Progress.NONE);
        assertThat(file.backups().list()).hasSize(1);
        assertThat(notes).hasContent("mine");
    }

    @Test
    void ofAReplacedProjectNoneIsMade() throws Exception {
        Backup good = file.backUp(Progress.NONE);
        Path other = folder.resolve("other.variorum");
        ProjectFile.create(other).close();
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        assertThatExceptionOfType(NotWritten.class).isThrownBy(() -> file.backUp(Progress.NONE))
                .satisfies(told -> assertThat(told.reason()).isEqualTo(NotWritten.Reason.MOVED));
        assertThat(file.backups().list()).containsExactly(good);
    }

    @Test
    void whereNoneCanBeMadeTheOldOnesStayAndNoHalfOneLiesAbout() throws Exception {
        Backup good = file.backUp(Progress.NONE);
        Path blocked = folder.resolve("war.variorum.backups/2026-11-21T14-03-23Z.variorum.part");
        Files.createDirectories(blocked.resolve("full"));
        assertThatExceptionOfType(NotWritten.class).isThrownBy(() -> file.backUp(Progress.NONE))
                .satisfies(told -> assertThat(told.sentence()).endsWith("The backups made before are still there."));
        assertThat(file.backups().list()).containsExactly(good);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadThem() throws Exception {
        Backup backup = file.backUp(Progress.NONE);
        assertThat(Files.getPosixFilePermissions(backup.path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(Optional.ofNullable(backup.path().getParent()).orElseThrow()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
