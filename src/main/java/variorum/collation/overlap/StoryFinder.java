package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * Gathers reports into stories: clustering by average linkage, cut at a half.
 *
 * <p>Two reports are tied by 1 when each stands to a quarter in the other, by a half when only one of them does (a
 * brief and the long report it was cut from, a round-up and what it took in). Two groups are tied by the average over
 * all their pairs of reports. The two groups that are tied most become one, and so on, until none are tied by a half.
 * So a round-up joins one of its stories at most and never makes them one, and a chain in which each report shares
 * something with the next only breaks where it becomes thin. Among equal ties those of the smallest ids go first.
 */
final class StoryFinder {

    private static final double QUARTER = 0.25;

    private static final double HALF = 0.5;

    private static final Comparator<Story> LARGEST_FIRST = Comparator
            .comparingInt((Story story) -> -story.documents().size())
            .thenComparing(story -> story.documents().getFirst());

    private final Map<Document.Id, Group> groups = new HashMap<>();
    private final PriorityQueue<Tie> ties = new PriorityQueue<>();

    private StoryFinder() {}

    static List<Story> of(List<Overlap> pairs, Progress progress) {
        StoryFinder finder = new StoryFinder();
        pairs.forEach(finder::tie);
        finder.gather(progress);
        Map<Document.Id, Integer> shared = new HashMap<>();
        for (Overlap pair : pairs) {
            if (finder.groups.get(pair.a()) == finder.groups.get(pair.b()) && finder.groups.containsKey(pair.a())) {
                shared.merge(pair.a(), pair.sharedA(), Integer::sum);
                shared.merge(pair.b(), pair.sharedB(), Integer::sum);
            }
        }
        List<Story> stories = new ArrayList<>();
        for (Group group : finder.groups.values().stream().distinct().toList()) {
            if (group.members.size() > 1) {
                stories.add(story(group, shared));
            }
        }
        stories.sort(LARGEST_FIRST);
        return stories;
    }

    private static Story story(Group group, Map<Document.Id, Integer> shared) {
        Document.Id centre = group.first();
        for (Document.Id member : group.members) {
            if (shared.getOrDefault(member, 0) > shared.getOrDefault(centre, 0)) {
                centre = member;
            }
        }
        return new Story(List.copyOf(group.members), centre);
    }

    private void tie(Overlap pair) {
        if (pair.containment() < QUARTER) {
            return;
        }
        double weight = pair.mutual() >= QUARTER ? 1 : HALF;
        Group a = group(pair.a());
        Group b = group(pair.b());
        a.tied.put(b, weight);
        b.tied.put(a, weight);
        ties.add(Tie.of(a, b, weight));
    }

    private Group group(Document.Id document) {
        return groups.computeIfAbsent(document, id -> {
            Group group = new Group();
            group.members.add(id);
            return group;
        });
    }

    private void gather(Progress progress) {
        int all = groups.size();
        int joined = 0;
        while (!ties.isEmpty()) {
            Tie tie = ties.remove();
            if (tie.isStale()) {
                continue;
            }
            if (tie.average() < HALF) {
                return;
            }
            progress.at(joined++, all, "Gathering stories");
            join(tie.one(), tie.other());
        }
    }

    /** The group with fewer ties goes into the other. */
    private void join(Group one, Group other) {
        Group kept = one.tied.size() >= other.tied.size() ? one : other;
        Group gone = kept == one ? other : one;
        gone.gone = true;
        kept.members.addAll(gone.members);
        gone.members.forEach(member -> groups.put(member, kept));
        kept.tied.remove(gone);
        gone.tied.remove(kept);
        gone.tied.forEach((neighbour, sum) -> {
            neighbour.tied.remove(gone);
            double both = kept.tied.merge(neighbour, sum, Double::sum);
            neighbour.tied.put(kept, both);
        });
        kept.tied.forEach((neighbour, sum) -> ties.add(Tie.of(kept, neighbour, sum)));
    }
}
