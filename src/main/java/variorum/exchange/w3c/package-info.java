/**
 * W3C Web Annotation: a page of annotations for each report, and the report's text beside it.
 *
 * <p>{@link variorum.exchange.w3c.WebAnnotation} writes and reads a folder of both. Every place is said twice, by its
 * offsets and by its words with what stands round them, as the model recommends.
 *
 * <pre>{@code
 * new WebAnnotation().write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>Offsets are code points in the text as it lies beside the page. Only words of the model's own context are used.
 * Nothing is fetched: a text is taken from the page's folder or not at all.
 */
@NullMarked
package variorum.exchange.w3c;

import org.jspecify.annotations.NullMarked;
