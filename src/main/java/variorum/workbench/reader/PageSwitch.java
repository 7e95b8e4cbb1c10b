package variorum.workbench.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.TextContent;
import variorum.workbench.textview.TextView;

/**
 * Puts pages into a text view. Another page of the same report (other zones, another description) comes to stand
 * where the one before stood; and what is hidden above the headline is shown with what is set aside below it.
 */
final class PageSwitch {

    private final TextView text;
    private final Runnable layers;
    private @Nullable Page page;
    private boolean switching;

    /**
     * Nothing is shown yet.
     *
     * @param text the view
     * @param layers puts everything on the text again that lay on it
     */
    PageSwitch(TextView text, Runnable layers) {
        this.text = text;
        this.layers = layers;
    }

    /** Whether what the view tells of its selection is of no concern now. */
    boolean isSwitching() {
        return switching;
    }

    /** Shows a page. */
    void show(Page next) {
        Page before = page;
        page = next;
        if (before == null) {
            text.setContent(next.folded());
        } else {
            boolean whole = text.content().equals(before.whole()) && !before.folded().equals(before.whole());
            put(whole ? next.whole() : next.folded(), open());
        }
    }

    /** Sees to it that an offset has a place on the page, opening what is set aside. */
    void open(int offset) {
        if (page != null && !holds(text.content(), offset) && holds(page.whole(), offset)) {
            Set<Integer> open = open();
            open.add(offset);
            put(page.whole(), open);
        }
    }

    /** Shows or hides what a block stands for. */
    void toggle(int block) {
        text.setOpen(block, !text.isOpen(block));
        settle();
    }

    /**
     * To be called when the reader may have opened or closed something. What is hidden above the headline has no line
     * of its own: it opens and closes with the first line below.
     */
    void settle() {
        Page now = page;
        if (now == null || now.folded().equals(now.whole())) {
            return;
        }
        boolean whole = text.content().equals(now.whole());
        int above = aside(now.whole(), 0);
        int below = aside(now.whole(), above + 1);
        boolean wanted = whole ? text.isOpen(above) && text.isOpen(below) : text.isOpen(aside(now.folded(), 0));
        if (whole != wanted) {
            Set<Integer> starts = open();
            paragraphs(now.whole(), above).forEach(span -> change(starts, span.start(), wanted));
            paragraphs(now.whole(), below).forEach(span -> change(starts, span.start(), wanted));
            put(wanted ? now.whole() : now.folded(), starts);
        }
    }

    private static List<Span> paragraphs(TextContent content, int block) {
        return content.blocks().get(block) instanceof Block.SetAside aside ? aside.paragraphs() : List.of();
    }

    private static void change(Set<Integer> starts, int start, boolean open) {
        if (open) {
            starts.add(start);
        } else {
            starts.remove(start);
        }
    }

    private void put(TextContent content, Set<Integer> open) {
        int top = text.places().topOffset();
        double at = text.places().viewYOf(top);
        boolean atTop = text.scrolling().position() <= 0;
        Span selection = text.selectionProperty().get().span();
        switching = true;
        text.setContent(content);
        List<Block> blocks = content.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            text.setOpen(i, blocks.get(i) instanceof Block.SetAside aside && aside.paragraphs().stream()
                    .anyMatch(span -> open.stream().anyMatch(start -> span.start() <= start && start < span.end())));
        }
        text.select(selection);
        switching = false;
        layers.run();
        if (!atTop) {
            text.scrolling().level(top, at);
        }
    }

    /** Where the paragraphs begin that are shown though they are set aside. */
    private Set<Integer> open() {
        Set<Integer> open = new HashSet<>();
        List<Block> blocks = text.content().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (text.isOpen(i) && blocks.get(i) instanceof Block.SetAside aside) {
                aside.paragraphs().forEach(span -> open.add(span.start()));
            }
        }
        return open;
    }

    /**
     * The index of the first line at or after a block for what is set aside; a page that hides something above has
     * two.
     */
    private static int aside(TextContent content, int from) {
        return IntStream.range(from, content.blocks().size())
                .filter(i -> content.blocks().get(i) instanceof Block.SetAside)
                .findFirst()
                .orElseThrow();
    }

    /** The index of the block that stands for what is set aside at an offset. */
    Optional<Integer> asideAt(int offset) {
        List<Block> blocks = text.content().blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.SetAside aside
                        && aside.paragraphs().stream().anyMatch(span -> span.start() <= offset && offset <= span.end()))
                .boxed()
                .findFirst();
    }

    /** Shows all that is set aside; if all of it is shown, hides it. */
    void toggleAll() {
        Page now = page;
        if (now == null) {
            return;
        }
        TextContent content = text.content();
        boolean all = IntStream.range(0, content.blocks().size())
                .allMatch(i -> text.isOpen(i) || !(content.blocks().get(i) instanceof Block.SetAside));
        Set<Integer> starts = new HashSet<>();
        if (!all) {
            now.whole().blocks().forEach(block -> {
                if (block instanceof Block.SetAside aside) {
                    aside.paragraphs().forEach(span -> starts.add(span.start()));
                }
            });
        }
        put(all ? now.folded() : now.whole(), starts);
    }

    private static boolean holds(TextContent content, int offset) {
        return content.blocks().stream().anyMatch(block -> switch (block) {
            case Block.Prose prose -> prose.span().contains(offset);
            case Block.SetAside aside -> aside.paragraphs().stream().anyMatch(span -> span.contains(offset));
            case Block.Caption caption -> false;
            case Block.Ghost ghost -> false;
        });
    }
}
