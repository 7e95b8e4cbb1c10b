/**
 * The reports of a project by story: which of them share words, how much of each stands in each other, and which stand
 * alone.
 *
 * <p>{@link variorum.workbench.stories.StoriesModel} asks the search for shared words beside the window and keeps its
 * answer; {@link variorum.workbench.stories.StoriesPane} draws the list of stories and, of the chosen one, a table in
 * which every cell says how much of one report stands in another and leads to the comparison of the two.
 *
 * {@snippet :
 * StoriesModel model = new StoriesModel(session, focus, tasks.latest("Looking for stories"), file::sketches);
 * Node pane = new StoriesPane(model, overlays, messages, hints).node();
 * }
 *
 * <p>Nothing is grouped silently: a story found here gets a name only when somebody gives it one.
 */
@NullMarked
package variorum.workbench.stories;

import org.jspecify.annotations.NullMarked;
