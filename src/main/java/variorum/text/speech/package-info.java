/**
 * Who said what in a news text: quotations, the words by which a report says that somebody spoke, and the speaker.
 *
 * <p>{@link variorum.text.speech.Quotations} finds words between quotation marks. {@link variorum.text.speech.Speakers}
 * looks, for any words, for the name they are attributed to, among names that are known already:
 *
 * <pre>{@code
 * Speakers speakers = Speakers.in(text, story, names);
 * speakers.of(words).map(Attribution::name);      // "Bashar Al-Ja’afari"
 * speakers.typeOf(words);                         // DIRECT
 * }</pre>
 *
 * <p>It knows no names of its own, reads English verbs of saying only, and decides nothing: what it answers is offered
 * to a person.
 */
@NullMarked
package variorum.text.speech;

import org.jspecify.annotations.NullMarked;
