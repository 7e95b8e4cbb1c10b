package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backups of one project, in the folder {@code NAME.backups} beside it. Each is verified before it gets its name,
 * and only then may an older one go; see {@link Thinning} for which.
 */
public final class Backups {

    /** How much work may be at stake. */
    static final Duration EVERY = Duration.ofMinutes(10);

    private static final String ENDING = ".variorum";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path project;
    private final Path folder;
    private final Schema schema;
    private final InstantSource clock;

    Backups(Path project, Schema schema, InstantSource clock) {
        this.project = project;
        this.folder = Beside.backups(project);
        this.schema = schema;
        this.clock = clock;
    }

    /** The backups beside a project that can perhaps not be opened itself. */
    public static Backups beside(Path project) {
        return new Backups(project.toAbsolutePath().normalize(), Schema.RELEASED, InstantSource.system());
    }

    /** All there are, the newest first. Files in the folder that have another kind of name are not among them. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Backup> backups = new ArrayList<>();
            for (Path file : files.toList()) {
                Optional<Instant> at = at(file);
                if (at.isPresent()) {
                    backups.add(new Backup(file, at.get(), Files.size(file)));
                }
            }
            backups.sort(Comparator.comparing(Backup::at).reversed());
            return backups;
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    private static Optional<Instant> at(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /**
     * Whether the project has changed since the last backup, and that one is old enough. One that says it was made in
     * the future, before the clock was set back, does not count: else there would be none until that day.
     */
    boolean isDue(Stamp now, Duration atLeast) {
        Instant time = clock.instant();
        Optional<Backup> last = list().stream().filter(each -> !each.at().isAfter(time)).findFirst();
        if (last.isEmpty()) {
            return now.revision() > 0;
        }
        boolean young = Duration.between(last.get().at(), time).compareTo(atLeast) < 0;
        return !young && !holds(last.get(), now);
    }

    private static boolean holds(Backup backup, Stamp state) {
        try (Database peek = Database.open(backup.path(), Database.Mode.PEEK, Database.Tap.OPEN)) {
            return Stamp.read(peek).equals(state);
        } catch (SQLException | Damaged broken) {
            return false;
        }
    }

    /** Makes a backup of a project of the current version, and thins the others. */
    Backup take(VerifiedCopy.Watched watched) {
        return take(schema.current(), watched);
    }

    /** Makes a backup of a project whose schema has this version, and thins the others. */
    Backup take(int version, VerifiedCopy.Watched watched) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            Beside.makeFolder(folder);
            while (Files.exists(file(now))) {
                now = now.plusSeconds(1);
            }
            new VerifiedCopy(project, file(now), schema).make(version, watched);
            Backup made = new Backup(file(now), now, Files.size(file(now)));
            thin(now);
            return made;
        } catch (IOException refused) {
            throw failed(refused);
        } catch (NotOpened broken) {
            throw new NotWritten(
                    NotWritten.Reason.IO, broken.sentence() + " The backups made before are still there.", broken);
        }
    }

    private Path file(Instant at) {
        return folder.resolve(NAME.format(at) + ENDING);
    }

    private void thin(Instant now) {
        for (Backup removable : Thinning.removable(list(), now)) {
            try {
                Beside.delete(removable.path());
            } catch (IOException heldByOthers) {
                return; // the new backup stands all the same, and the next one tries again
            }
        }
    }

    private NotWritten failed(IOException cause) {
        return new NotWritten(
                NotWritten.Reason.IO,
                "No backup of " + project.getFileName() + " could be made in " + folder
                        + ". The project itself is written as before.",
                cause);
    }
}
