package variorum.workbench.textview;

/**
 * A stretch of a line that a mark takes: words of it, or a hole between them.
 *
 * @param strip where
 * @param hole whether it is between two parts of the mark
 * @param head whether the part begins here
 * @param tail whether the part ends here
 * @param first whether it is of the first part of the mark
 * @param last whether it is of the last part
 */
record TracePart(Strip strip, boolean hole, boolean head, boolean tail, boolean first, boolean last) {}
