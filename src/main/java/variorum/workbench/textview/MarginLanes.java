package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives marks that overlap bars side by side in the margin; a mark has the same lane in all its paragraphs. */
final class MarginLanes {

    private final Map<Mark, Integer> lanes;

    private MarginLanes(Map<Mark, Integer> lanes) {
        this.lanes = lanes;
    }

    /** Earlier and longer marks stand nearer to the words. */
    static MarginLanes of(List<Mark> marks) {
        Map<Mark, Integer> lanes = new HashMap<>();
        List<Integer> ends = new ArrayList<>();
        List<Mark> order = marks.stream()
                .sorted(Comparator.comparingInt((Mark mark) -> mark.extent().start())
                        .thenComparingInt(mark -> -mark.extent().end()))
                .toList();
        for (Mark mark : order) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > mark.extent().start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, mark.extent().end());
            lanes.put(mark, lane);
        }
        return new MarginLanes(lanes);
    }

    /** The marks that have another lane in other lanes; marks that are in one of the two only are not among them. */
    List<Mark> movedIn(MarginLanes other) {
        return lanes.keySet().stream()
                .filter(mark -> other.lanes.containsKey(mark) && other.laneOf(mark) != laneOf(mark))
                .toList();
    }

    int laneOf(Mark mark) {
        return lanes.getOrDefault(mark, 0);
    }
}
