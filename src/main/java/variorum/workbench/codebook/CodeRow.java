package variorum.workbench.codebook;

import variorum.annotation.Code;

/**
 * A row of the codebook.
 *
 * @param code the code
 * @param depth 0 for a top code
 * @param parent whether it has codes below it
 * @param expanded whether they are shown
 * @param count annotations with this code or one below it
 * @param foreseen whether it is shown as it would be after a change that is still asked about
 */
public record CodeRow(Code code, int depth, boolean parent, boolean expanded, int count, boolean foreseen) {}
