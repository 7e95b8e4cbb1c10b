/**
 * Who said what in a news text: quotations, the words by which a report says that somebody spoke, and the speaker.
 *
 * <p>{@link variorum.text.speech.Quotations} finds words between quotation marks. {@link variorum.text.speech.Speakers}
 * looks, for any words, for the name they are attributed to, among names that are known already. The words of saying
 * are data, a list for each language ({@link variorum.text.speech.SpeechWords}):
 *
 * <pre>{@code
 * Speakers speakers = Speakers.in(text, story, names, SpeechWords.of("de"));
 * speakers.of(words).map(Attribution::name);      // "Bashar Al-Ja’afari"
 * speakers.typeOf(words);                         // DIRECT
 * }</pre>
 *
 * <p>It knows no names of its own, takes an unknown language for English, and decides nothing: what it answers is
 * offered to a person. To add a language, add its file of words and name it in {@code SpeechWords}.
 */
@NullMarked
package variorum.text.speech;

import org.jspecify.annotations.NullMarked;
