/**
 * One JSON object at a time, read with suspicion and written the same way every time.
 *
 * <p>{@link variorum.exchange.json.Fields} is an object that was read: asking for a field takes it, and what nobody
 * asked for can be reported. {@link variorum.exchange.json.JsonLine} writes one on a single line. {@link
 * variorum.exchange.json.JsonSchema} holds what was written against a schema of ours.
 *
 * <pre>{@code
 * Fields fields = Fields.parse("{\"id\": \"c1\", \"colour\": \"#1C63AC\"}");
 * String id = fields.text("id");
 * List<String> unknown = fields.left();      // colour
 * }</pre>
 *
 * <p>Input that is deep, huge or says the same twice is refused. Nothing here knows what the fields mean.
 */
@NullMarked
package variorum.exchange.json;

import org.jspecify.annotations.NullMarked;
