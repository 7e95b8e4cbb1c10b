package variorum.exchange.plaintext;

import java.util.List;
import variorum.exchange.format.Problem;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * A report read from a file, not yet in any project.
 *
 * @param document the report, with the metadata its own text gives
 * @param zones the zones proposed for it
 * @param bytes the file as it came; shared, so not to be changed
 * @param problems what a person should know about it
 */
@SuppressWarnings("ArrayRecordComponent") // Copying megabytes for every accessor would serve nobody.
public record Imported(Document document, Zones zones, byte[] bytes, List<Problem> problems) {

    /** Takes its own copy of the list. */
    public Imported {
        problems = List.copyOf(problems);
    }
}
