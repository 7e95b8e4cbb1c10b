package variorum.workbench.textview;

import java.util.List;

/**
 * The reader clicked on marks: all that lie on the place, never just the first.
 *
 * @param marks the marks, the one under the pointer first, then shorter before longer; not empty
 * @param offset the character, UTF-16
 * @param screenX where a list of them may open, in pixels of the screen
 * @param screenY the same, downwards: the lower edge of the line
 */
public record MarksPicked(List<Mark> marks, int offset, double screenX, double screenY) {}
