/**
 * Small pieces that panes are put together from: fields that filter, key caps, rows of choices, points in time as
 * people say them.
 *
 * <pre>{@code
 * SearchField field = new SearchField("Title, outlet, story");
 * field.textProperty().bindBidirectional(model.filter());
 * }</pre>
 *
 * <p>They know the theme and nothing of a project.
 */
@NullMarked
package variorum.workbench.control;

import org.jspecify.annotations.NullMarked;
