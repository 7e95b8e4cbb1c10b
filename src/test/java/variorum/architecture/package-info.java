/**
 * The rules of the house, checked on every build: which floor may know which, and how large a file may grow.
 *
 * <p>{@link variorum.architecture.HouseRule} holds them, each with its reason.
 * {@link variorum.architecture.ArchitectureTest} checks the program against them.
 * {@link variorum.architecture.PlantedBreachTest} checks the rules themselves: for each it compiles a few lines that
 * break it. A new rule needs a breach there.
 *
 * <p>There are no exceptions by annotation: a breach is mended, or the rule is argued away in a decision record.
 */
@NullMarked
package variorum.architecture;

import org.jspecify.annotations.NullMarked;
