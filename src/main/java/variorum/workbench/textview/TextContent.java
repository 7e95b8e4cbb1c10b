package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Paragraphs;
import variorum.text.Span;

/**
 * What a view shows: a text and how it is cut into blocks. Every offset that goes in or out of the view is one of this
 * text.
 *
 * @param text the whole text of the document
 * @param blocks from top to bottom, which need not be the order of the text: a headline may go first. No character is
 *     in two blocks; those in none, such as blank lines, are not shown
 */
public record TextContent(String text, List<Block> blocks) {

    /** Checks that no character is in two blocks. */
    public TextContent {
        blocks = List.copyOf(blocks);
        int reached = 0;
        for (Span span : spans(blocks).stream().sorted().toList()) {
            if (span.start() < reached || span.end() > text.length()) {
                throw new IllegalArgumentException("in two blocks, or outside of the text: " + span);
            }
            reached = span.end();
        }
    }

    /** A text without zones: each of its lines is a paragraph of the story. */
    public static TextContent of(String text) {
        return new TextContent(text, Paragraphs.of(text).stream().<Block>map(Block.Prose::new).toList());
    }

    private static List<Span> spans(List<Block> blocks) {
        List<Span> spans = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Prose prose -> spans.add(prose.span());
                case Block.SetAside aside -> spans.addAll(aside.paragraphs());
                case Block.Caption caption -> {}
                case Block.Ghost ghost -> {}
            }
        }
        return spans;
    }
}
