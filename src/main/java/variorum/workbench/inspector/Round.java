package variorum.workbench.inspector;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Location;

/** Where one stands in a list that is gone through round and round while what is settled leaves it. */
final class Round {

    private Optional<Location> shown = Optional.empty();
    private int at = -1;

    /** Stands on a place, if the list has it. */
    void goTo(Location place, List<Location> list) {
        int found = list.indexOf(place);
        if (found >= 0) {
            shown = Optional.of(place);
            at = found;
        }
    }

    /**
     * The number of the next one, or with -1 of the one before, counted from 0. Where the one stood on has left the
     * list, the next is what came into its place.
     */
    int step(int by, List<Location> list) {
        int found = shown.map(list::indexOf).orElse(-1);
        int next = found >= 0 ? found + by : by > 0 ? Math.max(0, at) : Math.max(0, at) - 1;
        return Math.floorMod(next, list.size());
    }
}
