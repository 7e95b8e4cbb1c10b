package variorum.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: all of the last 2 days, then the newest of each day for 30 days, of each week for 26 weeks, of
 * each month for 24 months. The newest of all always stays. None goes for the sake of one that is smaller by more than
 * a tenth: that one may have lost something.
 */
final class Thinning {

    private static final Duration ALL = Duration.ofDays(2);

    /** Days, weeks and months, each with how long one backup is kept for each of them. Days begin in UTC. */
    private static final List<Rule> RULES = List.of(
            new Rule(Duration.ofDays(30), LocalDate::toString),
            new Rule(Duration.ofDays(7 * 26), day ->
                    day.get(IsoFields.WEEK_BASED_YEAR) + " week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
            new Rule(Duration.ofDays(731), day -> YearMonth.from(day).toString()));

    private Thinning() {}

    private record Rule(Duration until, Function<LocalDate, String> bucket) {}

    /** Those that may go. */
    static Set<Backup> removable(List<Backup> backups, Instant now) {
        Map<String, List<Backup>> buckets = new LinkedHashMap<>();
        List<Backup> newestFirst = backups.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
        Set<Backup> removable = new HashSet<>();
        for (Backup backup : newestFirst) {
            bucket(backup, now).ifPresent(bucket -> {
                List<Backup> kept = buckets.computeIfAbsent(bucket, name -> new ArrayList<>());
                if (kept.stream().anyMatch(newer -> stands(newer, backup))) {
                    removable.add(backup);
                } else {
                    kept.add(backup);
                }
            });
        }
        removable.addAll(tooOld(newestFirst, now));
        return removable;
    }

    /** Whether the newer one is large enough to stand for the older. */
    private static boolean stands(Backup newer, Backup older) {
        return newer.bytes() >= older.bytes() * 0.9;
    }

    /** The days, week or month it stands for; empty while every one is kept, and when it is too old for any rule. */
    private static Optional<String> bucket(Backup backup, Instant now) {
        Duration age = Duration.between(backup.at(), now);
        if (age.compareTo(ALL) <= 0) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
        return RULES.stream()
                .filter(rule -> age.compareTo(rule.until()) <= 0)
                .findFirst()
                .map(rule -> rule.bucket().apply(day));
    }

    private static List<Backup> tooOld(List<Backup> newestFirst, Instant now) {
        Instant oldest = now.minus(RULES.getLast().until());
        return newestFirst.stream()
                .skip(1)
                .filter(backup -> backup.at().isBefore(oldest))
                .filter(backup -> stands(newestFirst.getFirst(), backup))
                .toList();
    }
}
