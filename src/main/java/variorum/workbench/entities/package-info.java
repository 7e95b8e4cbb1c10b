/**
 * The registry of entities: who and what the reports name, under all their names.
 *
 * <p>{@link variorum.workbench.entities.EntitiesModel} answers the rows with their counts;
 * {@link variorum.workbench.entities.EntityEdits} are the changes, each one step of undo;
 * {@link variorum.workbench.entities.EntitiesPane} draws the table, and beside it the sheet of the picked entity.
 *
 * <pre>{@code
 * edits.rename(isis, "Islamic State");      // the old name stays as an alias
 * edits.merge(List.of(daesh), isis);        // whatever named the one names the other
 * }</pre>
 *
 * <p>Spellings a reader takes for the same ({@link variorum.search.names.NameForm}) are one name. Nothing here finds
 * names in texts.
 */
@NullMarked
package variorum.workbench.entities;

import org.jspecify.annotations.NullMarked;
