package variorum.workbench.inspector;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done to what is selected.
 *
 * @param at when
 * @param coder the name of who did it; empty when the coder is gone
 * @param what what was done, in words
 * @param changes what it changed, one by one, each with what was there before: "stance: oppose, was support"
 * @param takenBack whether it was undone
 */
public record Past(Instant at, String coder, String what, List<String> changes, boolean takenBack) {}
