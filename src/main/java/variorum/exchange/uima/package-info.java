/**
 * UIMA: one CAS for each report, as XMI or as JSON CAS, with the type system beside.
 *
 * <p>{@link variorum.exchange.uima.CasFiles} writes and reads both. Every span of a tag is a {@code custom.Span} whose
 * {@code label} is the code's name, the layer that INCEpTION has built in; everything else hangs on it by further
 * features and by types of our own, so nothing is lost.
 *
 * <pre>{@code
 * new CasFiles(CasFiles.Syntax.XMI).write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>Offsets are UTF-16 code units, as UIMA prescribes. Nothing here calculates them.
 */
@NullMarked
package variorum.exchange.uima;

import org.jspecify.annotations.NullMarked;
