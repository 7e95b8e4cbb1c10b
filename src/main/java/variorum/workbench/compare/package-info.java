/**
 * Two to four versions of a story side by side, and everything that differs.
 *
 * <p>{@link variorum.workbench.compare.CompareModel} knows which versions are compared, has each two worked out beside
 * the window, and says which differences are shown and where among them the reader is. The version at the left is the
 * base; one of the others is in hand, and what is said of a pair is said of these two:
 *
 * <pre>{@code
 * model.versions().choose(new Pair(one, other));
 * model.shown().show(Layer.TYPOGRAPHY, true);
 * model.at().step(Walk.DIFFERENCE, true);      // F7
 * model.decisions().makeRule(row);        // Daesh is Islamic State, everywhere
 * model.coding().category(difference, "gloss");
 * }</pre>
 *
 * <p>{@code Lineup} says what stands where, {@code Lines} answers for each two, {@code Comparison} is one pair.
 * {@code Spread} draws columns, ribbons and strips, {@code Arrival} brings places into view and {@code Pointers} points
 * at them; {@code Marks} turns differences into what a text view draws, {@code Ghosts} shows what has moved beside its
 * partner, {@code TagLayers} draws the tags over it. {@code Decisions} (rules, links), {@code Coding} (differences as
 * statements) and {@code Carry} (tags offered for the other version) are the only ones that change the project.
 * {@code PassageTable} tells who has what, {@code Export} writes it all down.
 *
 * <p>How texts are compared is the business of {@code collation}, how a text is drawn that of {@code textview}. What is
 * shown here is worked out anew from the project whenever texts, zones, dates, rules or corrections change; nothing of
 * it is kept but what a reader has decided, coded or tagged. What is compared and how it is shown is remembered in the
 * preferences.
 */
@NullMarked
package variorum.workbench.compare;

import org.jspecify.annotations.NullMarked;
