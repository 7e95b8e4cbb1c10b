/**
 * Names that must not leave the house. {@link variorum.exchange.pseudonym.Pseudonyms} turns a project into one in which
 * chosen entities and all coders go by other names, everywhere a name can stand: texts, headlines, bylines, notes,
 * codes, answers and identifiers. Every place moves with its words, so any format can then write the project, and knows
 * nothing of it.
 *
 * <p>Which name stands for whom is kept in a {@link variorum.exchange.pseudonym.Register}, a table in a file of its
 * own that never goes into an export; with it the next export uses the same names again.
 *
 * {@snippet :
 * Register register = Register.read(path).extendedFor(project, kinds, random);
 * Pseudonyms.Result hidden = new Pseudonyms(project, register).hide(progress);
 * hidden.residues();    // words of the names that still stand somewhere, for a person to look at
 * }
 *
 * <p>It hides what the registry of entities knows. A name that nobody entered stays, and so does what gives a person
 * away without a name.
 */
@NullMarked
package variorum.exchange.pseudonym;

import org.jspecify.annotations.NullMarked;
