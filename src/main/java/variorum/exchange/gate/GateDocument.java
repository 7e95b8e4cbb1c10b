package variorum.exchange.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.text.Span;

/**
 * A document that was read.
 *
 * @param text its text
 * @param features its features
 * @param tags its annotations
 * @param relations its relations
 */
record GateDocument(String text, Map<String, String> features, List<Tag> tags, List<Relation> relations) {

    /**
     * An annotation.
     *
     * @param set the name of its set; empty for the one without
     * @param id its number
     * @param type its type
     * @param span where it stands, UTF-16
     * @param features its features
     */
    record Tag(String set, String id, String type, Span span, Map<String, String> features) {}

    /** A relation between annotations of a set. */
    record Relation(String set, String id, String type, List<String> members, Map<String, String> features) {}

    /** Whether it is one of ours. */
    boolean isOurs() {
        return features.containsKey(GateWriter.DOCUMENT);
    }

    static GateDocument read(String name, byte[] bytes) {
        XmlElement root = XmlReader.read(name, new ByteArrayInputStream(bytes));
        XmlElement content = root.child("TextWithNodes")
                .filter(found -> root.name().equals("GateDocument"))
                .orElseThrow(() -> new Unreadable(name + " is no document of GATE."));
        Map<String, Integer> nodes = new HashMap<>();
        for (int i = 0; i < content.children().size(); i++) {
            nodes.put(content.children().get(i).attribute("id"), content.places().get(i));
        }
        List<Tag> tags = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        int number = 0;
        for (XmlElement set : root.children("AnnotationSet")) {
            for (XmlElement each : set.children("Annotation")) {
                Integer start = nodes.get(each.attribute("StartNode"));
                Integer end = nodes.get(each.attribute("EndNode"));
                if (start == null || end == null || end < start) {
                    throw new Unreadable(name + " has an annotation " + each.attribute("Id")
                            + " between nodes that are not there.");
                }
                String id = each.attribute("Id").isEmpty() ? "#" + number++ : each.attribute("Id");
                tags.add(new Tag(set.attribute("Name"), id, each.attribute("Type"), new Span(start, end),
                        Features.read(each)));
            }
        }
        for (XmlElement set : root.children("RelationSet")) {
            for (XmlElement each : set.children("Relation")) {
                relations.add(new Relation(
                        set.attribute("Name"), each.attribute("Id"), each.attribute("Type"),
                        List.of(each.attribute("Members").split(";", -1)), Features.read(each)));
            }
        }
        Map<String, String> features = root.child("GateDocumentFeatures").map(Features::read).orElse(Map.of());
        return new GateDocument(content.text(), features, tags, relations);
    }
}
