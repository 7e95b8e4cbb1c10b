package variorum.exchange.network;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlWriter;

/** GEXF as version 1.2draft has it, the latest that readers of the last years all take. */
final class Gexf {

    static final String ENDING = ".gexf";

    static final String SCHEMA = "/variorum/exchange/network/gexf.xsd";

    private Gexf() {}

    static void write(Network network, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(network.name() + ENDING))) {
            XmlWriter xml = new XmlWriter(out);
            xml.open("gexf").attribute("xmlns", "http://www.gexf.net/1.2draft").attribute("version", "1.2");
            xml.open("meta").element("creator", "Variorum").element("description", network.meaning()).close();
            xml.open("graph").attribute("mode", "static").attribute("defaultedgetype", "undirected");
            attributes(xml, "node", List.of(), List.of("kind", "sort", "colour"));
            attributes(xml, "edge", List.copyOf(network.numbers()), List.copyOf(network.words()));
            xml.open("nodes");
            for (Node node : network.nodes()) {
                xml.open("node").attribute("id", node.id()).attribute("label", node.label());
                values(xml, Map.of("kind", node.kind(), "sort", node.sort(), "colour", node.colour()));
                xml.close();
            }
            xml.close().open("edges");
            int number = 0;
            for (Network.Edge edge : network.edges()) {
                xml.open("edge").attribute("id", "e" + ++number).attribute("source", edge.from().id())
                        .attribute("target", edge.to().id()).attribute("weight", Graph.number(edge.weight()));
                Map<String, String> values = new TreeMap<>(edge.words());
                edge.numbers().forEach((name, value) -> values.put(name, Graph.number(value)));
                values(xml, values);
                xml.close();
            }
            xml.close().close().close();
        }
    }

    private static void attributes(XmlWriter xml, String of, List<String> numbers, List<String> words) {
        List<String> all = new ArrayList<>(numbers);
        all.addAll(words);
        if (!all.isEmpty()) {
            xml.open("attributes").attribute("class", of);
            all.forEach(name -> xml.open("attribute").attribute("id", name).attribute("title", name)
                    .attribute("type", numbers.contains(name) ? "double" : "string").close());
            xml.close();
        }
    }

    private static void values(XmlWriter xml, Map<String, String> values) {
        xml.open("attvalues");
        new TreeMap<>(values).forEach((name, value) ->
                xml.open("attvalue").attribute("for", name).attribute("value", value).close());
        xml.close();
    }

    static void check(Path file) {
        XmlElement graph = Graph.read(file)
                .child("graph")
                .orElseThrow(() -> new Unreadable(file + " has no graph."));
        Graph.check(file, graph.within("nodes"), graph.within("edges"));
        for (XmlElement kind : graph.children("attributes")) {
            List<String> known = kind.children().stream().map(each -> each.attribute("id")).toList();
            List<XmlElement> parts = graph.within(kind.attribute("class") + "s");
            boolean declared = parts.stream().flatMap(part -> part.within("attvalues").stream())
                    .allMatch(value -> known.contains(value.attribute("for")));
            if (!declared) {
                throw new Unreadable(file + " has a value that is not declared.");
            }
        }
    }
}
