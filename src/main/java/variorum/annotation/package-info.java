/**
 * What a researcher says about a text, and the words for saying it.
 *
 * <p>The glossary of the field, one word each: a {@link variorum.annotation.Code} is an entry of the
 * {@link variorum.annotation.Codebook} (actor, position and event are data, not types); an
 * {@link variorum.annotation.Annotation} is one {@link variorum.annotation.Coder}'s code on one or more spans of one
 * document; an {@link variorum.annotation.Entity} is one actor, place or recurring event of the project with its
 * aliases; a {@link variorum.annotation.Statement} binds annotations by {@link variorum.annotation.Role}s (this actor,
 * this position, about this event). A {@link variorum.annotation.Location} is the one way to say where something is:
 * hits, problems, undo and list clicks all hand one over.
 *
 * <pre>{@code
 * Annotation daesh = Annotation.of(document.id(), actor.id(), coder.id(), new Span(91, 96));
 * Annotation unsure = daesh.with(Confidence.UNSURE).withNote("the state or the place?");
 * }</pre>
 *
 * <p>Everything here is a value and never changes; whether a value fits a project is checked by the edit that puts it
 * there. Nothing here knows projects, files or a window.
 */
@NullMarked
package variorum.annotation;

import org.jspecify.annotations.NullMarked;
