/**
 * Tables for R, pandas, Excel and SPSS.
 *
 * <p>{@link variorum.exchange.csv.CsvTables} writes a folder of CSV files that refer to each other by identifier; the
 * page on formats says what each column means.
 *
 * <pre>{@code
 * new CsvTables().write(project, Target.at(Path.of("corpus")).forExcel(true), Progress.NONE);
 * }</pre>
 *
 * <p>Offsets are code points, and every span carries its words, so that a reader can check them. Nothing here
 * calculates.
 */
@NullMarked
package variorum.exchange.csv;

import org.jspecify.annotations.NullMarked;
