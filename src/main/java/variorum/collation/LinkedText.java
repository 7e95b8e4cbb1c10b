package variorum.collation;

import java.util.List;
import java.util.Set;

/**
 * What the engine knows of a pair once sentences are linked and words matched; everything a reader sees is drawn from
 * it.
 *
 * @param a the words of A
 * @param b the words of B
 * @param links all sentence links
 * @param moved those of them that stand in another order
 * @param inOrder groups of linked sentences that keep their order
 * @param outOfOrder groups that moved
 * @param matching which word stands for which
 */
record LinkedText(
        Words a,
        Words b,
        List<Link> links,
        Set<Link> moved,
        List<Groups.Group> inOrder,
        List<Groups.Group> outOfOrder,
        Matching matching) {}
