/**
 * What all formats have in common: what a format is asked, what is handed to it and what it answers.
 *
 * <p>{@link variorum.exchange.format.Format} is the type to implement for a new one. It is given a whole {@link
 * variorum.project.Project} that holds nothing but what shall be written (a {@link variorum.exchange.format.Scope} cut
 * it out), says beforehand what it can't carry, writes, and reads its own file back so that every span can be checked.
 *
 * <pre>{@code
 * Project part = scope.of(project);
 * List<Loss> losses = format.losses(part, Options.NONE);     // said before there is a file
 * format.write(part, Target.at(path), progress);
 * format.schemas().check(path, progress);                    // the form
 * List<Placed> placed = format.placed(path, progress);       // the words
 * }</pre>
 *
 * <p>Nothing here knows a particular format, changes a project, or does arithmetic on offsets: a format takes them from
 * {@link variorum.text.Offsets} in the unit it prescribes.
 */
@NullMarked
package variorum.exchange.format;

import org.jspecify.annotations.NullMarked;
