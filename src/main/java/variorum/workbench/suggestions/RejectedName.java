package variorum.workbench.suggestions;

import java.util.Optional;
import variorum.annotation.Entity;

/**
 * A name that was rejected in a report.
 *
 * @param words as they stand there
 * @param entity whom they were said to name, if that one is still there
 */
record RejectedName(String words, Optional<Entity> entity) {}
