/**
 * A scholarly edition of a corpus in TEI P5, its tags standing off from the text.
 *
 * <p>{@link variorum.exchange.tei.Tei} writes one {@code teiCorpus}: the codebook as a taxonomy, entities as persons,
 * places and organisations, each report as a {@code TEI} with anchors in its text, and its tags as annotations that
 * point at ranges between anchors. Nothing overlaps, because nothing wraps the words.
 *
 * <pre>{@code
 * new Tei().write(project, Target.at(Path.of("corpus.xml")), Progress.NONE);
 * }</pre>
 *
 * <p>The text of a report is what all elements in its {@code body} hold, one after the other, character by character.
 * Nothing here reads editions of others.
 */
@NullMarked
package variorum.exchange.tei;

import org.jspecify.annotations.NullMarked;
