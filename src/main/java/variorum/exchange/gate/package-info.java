/**
 * GATE: a document of GATE's XML for each report.
 *
 * <p>{@link variorum.exchange.gate.GateXml} writes and reads a folder of them. Each coder has an annotation set, a tag
 * is an annotation whose type is the code's name, and statements are relations.
 *
 * <pre>{@code
 * new GateXml().write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>Places are UTF-16 code units, as GATE counts. A node stands in the text wherever an annotation begins or ends:
 * GATE takes a file in which one is missing for plain XML, without a word.
 */
@NullMarked
package variorum.exchange.gate;

import org.jspecify.annotations.NullMarked;
