/**
 * What is selected, in full, on the right: code, words, answers, entity, confidence, note, history; with nothing
 * selected, the description of the document at hand; with several tags selected, what can be changed for all of them at
 * once; on request, the project as a whole and the note on it.
 *
 * <p>{@link variorum.workbench.inspector.InspectorModel} answers a {@link variorum.workbench.inspector.Subject} and
 * makes the changes; {@link variorum.workbench.inspector.InspectorPane} draws it. Where a tag leaves open what was
 * answered before, that answer is offered; it is never set unasked.
 * {@link variorum.workbench.inspector.Doubts} is the queue of what coders were not sure of,
 * {@link variorum.workbench.inspector.CarriedTags} that of carried tags whose originals have changed since.
 *
 * <pre>{@code
 * inspector.answer(tags, "stance", List.of("oppose"));   // for one tag or for all that are selected: one step of undo
 * }</pre>
 *
 * <p>It never selects anything and knows no other pane.
 */
@NullMarked
package variorum.workbench.inspector;

import org.jspecify.annotations.NullMarked;
