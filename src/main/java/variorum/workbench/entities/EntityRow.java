package variorum.workbench.entities;

import variorum.annotation.Entity;

/**
 * A row of the registry.
 *
 * @param entity the entity
 * @param tags annotations that name it
 * @param reports documents in which they are
 */
record EntityRow(Entity entity, int tags, int reports) {}
