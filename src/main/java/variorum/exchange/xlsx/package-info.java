/**
 * The tables of {@link variorum.exchange.table} as one Excel workbook, a sheet for each.
 *
 * <p>{@link variorum.exchange.xlsx.Spreadsheet} writes and reads it. What is a text in the project is a text in its
 * cell, whatever it begins with: nothing in the workbook calculates, links or runs.
 *
 * <pre>{@code
 * new Spreadsheet().write(project, Target.at(Path.of("corpus.xlsx")), Progress.NONE);
 * }</pre>
 *
 * <p>Excel holds 32,767 characters in a cell: longer texts are cut, which is said beforehand. Numbers are read from
 * workbooks as they were last calculated; formulas are never followed.
 */
@NullMarked
package variorum.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
