/**
 * A project as tables, and tables as a project: what CSV and spreadsheets share.
 *
 * <p>{@link variorum.exchange.table.Tables} describes and fills nine tables; {@link
 * variorum.exchange.table.TableImport} makes a project of them again, wherever their rows come from.
 *
 * <pre>{@code
 * for (Table table : Tables.of(project)) {
 *     table.rows().get().forEach(cells -> ...);
 * }
 * Reading reading = new TableImport(name -> rowsOf(name)).read(Progress.NONE);
 * }</pre>
 *
 * <p>Offsets are code points, and every span carries its words, so that a reader can check them. Nothing here knows how
 * a table is written down, and nothing calculates.
 */
@NullMarked
package variorum.exchange.table;

import org.jspecify.annotations.NullMarked;
