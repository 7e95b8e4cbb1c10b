package variorum.exchange.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The network among actors that take the same positions, or opposite ones. Let {@code x(i, p, q)} be the number of
 * reports in which actor {@code i} takes position {@code p} with the stance {@code q}, from 0, against, to 1, for. For
 * two actors {@code i} and {@code j}, summed over all positions and all pairs of stances:
 *
 * <ul>
 *   <li>{@code congruence} = Σ x(i, p, q) · x(j, p, r) · (1 − |q − r|);
 *   <li>{@code conflict} = Σ x(i, p, q) · x(j, p, r) · |q − r|;
 *   <li>{@code subtract} = congruence − conflict;
 *   <li>{@code normalised}: the weight by the mean of both actors' sums of x (DNA: "average activity");
 *   <li>{@code cosine}: for the congruence network, Σ x(i, p, q) · x(j, p, q) by the product of the lengths of both
 *       actors' vectors of x, so that two actors with the same profile have 1. DNA's normalisation of that name divides
 *       by the product of the sums and gives such actors less.
 * </ul>
 *
 * <p>The first three are those of Discourse Network Analyzer with duplicates counted per document; there stances are
 * yes and no, or whole numbers of which the distance is divided by the range. Definitions: P. Leifeld, "Discourse
 * Network Analysis: Policy Debates as Dynamic Networks", in The Oxford Handbook of Political Networks (2017).
 *
 * <p>Where no statement says a stance, taking the same position is agreeing. Where some do, those that do not are left
 * out here, and listed among the losses.
 */
final class Agreement {

    /** What actors say: how often each position with each stance. */
    private final SortedMap<Node, SortedMap<String, SortedMap<Double, Integer>>> said = new TreeMap<>();

    private Agreement(List<Bond> bonds) {
        boolean stances = bonds.stream().anyMatch(bond -> bond.stance() != null);
        Set<List<String>> counted = new HashSet<>();
        for (Bond bond : bonds) {
            double stance = bond.said().orElse(1.0);
            if (stances && bond.stance() == null) {
                said.computeIfAbsent(bond.actor(), key -> new TreeMap<>());
                continue;
            }
            List<String> once = List.of(
                    bond.actor().id(), bond.thing().id(), String.valueOf(stance), bond.report());
            SortedMap<Double, Integer> counts = said.computeIfAbsent(bond.actor(), key -> new TreeMap<>())
                    .computeIfAbsent(bond.thing().id(), key -> new TreeMap<>());
            if (counted.add(once)) {
                counts.merge(stance, 1, Integer::sum);
            }
        }
    }

    /** Both networks: congruence, then conflict. */
    static List<Network> of(String prefix, List<Bond> bonds) {
        Agreement agreement = new Agreement(bonds);
        return List.of(
                agreement.network(prefix + "actor-actor-congruence", "Two actors that take the same positions.", true),
                agreement.network(prefix + "actor-actor-conflict", "Two actors that take opposite positions.", false));
    }

    private Network network(String name, String meaning, boolean congruence) {
        List<Network.Edge> edges = new ArrayList<>();
        List<Node> actors = List.copyOf(said.keySet());
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                Network.Edge edge = edge(actors.get(i), actors.get(j), congruence);
                if (edge.weight() > 0) {
                    edges.add(edge);
                }
            }
        }
        SortedSet<Node> nodes = new TreeSet<>(actors);
        return new Network(name, meaning, nodes, edges);
    }

    private Network.Edge edge(Node one, Node other, boolean congruence) {
        double same = 0;
        double opposite = 0;
        double product = 0;
        for (Map.Entry<String, SortedMap<Double, Integer>> position : of(one).entrySet()) {
            SortedMap<Double, Integer> there = of(other).getOrDefault(position.getKey(), new TreeMap<>());
            for (Map.Entry<Double, Integer> q : position.getValue().entrySet()) {
                for (Map.Entry<Double, Integer> r : there.entrySet()) {
                    double times = (double) q.getValue() * r.getValue();
                    double distance = Math.abs(q.getKey() - r.getKey());
                    same += times * (1 - distance);
                    opposite += times * distance;
                    product += distance == 0 ? times : 0;
                }
            }
        }
        double weight = congruence ? same : opposite;
        Map<String, Double> numbers = new TreeMap<>();
        numbers.put("congruence", same);
        numbers.put("conflict", opposite);
        numbers.put("subtract", same - opposite);
        numbers.put("normalised", ratio(weight, (sum(one) + sum(other)) / 2));
        if (congruence) {
            numbers.put("cosine", ratio(product, length(one) * length(other)));
        }
        return new Network.Edge(one, other, weight, numbers, Map.of());
    }

    private SortedMap<String, SortedMap<Double, Integer>> of(Node actor) {
        return said.getOrDefault(actor, new TreeMap<>());
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private double sum(Node actor) {
        return of(actor).values().stream().flatMap(counts -> counts.values().stream()).mapToDouble(x -> x).sum();
    }

    private double length(Node actor) {
        return Math.sqrt(of(actor).values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToDouble(x -> (double) x * x)
                .sum());
    }
}
