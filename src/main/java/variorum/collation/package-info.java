/**
 * How texts that tell the same story differ: what is the same, what was changed, what moved, and who has what alone.
 *
 * <p>The documents of a story enter as {@link variorum.collation.Witness}es; a {@link variorum.collation.Collator}
 * compares each two and answers a {@link variorum.collation.Collation} of {@link variorum.collation.Alignment}s. An
 * alignment goes from paragraphs over sentences to words, names every {@link variorum.collation.Difference} with its
 * {@link variorum.collation.Layer}, and carries spans of one witness over to the other.
 *
 * <pre>{@code
 * Collation collation = Collator.with(Rules.NONE).collate(witnesses, Progress.NONE);
 * Alignment alignment = collation.between("A", "B");
 * Projection there = alignment.project(Side.A, span);
 * }</pre>
 *
 * <p>The work is done from the outside in: {@code Cutter} cuts a story into {@code Words}; {@code SentenceLinker} finds
 * the sentences that belong together, in any order; {@code Chain} tells which of them moved; {@code WordMatcher} aligns
 * words inside linked sentences only; {@code DifferenceFinder} reads the gaps and {@code Classifier} puts each on its
 * layer. Of three witnesses and more {@code Joining} sees to it, before differences are read, that each two agree with
 * all others.
 *
 * <p>Lines are never compared, and blank lines are no anchors. Nothing here knows annotations, files or a window. Every
 * result is the same in whichever order the witnesses come.
 */
@NullMarked
package variorum.collation;

import org.jspecify.annotations.NullMarked;
