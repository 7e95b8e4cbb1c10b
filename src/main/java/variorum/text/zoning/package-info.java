/**
 * Finds out which function each stretch of a news text has, and what that says about the report.
 *
 * <p>{@link variorum.text.zoning.ZoneRecogniser} is the way in; it runs small independent rules, one cue each, over the
 * passages of a text. {@link variorum.text.zoning.MetadataGuess} reads title, date and writers out of the zones.
 *
 * <pre>{@code
 * Zones zones = ZoneRecogniser.recognise(text);
 * Metadata metadata = MetadataGuess.guess(text, zones);
 * }</pre>
 *
 * <p>To teach it a new cue, write a rule and put it in the list at the rank it deserves. Nothing here changes a text,
 * knows one particular site by name, or takes a line out of the story when it is in doubt.
 */
@NullMarked
package variorum.text.zoning;

import org.jspecify.annotations.NullMarked;
