package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import variorum.collation.Witness;
import variorum.text.Count;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.TextContent;

/** A version as a column shows it: its paragraphs as prose, and one line for what is set aside between them. */
final class PageBlocks {

    private static final int LONGEST_SUMMARY = 60;

    private final Witness witness;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();

    private PageBlocks(Witness witness) {
        this.witness = witness;
    }

    static TextContent of(Witness witness) {
        PageBlocks page = new PageBlocks(witness);
        Paragraphs.of(witness.text()).forEach(page::add);
        page.endAside();
        return new TextContent(witness.text(), page.blocks);
    }

    /** A paragraph of which only a part is set aside, such as the dateline, is of the story with that part dimmed. */
    private void add(Span paragraph) {
        List<Zone> over = witness.zones().list().stream().filter(zone -> zone.span().overlaps(paragraph)).toList();
        List<Span> dimmed = over.stream()
                .filter(zone -> !zone.kind().isStory())
                .flatMap(zone -> zone.span().intersection(paragraph).stream())
                .toList();
        if (isAll(paragraph, dimmed)) {
            waiting.add(paragraph);
        } else {
            endAside();
            blocks.add(new Block.Prose(paragraph, look(over), dimmed));
        }
    }

    private boolean isAll(Span paragraph, List<Span> dimmed) {
        int at = paragraph.start();
        for (Span span : dimmed) {
            if (!new Span(at, Math.max(at, span.start())).trimmedIn(witness.text()).isEmpty()) {
                return false;
            }
            at = span.end();
        }
        return new Span(at, paragraph.end()).trimmedIn(witness.text()).isEmpty();
    }

    /** The headline is said above the column; in it, it is a heading like any other. */
    private static Block.Prose.Look look(List<Zone> over) {
        boolean heading = over.stream()
                .map(Zone::kind)
                .filter(Zone.Kind::isStory)
                .findFirst()
                .filter(kind -> kind != Zone.Kind.BODY)
                .isPresent();
        return heading ? Block.Prose.Look.CROSSHEAD : Block.Prose.Look.BODY;
    }

    private void endAside() {
        if (waiting.isEmpty()) {
            return;
        }
        Span all = waiting.getFirst().cover(waiting.getLast());
        Set<String> kinds = new LinkedHashSet<>();
        witness.zones().list().stream()
                .filter(zone -> zone.span().overlaps(all))
                .forEach(zone -> kinds.add(zone.kind().word()));
        int words = waiting.stream().mapToInt(span -> Tokenizer.countWords(witness.text(), span)).sum();
        blocks.add(new Block.SetAside(List.copyOf(waiting), String.join(", ", kinds),
                waiting.size() == 1 ? Readings.shortly(witness.text(), all, LONGEST_SUMMARY) : "set aside",
                Count.of(words, "word")));
        waiting.clear();
    }
}
