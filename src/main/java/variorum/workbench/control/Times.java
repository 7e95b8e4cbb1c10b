package variorum.workbench.control;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as a reader says them: the hour for today, the day for this year, the year for what is older. */
public final class Times {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final InstantSource clock;
    private final ZoneId zone;

    /** Reads times as people in a zone do. */
    public Times(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The hour and minute: "09:47". */
    public String hour(Instant at) {
        return HOUR.format(at.atZone(zone));
    }

    /** The hour if it was today, else the day: "09:47", "17 Nov", "17 November 2025". */
    public String shortly(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        ZonedDateTime now = clock.instant().atZone(zone);
        if (then.toLocalDate().equals(now.toLocalDate())) {
            return HOUR.format(then);
        }
        return then.getYear() == now.getYear() ? SHORT_DAY.format(then) : DATE.format(then);
    }

    /** The day, and the hour if it was today or yesterday: "today, 10:12", "17 November", "2 November 2025". */
    public String dayOf(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return "today, " + HOUR.format(then);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday, " + HOUR.format(then);
        }
        return then.getYear() == today.getYear() ? DAY.format(then) : DATE.format(then);
    }

    /** A day and, where it is known, the time of day: "24 March 2017, 16:22"; empty for no day. */
    public static String date(@Nullable LocalDate day, @Nullable LocalTime time) {
        if (day == null) {
            return "";
        }
        return DATE.format(day) + (time == null ? "" : ", " + HOUR.format(time));
    }
}
