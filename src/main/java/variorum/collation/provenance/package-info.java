/**
 * Where the words of a report come from: what is agency copy, what its own, who says so and who does not, and which of
 * two versions was probably there first.
 *
 * <p>{@link variorum.collation.provenance.Sources} tells it paragraph by paragraph from a finished
 * {@link variorum.collation.Collation}; {@link variorum.collation.provenance.Precedence} weighs what speaks for either
 * of two versions being the earlier; {@link variorum.collation.provenance.Presence} is the table of paragraphs and
 * witnesses, seen from any of them.
 *
 * <pre>{@code
 * List<SourcedParagraph> paragraphs = Sources.of(collation, "A");
 * Precedence precedence = Precedence.of(collation.between("A", "B"));
 * Presence table = Presence.of(collation, "B");
 * }</pre>
 *
 * <p>These are inferences, each with its reason: an agency is known by its name in a dateline, byline or credit, and
 * confidence is said as a number that was weighed and not measured. Nothing here reads more than the witnesses show.
 */
@NullMarked
package variorum.collation.provenance;

import org.jspecify.annotations.NullMarked;
