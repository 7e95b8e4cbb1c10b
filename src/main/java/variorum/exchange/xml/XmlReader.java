package variorum.exchange.xml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import variorum.exchange.format.Unreadable;

/** Reads XML into elements. A document type, and with it every entity but the five of XML itself, is refused. */
public final class XmlReader {

    /** Deepest nesting taken; formats of the field need some twenty and a codebook as many as it has levels. */
    private static final int DEEPEST = 500;

    /** Limits against entities that grow; there are none here, but each written line end in a long attribute counts. */
    static final List<String> SIZES =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    static final int UNLIMITED = 0;

    private XmlReader() {}

    /** An element whose end was not read yet. */
    private static final class Open {
        private final String namespace;
        private final String name;
        private final Map<String, String> attributes = new HashMap<>();
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        Open(XMLStreamReader at) {
            namespace = at.getNamespaceURI() == null ? "" : at.getNamespaceURI();
            name = at.getLocalName();
            for (int i = 0; i < at.getAttributeCount(); i++) {
                String prefix = at.getAttributePrefix(i);
                String local = at.getAttributeLocalName(i);
                attributes.put(
                        prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, at.getAttributeValue(i));
            }
        }

        XmlElement closed() {
            return new XmlElement(namespace, name, attributes, children, text.toString(), places);
        }
    }

    /**
     * Reads a document.
     *
     * @param name what to call it in a sentence
     * @throws Unreadable when it is not well-formed, or declares a document type
     */
    public static XmlElement read(String name, InputStream in) {
        try {
            XMLStreamReader reader = stream(in);
            try {
                return read(name, reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable(name + " is not well-formed XML: " + firstLine(broken) + ".", broken);
        }
    }

    /**
     * A reader of events, for those to whom it matters what stands where between texts. Entities are refused as above.
     */
    public static XMLStreamReader stream(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        SIZES.forEach(size -> factory.setProperty(size, UNLIMITED));
        return factory;
    }

    private static String firstLine(XMLStreamException broken) {
        String[] lines = String.valueOf(broken.getMessage()).split("\n", -1);
        String last = lines[lines.length - 1].replaceFirst("^Message: ", "").replaceAll("[.\\s]+$", "");
        Location at = broken.getLocation();
        return at == null ? last : "line " + at.getLineNumber() + ", " + last;
    }

    private static XmlElement read(String name, XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(new Open(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.element().text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.element().children.add(closed);
                    open.element().places.add(open.element().text.length());
                }
                case XMLStreamConstants.DTD ->
                    throw new Unreadable(name + " declares a document type, which is not read.");
                default -> { }
            }
            if (open.size() > DEEPEST) {
                throw new Unreadable(name + " is nested more than " + DEEPEST + " elements deep.");
            }
        }
        throw new Unreadable(name + " has no element.");
    }
}
