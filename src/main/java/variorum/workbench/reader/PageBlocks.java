package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;
import variorum.workbench.control.Phrase;
import variorum.workbench.textview.Block;

/**
 * The blocks of a page: the pieces of the report, with what is said about it below its headline, and one line for
 * each run of paragraphs that are set aside. What stands above the headline is counted in the line below it and shown
 * with it.
 */
final class PageBlocks {

    /** They are said below the headline, so a line that hides them need not name them unless it hides nothing else. */
    private static final Set<Zone.Kind> SAID = Set.of(Zone.Kind.DATE, Zone.Kind.BYLINE);

    private static final int LONGEST_SUMMARY = 60;

    private final String text;
    private final Masthead masthead;

    PageBlocks(String text, Masthead masthead) {
        this.text = text;
        this.masthead = masthead;
    }

    /**
     * The blocks in the order of the page.
     *
     * @param pieces the report
     * @param whole whether what stands above the headline has its own line there
     */
    List<Block> of(List<Piece> pieces, boolean whole) {
        int below = belowHeadline(pieces);
        List<Block> blocks = new ArrayList<>();
        masthead.title().ifPresent(title -> blocks.add(new Block.Caption(title, true)));
        boolean joins = !whole && below > 0 && isAside(pieces, 0) && isAside(pieces, below);
        for (int i = joins ? 1 : 0; i < below; i++) {
            blocks.add(block(pieces.get(i), List.of()));
        }
        blocks.add(new Block.Caption(String.join("\n", masthead.lines()), false));
        for (int i = below; i < pieces.size(); i++) {
            List<Zone> above = joins && i == below ? ((Piece.Aside) pieces.getFirst()).zones() : List.of();
            blocks.add(block(pieces.get(i), above));
        }
        return List.copyOf(blocks);
    }

    /** Whether something above the headline is hidden without a line of its own unless the page is shown whole. */
    static boolean hidesAbove(List<Piece> pieces) {
        int below = belowHeadline(pieces);
        return below > 0 && isAside(pieces, 0) && isAside(pieces, below);
    }

    private static boolean isAside(List<Piece> pieces, int index) {
        return index < pieces.size() && pieces.get(index) instanceof Piece.Aside;
    }

    /** After the headline that the report begins with, or 0. */
    private static int belowHeadline(List<Piece> pieces) {
        int at = isAside(pieces, 0) ? 1 : 0;
        int first = at;
        while (at < pieces.size()
                && pieces.get(at) instanceof Piece.Story(Block.Prose prose)
                && prose.look() == Block.Prose.Look.HEADLINE) {
            at++;
        }
        return at == first ? 0 : at;
    }

    private Block block(Piece piece, List<Zone> above) {
        return switch (piece) {
            case Piece.Story(Block.Prose prose) -> prose;
            case Piece.Aside(List<Span> paragraphs, List<Zone> zones) ->
                    line(paragraphs, Stream.concat(above.stream(), zones.stream()).toList());
        };
    }

    private Block.SetAside line(List<Span> paragraphs, List<Zone> zones) {
        List<Zone> unsaid = zones.stream().filter(zone -> !SAID.contains(zone.kind())).toList();
        List<Zone> named = unsaid.isEmpty() ? zones : unsaid;
        Set<String> kinds = new LinkedHashSet<>();
        named.forEach(zone -> kinds.add(zone.kind().word()));
        int words = named.stream().mapToInt(zone -> Tokenizer.countWords(text, zone.span())).sum();
        String summary = named.size() == 1
                ? Phrase.shortly(named.getFirst().span().in(text), LONGEST_SUMMARY)
                : "set aside";
        return new Block.SetAside(paragraphs, String.join(", ", kinds), summary, Phrase.count(words, "word"));
    }
}
