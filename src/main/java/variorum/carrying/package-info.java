/**
 * Carries coding from one version of a story to another.
 *
 * <p>{@link variorum.carrying.Carrying} looks along the alignment of two documents and proposes, for every annotation
 * and statement of the one, what it would be in the other: a {@link variorum.carrying.Proposal} says how the words fit
 * (same, reworded, trimmed, absent) and whether something like it stands there already. What is accepted becomes one
 * step of undo, and each copy remembers its original. {@link variorum.carrying.OutOfStep} finds the copies whose
 * original has changed since, and {@link variorum.carrying.Settling} decides for many of them at once;
 * {@link variorum.carrying.Contrast} says which actors, positions and events only one version has, and where the same
 * sentence is coded in two ways.
 *
 * <p>A corrected text of the same report is a {@link variorum.carrying.Republication}; what of the coding finds no
 * certain place in it waits in a {@link variorum.carrying.Tray}.
 *
 * <pre>{@code
 * Carrying carrying = Carrying.of(project, first.id(), second.id(), Coders.own(coder), Progress.NONE);
 * carrying.acceptingAll(Projection.Fit.REWORDED).ifPresent(session::perform);
 * }</pre>
 *
 * <p>Nothing here changes a project, nothing is stored that nobody accepted, and nothing that stands already is put a
 * second time.
 */
@NullMarked
package variorum.carrying;

import org.jspecify.annotations.NullMarked;
