package variorum.collation.overlap;

import java.util.List;

/**
 * What the reports of a corpus share.
 *
 * @param min what share of one of two reports had to stand in the other, 0 to 1
 * @param pairs those with the largest share first
 * @param stories the largest first; a report is in one at most
 */
public record Overlaps(double min, List<Overlap> pairs, List<Story> stories) {

    /** Takes its own copies. */
    public Overlaps {
        pairs = List.copyOf(pairs);
        stories = List.copyOf(stories);
    }
}
