/**
 * The reading surface: shows one text with layers, and lets hands move in it. It knows spans, not why.
 *
 * <p>A {@link variorum.workbench.textview.TextView} is given a {@link variorum.workbench.textview.TextContent} (the text and its
 * blocks), marks and fills; it answers with selections, hovers and picked marks. Each paragraph is one unsplit text with shapes
 * behind and under it, measured exactly; only what is visible has nodes. All offsets are UTF-16 offsets in the whole text.
 *
 * <p>This room never changes a project and knows no codes, annotations or differences.
 */
@NullMarked
package variorum.workbench.textview;

import org.jspecify.annotations.NullMarked;
