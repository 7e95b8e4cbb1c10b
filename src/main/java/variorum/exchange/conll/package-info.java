/**
 * CoNLL-2003: words line by line with IOB2 tags, the food of sequence taggers.
 *
 * <p>{@link variorum.exchange.conll.Conll} writes one file; {@link variorum.exchange.conll.FlatText} decides which tags
 * are left when every word can have but one.
 *
 * <pre>{@code
 * new Conll().write(project, Target.at(Path.of("corpus.conll")), Progress.NONE);
 * }</pre>
 *
 * <p>Nothing reads this format back into a project: it has no text, only words.
 */
@NullMarked
package variorum.exchange.conll;

import org.jspecify.annotations.NullMarked;
