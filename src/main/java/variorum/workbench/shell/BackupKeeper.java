package variorum.workbench.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import variorum.storage.ProjectFile;
import variorum.workbench.task.TaskRunner;

/**
 * Sees to it that backups are made beside the window: soon after a project was opened, then every ten minutes of
 * change.
 */
final class BackupKeeper {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final ProjectFile file;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    BackupKeeper(ProjectFile file, TaskRunner tasks, InstantSource clock) {
        this.file = file;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Asks the project file whether a backup is due, unless it was asked a short while ago. A failure is told as a
     * message.
     */
    void look() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(EVERY);
            tasks.queue("Backing up", file::backUpIfDue, made -> {});
        }
    }
}
