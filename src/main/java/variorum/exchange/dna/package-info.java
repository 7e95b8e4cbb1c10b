/**
 * Databases of Discourse Network Analyzer 3, written and read.
 *
 * <p>{@link variorum.exchange.dna.Dna} writes one that the program opens, and reads those it made. There a statement is
 * one stretch of one report with a value for each variable of its type; {@link variorum.exchange.dna.Coding} says how
 * ours become that.
 *
 * <pre>{@code
 * new Dna().write(project, Target.at(Path.of("corpus.dna")), Progress.NONE);
 * Reading reading = new Dna().read(Path.of("others.dna"), Progress.NONE);
 * }</pre>
 *
 * <p>Only {@link variorum.exchange.dna.DnaFile} speaks SQL here, and only to such databases: the project file is
 * storage's alone.
 */
@NullMarked
package variorum.exchange.dna;

import org.jspecify.annotations.NullMarked;
