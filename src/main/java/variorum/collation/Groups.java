package variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Puts together what is linked, directly or through others: a union-find over sentences of both sides. */
final class Groups {

    /** Sentences of both sides that hang together, in reading order, and their links. */
    record Group(List<Integer> a, List<Integer> b, List<Link> links) {}

    private Groups() {}

    /** The groups, in the order of their first sentence in A. */
    static List<Group> of(Collection<Link> links, int countA, int countB) {
        int[] leader = new int[countA + countB];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        links.forEach(link -> leader[find(leader, link.a())] = find(leader, countA + link.b()));
        Map<Integer, List<Link>> byLeader = new HashMap<>();
        links.forEach(link -> byLeader.computeIfAbsent(find(leader, link.a()), l -> new ArrayList<>()).add(link));
        List<Group> groups = new ArrayList<>();
        byLeader.values().forEach(list -> groups.add(group(list)));
        groups.sort(Comparator.comparingInt((Group group) -> group.a().getFirst()));
        return groups;
    }

    private static Group group(List<Link> links) {
        TreeSet<Integer> a = new TreeSet<>();
        TreeSet<Integer> b = new TreeSet<>();
        for (Link link : links) {
            a.add(link.a());
            b.add(link.b());
        }
        return new Group(List.copyOf(a), List.copyOf(b), links);
    }

    private static int find(int[] leader, int node) {
        int at = node;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
