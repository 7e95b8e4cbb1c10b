package variorum.workbench.reader;

import java.util.List;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Tokenizer;
import variorum.text.Zones;
import variorum.workbench.textview.TextContent;

/**
 * A report as a column shows it, without its tags.
 *
 * @param document the report
 * @param zones its zones
 * @param words words of the story
 * @param folded what the text view shows while all is closed that is set aside
 * @param whole the same when what stands above the headline is shown, too; the same object where nothing does
 */
record Page(Document document, Zones zones, int words, TextContent folded, TextContent whole) {

    static Page of(Document document, Zones zones) {
        String text = document.text();
        List<Piece> pieces = Piece.of(text, zones);
        PageBlocks blocks = new PageBlocks(text, Masthead.of(document, zones));
        TextContent folded = new TextContent(text, blocks.of(pieces, false));
        TextContent whole = PageBlocks.hidesAbove(pieces) ? new TextContent(text, blocks.of(pieces, true)) : folded;
        int words = zones.story(text).stream().mapToInt(span -> Tokenizer.countWords(text, span)).sum();
        return new Page(document, zones, words, folded, whole);
    }

    /** Whether the page would look the same in another snapshot. */
    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    boolean shows(Project project) {
        return project.documents().get(document.id()) == document && project.zonesOf(document.id()) == zones;
    }
}
