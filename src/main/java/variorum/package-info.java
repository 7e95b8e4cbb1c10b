/**
 * Variorum, a desktop workbench for reading, tagging and comparing news reports.
 *
 * <p>This package is the front door and nothing else: {@link variorum.Main} decides between the window and a command.
 * {@snippet lang=shell :
 * variorum                        # opens the window
 * variorum compare a.txt b.txt    # runs a command and ends
 * }
 *
 * <p>It never holds state, and nothing below knows it.
 */
@NullMarked
package variorum;

import org.jspecify.annotations.NullMarked;
