/**
 * brat standoff: a text and an {@code .ann} file with one line for each thing said about it.
 *
 * <p>{@link variorum.exchange.brat.Brat} writes and reads folders of such files with {@code annotation.conf} and
 * {@code visual.conf}. It comes twice, because brat and Python count in code points and every reader written in Java
 * counts in UTF-16 code units: no file serves both once a text has a character beyond U+FFFF before a span.
 *
 * <pre>{@code
 * new Brat(OffsetUnit.CODE_POINT).write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * Reading reading = new Brat(OffsetUnit.CODE_POINT).read(Path.of("corpus/report.ann"), Progress.NONE);
 * }</pre>
 *
 * <p>A statement is an event whose trigger stands on the words of its first part. A span that holds a line end is cut
 * there, because brat knows no line end within a span. Nothing here calculates offsets.
 */
@NullMarked
package variorum.exchange.brat;

import org.jspecify.annotations.NullMarked;
