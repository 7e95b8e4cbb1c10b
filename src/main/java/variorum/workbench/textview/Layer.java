package variorum.workbench.textview;

import java.util.List;

/**
 * A sheet of items over a text, such as "tags", "search" or "differences". Putting a layer replaces the one of the same
 * name; only the paragraphs that differ are drawn anew.
 *
 * @param name what it is known by in its view
 * @param items what is on it; of things of one kind, earlier ones are drawn below
 */
public record Layer(String name, List<? extends Item> items) {

    /** Takes a copy, so that the layer does not change. */
    public Layer {
        items = List.copyOf(items);
    }
}
