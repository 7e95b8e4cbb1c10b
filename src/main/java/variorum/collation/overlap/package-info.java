/**
 * Which reports of a corpus share words: how much of one stands in another, and which of them tell one story.
 *
 * <p>Each text has {@link variorum.collation.overlap.Fingerprints}, made once and kept in the project file: few of its
 * runs of five words, chosen so that twelve common words in a row are never missed. With the zones of a report they
 * become its {@link variorum.collation.overlap.Sketch}; {@link variorum.collation.overlap.OverlapSearch} finds the
 * pairs that share fingerprints, reads only these, and answers {@link variorum.collation.overlap.Overlap}s and the
 * {@link variorum.collation.overlap.Story stories}.
 *
 * <pre>{@code
 * OverlapSearch search = OverlapSearch.over(sketches, progress);
 * Overlaps found = search.all(0.1, id -> witness(id), progress);
 * List<Overlap> ofOne = search.with(Sketch.of(id, text, zones), 0.1, id -> witness(id));
 * }</pre>
 *
 * <p>The measure is containment, both ways, and never a quotient over both texts together, by which a brief would not
 * be found in the long report it was cut from. Only bodies count: headings and what is set aside do not. What
 * stands in many reports that have nothing else in common is furniture ({@code Furniture} says when) and counts for
 * neither. How stories are gathered stands at {@code StoryFinder}.
 *
 * <p>Nothing here aligns: for two reports that share much there is {@link variorum.collation.Collator}. Nothing reads
 * files; whoever asks brings the sketches and a way to read a report.
 */
@NullMarked
package variorum.collation.overlap;

import org.jspecify.annotations.NullMarked;
