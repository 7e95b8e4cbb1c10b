package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The layers over a text, and for each row of the page what lies on it. */
final class Sheets {

    /**
     * What a change of layers means for the page.
     *
     * @param repaint rows that look different now
     * @param resized those of them that may be higher or lower now
     */
    record Changed(SortedSet<Integer> repaint, SortedSet<Integer> resized) {}

    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private Rows rows;
    private List<List<Item>> byRow = List.of();
    private MarginLanes margin = MarginLanes.of(List.of());

    Sheets(Rows rows) {
        this.rows = rows;
        sort();
    }

    /** The page was cut into other rows. */
    void setRows(Rows newRows) {
        rows = newRows;
        sort();
    }

    /** Puts a layer in place of the one of its name; answers what that changed. */
    Changed put(Layer layer) {
        Layer before = layers.put(layer.name(), layer);
        return changed(before == null ? List.of() : before.items(), layer.items());
    }

    /** Takes a layer away; answers what that changed. */
    Changed remove(String name) {
        Layer before = layers.remove(name);
        return changed(before == null ? List.of() : before.items(), List.of());
    }

    /** What lies on a row, lower things first. */
    List<Item> on(int row) {
        return byRow.get(row);
    }

    /** The marks on a row, lower things first. */
    List<Mark> marksOn(int row) {
        return on(row).stream().filter(Mark.class::isInstance).map(Mark.class::cast).toList();
    }

    /** The lane of a mark in the margin. */
    int marginLane(Mark mark) {
        return margin.laneOf(mark);
    }

    /** The rows that a mark with one of these ids lies on. */
    SortedSet<Integer> rowsOf(Set<?> ids) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Layer layer : layers.values()) {
            for (Item item : layer.items()) {
                if (item instanceof Mark mark && ids.contains(mark.id())) {
                    found.addAll(rows.touchedBy(mark.extent()));
                }
            }
        }
        return found;
    }

    private Changed changed(List<? extends Item> before, List<? extends Item> after) {
        Set<Item> old = new HashSet<>(before);
        Set<Item> kept = new HashSet<>(after);
        kept.retainAll(old);
        Changed changed = new Changed(new TreeSet<>(), new TreeSet<>());
        Stream.concat(before.stream(), after.stream()).filter(item -> !kept.contains(item)).forEach(item -> {
            List<Integer> touched = rows.touchedBy(item.extent());
            changed.repaint().addAll(touched);
            if (item.takesRoom()) {
                changed.resized().addAll(touched);
            }
        });
        MarginLanes lanes = margin;
        sort();
        lanes.movedIn(margin).forEach(mark -> changed.repaint().addAll(rows.touchedBy(mark.extent())));
        return changed;
    }

    private void sort() {
        List<List<Item>> sorted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            sorted.add(new ArrayList<>(0));
        }
        List<Mark> marks = new ArrayList<>();
        for (Layer layer : layers.values()) {
            for (Item item : layer.items()) {
                rows.touchedBy(item.extent()).forEach(row -> sorted.get(row).add(item));
                if (item instanceof Mark mark && mark.margin()) {
                    marks.add(mark);
                }
            }
        }
        byRow = sorted;
        margin = MarginLanes.of(marks);
    }
}
