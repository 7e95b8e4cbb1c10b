/**
 * The reading surface: shows one text with layers over it. It knows spans, not why they are marked.
 *
 * <p>A {@link variorum.workbench.textview.TextView} shows a {@link variorum.workbench.textview.TextContent}: the text
 * of a document and the {@link variorum.workbench.textview.Block}s it is cut into. Over it lie
 * {@link variorum.workbench.textview.Layer}s of {@link variorum.workbench.textview.Item}s:
 * {@link variorum.workbench.textview.Mark}s (underline lanes, bars with names in the margin),
 * {@link variorum.workbench.textview.Fill}s and {@link variorum.workbench.textview.Gap}s (differences, search hits),
 * {@link variorum.workbench.textview.Inset}s (words of another version), {@link variorum.workbench.textview.Faded}
 * words, {@link variorum.workbench.textview.Band}s (whole paragraphs) and {@link variorum.workbench.textview.Pointer}s.
 * Putting a layer again draws only the paragraphs that differ. Every offset is a UTF-16 offset in the document text.
 *
 * <pre>{@code
 * TextView view = new TextView();
 * view.setContent(TextContent.of(document.text()));
 * view.put(new Layer("tags", List.of(new Mark(id, span, new MarkStyle(Tone.of(Token.ACTOR), PLAIN), "Government"))));
 * view.setOnMarksPicked(picked -> chooser.open(picked.marks(), picked.screenX(), picked.screenY()));
 * view.selectionProperty().subscribe(selection -> strip.offer(selection.span()));
 * view.addEventFilter(KeyEvent.KEY_PRESSED, keys::tag);     // letters are the owner's, see TextKeys for what is taken
 * view.actions().step(Unit.SENTENCE, true);
 *
 * other.scrolling().level(partner, view.places().viewYOf(sentence));        // two panes, one sentence at one height
 * }</pre>
 *
 * <p>Inside, a page is cut into {@code Rows}; only those in view have a {@code RowView}. A row's words are laid out as
 * a {@code RowText}: one undivided text node for simple scripts, parts of one kind each for right-to-left and other
 * complex ones. The painters ({@code LanePainter}, {@code FillPainter}, {@code MarginPainter}, {@code BandPainter})
 * draw shapes behind the words and never cut them; only what takes room by its nature (a letter after a difference, a
 * break after a hyphen) is an {@code Insert}. {@code Page} holds the rows in view, {@code MouseHands}, {@code TextKeys}
 * and {@code TextActions} select. {@link variorum.workbench.textview.SourceLabel} shows source text in lists with the
 * same care for scripts.
 *
 * <p>Nothing here edits a text, knows a code, a document or a project, or stores anything.
 */
@NullMarked
package variorum.workbench.textview;

import org.jspecify.annotations.NullMarked;
