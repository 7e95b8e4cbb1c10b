package variorum.workbench.inspector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import variorum.text.Metadata;

/** The day and time of a report as they are typed. */
final class Days {

    private Days() {}

    /** "2017-03-24 16:22", without the time where it is not known; empty for no day. */
    static String written(Metadata about) {
        if (about.date() == null) {
            return "";
        }
        return about.date() + (about.time() == null ? "" : " " + about.time());
    }

    /** The same report on a day that {@link #wrong} has nothing against; nothing typed is no day. */
    static Metadata read(Metadata about, String text) {
        if (text.isEmpty()) {
            return about.withDate(null, null);
        }
        String[] parts = text.split("[ T,]+", -1);
        LocalTime time = parts.length < 2 ? null : LocalTime.parse(parts[1]);
        return about.withDate(LocalDate.parse(parts[0]), time);
    }

    /** Why this can't be the day of a report; nothing when it can. */
    static Optional<String> wrong(String text) {
        try {
            read(Metadata.UNKNOWN, text);
            return Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.of(
                    "“" + text + "” is no date; write it as 2017-03-24, with 16:22 after it where the time is known.");
        }
    }
}
