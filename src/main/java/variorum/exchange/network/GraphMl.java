package variorum.exchange.network;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlWriter;

/**
 * Plain GraphML. Every key is declared: of one that is not, Gephi takes the weight for 1 without a word and networkx
 * stops.
 */
final class GraphMl {

    static final String ENDING = ".graphml";

    static final String SCHEMA = "/variorum/exchange/network/graphml.xsd";

    /** Gephi, igraph and R paint nodes by what is called so. */
    private static final String COLOUR = "color";

    private static final List<String> NODE_KEYS = List.of("label", "kind", "sort", COLOUR);

    private GraphMl() {}

    static void write(Network network, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(network.name() + ENDING))) {
            XmlWriter xml = new XmlWriter(out);
            xml.open("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
            NODE_KEYS.forEach(key -> key(xml, key, "node", "string"));
            key(xml, "weight", "edge", "double");
            network.numbers().forEach(key -> key(xml, key, "edge", "double"));
            network.words().forEach(key -> key(xml, key, "edge", "string"));
            xml.open("graph").attribute("id", network.name()).attribute("edgedefault", "undirected");
            xml.element("desc", network.meaning());
            network.nodes().forEach(node -> node(xml, node));
            int number = 0;
            for (Network.Edge edge : network.edges()) {
                edge(xml, edge, ++number);
            }
            xml.close().close();
        }
    }

    private static void key(XmlWriter xml, String name, String of, String type) {
        xml.open("key").attribute("id", name).attribute("for", of).attribute("attr.name", name)
                .attribute("attr.type", type).close();
    }

    /**
     * An identifier as the schema of GraphML wants it, an NMTOKEN; readers that validate, JGraphT among them, refuse
     * the file otherwise. Most identifiers stay as they are; of others each odd character becomes {@code _xHHHH_}.
     */
    private static String token(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.chars().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '.' || c == '-' || c == '_' || c == ':') {
                token.append((char) c);
            } else {
                token.append(String.format("_x%04X_", c));
            }
        });
        return token.toString();
    }

    private static void node(XmlWriter xml, Node node) {
        xml.open("node").attribute("id", token(node.id()));
        data(xml, "label", node.label());
        data(xml, "kind", node.kind());
        data(xml, "sort", node.sort());
        data(xml, COLOUR, node.colour());
        xml.close();
    }

    private static void edge(XmlWriter xml, Network.Edge edge, int number) {
        xml.open("edge").attribute("id", "e" + number).attribute("source", token(edge.from().id()))
                .attribute("target", token(edge.to().id()));
        data(xml, "weight", Graph.number(edge.weight()));
        edge.numbers().forEach((name, value) -> data(xml, name, Graph.number(value)));
        edge.words().forEach((name, value) -> data(xml, name, value));
        xml.close();
    }

    private static void data(XmlWriter xml, String key, String value) {
        xml.open("data").attribute("key", key).text(value).close();
    }

    static void check(Path file) {
        XmlElement root = Graph.read(file);
        Set<String> keys = new HashSet<>();
        root.children("key").forEach(key -> keys.add(key.attribute("id")));
        XmlElement graph = root.child("graph").orElseThrow(() -> new Unreadable(file + " has no graph."));
        Graph.check(file, graph.children("node"), graph.children("edge"));
        for (XmlElement part : graph.children()) {
            if (!part.children("data").stream().allMatch(data -> keys.contains(data.attribute("key")))) {
                throw new Unreadable(file + " has a value whose key is not declared.");
            }
        }
    }
}
