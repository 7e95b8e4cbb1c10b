package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which backups stay, by their age. */
class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** A backup so many hours old and so many bytes large. */
    private static Backup aged(long hours, long bytes) {
        Instant at = NOW.minus(Duration.ofHours(hours));
        return new Backup(Path.of(at.toString()), at, bytes);
    }

    private static List<Backup> every(int hours, int untilDays) {
        List<Backup> backups = new ArrayList<>();
        for (int age = 0; age <= untilDays * 24; age += hours) {
            backups.add(aged(age, 1000));
        }
        return backups;
    }

    private static long left(List<Backup> backups, int fromDays, int toDays) {
        Set<Backup> removable = Thinning.removable(backups, NOW);
        return backups.stream()
                .filter(backup -> !removable.contains(backup))
                .map(backup -> Duration.between(backup.at(), NOW).toHours())
                .filter(hours -> hours > fromDays * 24L && hours <= toDays * 24L)
                .count();
    }

    @Test
    void ofBackupsEveryHourThereStayAllOfTwoDaysThenDaysThenWeeksThenMonths() {
        List<Backup> hourly = every(1, 1000);
        assertThat(left(hourly, -1, 2)).isEqualTo(49);
        assertThat(left(hourly, 2, 30)).isEqualTo(29);
        assertThat(left(hourly, 30, 182)).isBetween(22L, 23L);
        assertThat(left(hourly, 182, 731)).isBetween(18L, 20L);
        assertThat(left(hourly, 731, 1000)).isZero();
    }

    @Test
    void thinningAgainAnHourLaterKeepsWhatWasKept() {
        List<Backup> kept = new ArrayList<>();
        for (int hour = 0; hour < 24 * 60; hour++) {
            Instant now = NOW.plus(Duration.ofHours(hour));
            kept.add(new Backup(Path.of(now.toString()), now, 1000));
            kept.removeAll(Thinning.removable(kept, now));
        }
        assertThat(kept).hasSizeBetween(49 + 28 + 4, 49 + 30 + 6);
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        List<Backup> old = List.of(aged(24 * 3000, 1000), aged(24 * 3001, 1000));
        assertThat(Thinning.removable(old, NOW)).containsExactly(old.get(1));
    }

    @Test
    void noneGoesForOneThatIsMuchSmaller() {
        Backup full = aged(101, 1000);
        Backup shrunk = aged(100, 899);
        Backup nearly = aged(100, 900);
        assertThat(Thinning.removable(List.of(full, shrunk), NOW)).isEmpty();
        assertThat(Thinning.removable(List.of(full, nearly), NOW)).containsExactly(full);
    }

    @Test
    void thereMayBeNone() {
        assertThat(Thinning.removable(List.of(), NOW)).isEmpty();
    }
}
