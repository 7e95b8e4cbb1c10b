package variorum.exchange.network;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A network as files have it.
 *
 * @param name of its file, without an ending
 * @param meaning what an edge says
 * @param nodes all of them, those without an edge too
 * @param edges at most one between any two
 */
record Network(String name, String meaning, SortedSet<Node> nodes, List<Edge> edges) {

    /**
     * An edge, without direction.
     *
     * @param weight what programs take for its strength
     * @param numbers what else is known of it, by name
     * @param words what is known of it that is no number, by name
     */
    record Edge(Node from, Node to, double weight, SortedMap<String, Double> numbers, SortedMap<String, String> words) {

        Edge(Node from, Node to, double weight, Map<String, Double> numbers, Map<String, String> words) {
            this(from, to, weight, new TreeMap<>(numbers), new TreeMap<>(words));
        }
    }

    /** The names of all numbers of the edges. */
    SortedSet<String> numbers() {
        SortedSet<String> names = new TreeSet<>();
        edges.forEach(edge -> names.addAll(edge.numbers().keySet()));
        return names;
    }

    /** The names of all words of the edges. */
    SortedSet<String> words() {
        SortedSet<String> names = new TreeSet<>();
        edges.forEach(edge -> names.addAll(edge.words().keySet()));
        return names;
    }
}
