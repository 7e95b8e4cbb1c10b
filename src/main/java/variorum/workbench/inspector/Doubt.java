package variorum.workbench.inspector;

import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Location;

/**
 * A tag or a statement that its coder was not sure of.
 *
 * @param place where to look
 * @param report the name of its report
 * @param words what it says
 * @param kind its code, or "statement"
 * @param confidence how unsure
 * @param coder who
 * @param coderName the name of who
 * @param note what the coder wrote; may be empty
 */
record Doubt(
        Location place, String report, String words, String kind, Confidence confidence, Coder.Id coder,
        String coderName, String note) {}
