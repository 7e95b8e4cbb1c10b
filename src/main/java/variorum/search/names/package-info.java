/**
 * Finds names in texts: further mentions of entities that are known, and new names that look like one.
 *
 * <p>{@link variorum.search.names.Registry} knows the forms of the project's entities and finds them in a text, longest
 * first. A form that belongs to two entities is found with both: who it means is asked, never guessed.
 * {@link variorum.search.names.NewNames} proposes names nobody has registered. {@link variorum.search.names.NameForm}
 * decides when two spellings are one form.
 * Which words begin, join and follow names is data, a file for each language ({@link
 * variorum.search.names.NameWords}); where all nouns have capitals, a word alone has to show that it is a name.
 *
 * <pre>{@code
 * Registry registry = Registry.of(project.entities().values());
 * for (Mention mention : registry.mentionsIn(text, story)) { ... }
 * }</pre>
 *
 * <p>Nothing here tags anything: what is found is a suggestion until a person takes it.
 */
@NullMarked
package variorum.search.names;

import org.jspecify.annotations.NullMarked;
