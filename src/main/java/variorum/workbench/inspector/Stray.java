package variorum.workbench.inspector;

import variorum.annotation.Location;
import variorum.carrying.OutOfStep;

/**
 * A carried tag or statement whose original has changed or gone since, in words.
 *
 * @param copy what is out of step
 * @param place where it is
 * @param original where its original is; the whole project when it is gone
 * @param report the name of its report
 * @param words what it is put on
 * @param from the name of the report it was carried from; empty when that is gone
 * @param says what the original says now that the copy does not; empty when it is gone
 */
record Stray(
        OutOfStep.Copy copy, Location place, Location original, String report, String words, String from,
        String says) {

    /** What happened, in a sentence. */
    String sentence() {
        String what = copy instanceof OutOfStep.Bound ? "Statement carried" : "Carried";
        String source = from.isEmpty() ? " from a report that is gone" : " from " + from;
        return copy.isGone()
                ? what + (from.isEmpty() ? " here" : source) + "; the original is gone."
                : what + source + "; the original now says " + says + ".";
    }
}
