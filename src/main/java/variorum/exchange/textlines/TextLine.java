package variorum.exchange.textlines;

import java.util.List;
import java.util.Map;
import variorum.annotation.Attributes;
import variorum.text.Span;

/**
 * A line that was read.
 *
 * @param number which line of the file
 * @param document what it says it is a line of; empty when it does not
 * @param text the text
 * @param marks what is marked in it
 * @param links marks that are bound to each other
 * @param fields what else it says in plain words
 * @param comments remarks on the text
 * @param annotator who marked; empty when it does not say
 */
record TextLine(
        int number,
        String document,
        String text,
        List<Mark> marks,
        List<Link> links,
        Map<String, String> fields,
        List<String> comments,
        String annotator) {

    /**
     * A place with a label.
     *
     * @param id what links call it
     * @param label its label
     * @param place where it is, in code points
     * @param words the words there; empty when the line does not say
     * @param tag the tag it is a piece of; empty when it is one of its own
     * @param entity what it names, or empty
     * @param answers what is answered about it
     * @param note what is noted about it
     * @param confidence the word for a doubt, or empty
     */
    record Mark(
            String id, String label, Span place, String words, String tag, String entity, Attributes answers,
            String note, String confidence) {}

    /** One mark bound to another. */
    record Link(String from, String to, String label) {}

    /** The number as a place in the file. */
    String place() {
        return "line " + number;
    }
}
