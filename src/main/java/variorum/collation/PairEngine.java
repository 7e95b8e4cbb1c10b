package variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.task.Progress;

/** Links the sentences of two witnesses, tells what moved, and aligns the words. */
final class PairEngine {

    private PairEngine() {}

    static LinkedText link(Words a, Words b, int vocabulary, Constraints constraints, Progress progress) {
        List<Link> links =
                new SentenceLinker(a, b, vocabulary, constraints, LinkScore.STANDARD).link(progress.part(0, 0.6));
        Set<Link> chain = Chain.of(links);
        List<Link> crossing = links.stream().filter(link -> !chain.contains(link)).toList();
        WordMatcher matcher = new WordMatcher(a, b, progress);
        List<Groups.Group> inOrder = Groups.of(chain, a.sentenceCount(), b.sentenceCount());
        Progress matching = progress.part(0.6, 1);
        for (int i = 0; i < inOrder.size(); i++) {
            matching.at(i, inOrder.size(), "Aligning words");
            matcher.inOrder(inOrder.get(i));
        }
        List<Groups.Group> outOfOrder = new ArrayList<>();
        Set<Link> moved = new HashSet<>();
        List<Groups.Group> doubtful = new ArrayList<>();
        for (Groups.Group group : Groups.of(crossing, a.sentenceCount(), b.sentenceCount())) {
            matching.at(0, 0, "Following what moved");
            if (matcher.outOfOrder(group, false)) {
                outOfOrder.add(group);
                moved.addAll(group.links());
            } else {
                doubtful.add(group);
            }
        }
        for (Groups.Group group : alongside(doubtful, moved)) {
            if (matcher.outOfOrder(group, true)) {
                outOfOrder.add(group);
                moved.addAll(group.links());
            }
        }
        return new LinkedText(a, b, links, moved, inOrder, outOfOrder, matcher.matching());
    }

    /** Groups that stand beside something that moved, on both sides: they moved along with it. */
    private static List<Groups.Group> alongside(List<Groups.Group> doubtful, Set<Link> moved) {
        Set<Long> known = new HashSet<>();
        moved.forEach(link -> known.add(link.code()));
        List<Groups.Group> left = new ArrayList<>(doubtful);
        List<Groups.Group> found = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<Groups.Group> beside = left.stream()
                    .filter(group -> group.links().stream().anyMatch(link -> isBeside(link, known)))
                    .toList();
            beside.forEach(group -> group.links().forEach(link -> known.add(link.code())));
            left.removeAll(beside);
            found.addAll(beside);
            more = !beside.isEmpty();
        }
        return found;
    }

    private static boolean isBeside(Link link, Set<Long> moved) {
        return moved.contains(Link.code(link.a() - 1, link.b() - 1))
                || moved.contains(Link.code(link.a() + 1, link.b() + 1));
    }
}
