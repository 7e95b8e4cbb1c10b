package variorum.exchange.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The network between actors and what they are bound to in one role. What stands on its edges:
 *
 * <ul>
 *   <li>{@code weight} and {@code reports}: in how many reports; a bond that is repeated in one report counts once, as
 *       Discourse Network Analyzer (DNA) does by default ("duplicate statements: per document");
 *   <li>{@code statements}: how many statements, repetitions included (DNA: "include all duplicates");
 *   <li>{@code stories}: in how many stories, so that a wire report printed by twenty outlets counts once; DNA has no
 *       such count;
 *   <li>{@code support}, {@code oppose}, {@code net}: in how many reports for it, against it, and the difference (DNA:
 *       "qualifier aggregation: subtract"); a stance between the two counts half for each;
 *   <li>{@code activity}: weight by the sum of the actor's weights; {@code prominence}: weight by the sum of the other
 *       side's weights (DNA's normalisations of two-mode networks of these names);
 *   <li>{@code first}, {@code last}: the days of the first and last report, where they are known.
 * </ul>
 *
 * <p>Definitions: P. Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in The Oxford Handbook
 * of Political Networks (2017).
 */
final class TwoMode {

    private TwoMode() {}

    /** The bonds between two nodes. */
    private static final class Cell {
        private int statements;
        private final Set<String> reports = new HashSet<>();
        private final Set<String> stories = new HashSet<>();
        private final Map<String, Double> stances = new TreeMap<>();
        private final SortedSet<LocalDate> dates = new TreeSet<>();

        private void add(Bond bond) {
            statements++;
            reports.add(bond.report());
            stories.add(bond.story());
            bond.said().ifPresent(stance -> stances.put(bond.report() + "\n" + stance, stance));
            if (bond.date() != null) {
                dates.add(bond.date());
            }
        }

        private double side(boolean support) {
            return stances.values().stream().mapToDouble(stance -> support ? stance : 1 - stance).sum();
        }
    }

    static Network of(String name, String role, List<Bond> bonds) {
        Map<Node, Map<Node, Cell>> cells = new TreeMap<>();
        Map<Node, Integer> columns = new TreeMap<>();
        SortedSet<Node> nodes = new TreeSet<>();
        for (Bond bond : bonds) {
            nodes.add(bond.actor());
            nodes.add(bond.thing());
            cells.computeIfAbsent(bond.actor(), key -> new TreeMap<>())
                    .computeIfAbsent(bond.thing(), key -> new Cell())
                    .add(bond);
        }
        cells.values().forEach(row -> row.forEach((thing, cell) ->
                columns.merge(thing, cell.reports.size(), Integer::sum)));
        List<Network.Edge> edges = new ArrayList<>();
        cells.forEach((actor, row) -> {
            int total = row.values().stream().mapToInt(cell -> cell.reports.size()).sum();
            row.forEach((thing, cell) ->
                    edges.add(edge(actor, thing, cell, total, Objects.requireNonNull(columns.get(thing)))));
        });
        return new Network(name, "An actor and a " + role + " in the same statement.", nodes, edges);
    }

    private static Network.Edge edge(Node actor, Node thing, Cell cell, int rowTotal, int columnTotal) {
        double weight = cell.reports.size();
        Map<String, Double> numbers = new TreeMap<>();
        numbers.put("reports", weight);
        numbers.put("statements", (double) cell.statements);
        numbers.put("stories", (double) cell.stories.size());
        numbers.put("support", cell.side(true));
        numbers.put("oppose", cell.side(false));
        numbers.put("net", cell.side(true) - cell.side(false));
        numbers.put("activity", weight / rowTotal);
        numbers.put("prominence", weight / columnTotal);
        Map<String, String> words = new TreeMap<>();
        words.put("first", cell.dates.isEmpty() ? "" : cell.dates.first().toString());
        words.put("last", cell.dates.isEmpty() ? "" : cell.dates.last().toString());
        return new Network.Edge(actor, thing, weight, numbers, words);
    }
}
