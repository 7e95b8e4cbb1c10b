package variorum.workbench.inspector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import variorum.project.EditRejected;
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

    /** The same report on the day that was typed. */
    static Metadata read(Metadata about, String text) {
        if (text.isEmpty()) {
            return about.withDate(null, null);
        }
        try {
            String[] parts = text.split("[ T,]+", -1);
            LocalTime time = parts.length < 2 ? null : LocalTime.parse(parts[1]);
            return about.withDate(LocalDate.parse(parts[0]), time);
        } catch (DateTimeException wrong) {
            throw new EditRejected(
                    "“" + text + "” is no date; write it as 2017-03-24, with 16:22 after it where the time is known.");
        }
    }
}
