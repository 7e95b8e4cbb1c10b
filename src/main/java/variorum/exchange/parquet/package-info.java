/**
 * The tables of {@link variorum.exchange.table} as Parquet files, with types.
 *
 * <p>{@link variorum.exchange.parquet.ParquetTables} writes a folder with a file for each table. Texts are strings,
 * counts are 32-bit integers, days are dates, yes and no are booleans; what is empty in one of the last three is null.
 *
 * <pre>{@code
 * new ParquetTables().write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>Only what these tables need of the format is written: plain values, no compression, no nesting. Nothing here reads
 * files of others.
 */
@NullMarked
package variorum.exchange.parquet;

import org.jspecify.annotations.NullMarked;
