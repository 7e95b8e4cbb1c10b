/**
 * The annotated reports as one page for people: to read, to print, to hand in.
 *
 * <p>{@link variorum.exchange.report.ReadingReport} writes HTML that holds all it needs. Opening it loads nothing, runs
 * nothing and links to nothing outside.
 *
 * <pre>{@code
 * new ReadingReport().write(project, Target.at(Path.of("report.html")), Progress.NONE);
 * }</pre>
 *
 * <p>Everything that stands in a project is text here: names, notes and texts never become markup.
 */
@NullMarked
package variorum.exchange.report;

import org.jspecify.annotations.NullMarked;
