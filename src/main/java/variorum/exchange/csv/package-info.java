/**
 * Tables for R, pandas, Excel and SPSS.
 *
 * <p>{@link variorum.exchange.csv.CsvTables} writes the tables of {@link variorum.exchange.table} as a folder of CSV
 * files with a description that other programs can check, and reads such folders, also those made by hand.
 *
 * <pre>{@code
 * Options options = Options.NONE.forExcel(true);
 * new CsvTables().write(project, Target.at(Path.of("corpus")).with(options), Progress.NONE);
 * Reading reading = new CsvTables().read(Path.of("corpus"), Progress.NONE);
 * }</pre>
 *
 * <p>Offsets are code points, and every span carries its words, so that a reader can check them. Nothing here
 * calculates.
 */
@NullMarked
package variorum.exchange.csv;

import org.jspecify.annotations.NullMarked;
