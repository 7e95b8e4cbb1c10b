package variorum.exchange.uima;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.exchange.xml.XmlWriter;
import variorum.text.Span;

/** A CAS as XMI. */
final class XmiSyntax {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final int SOFA = 1;
    private static final int DOCUMENT = 2;
    /** The ends of a relation in every layer of INCEpTION, known as such also without a type system. */
    private static final Set<String> ENDS = Set.of("Governor", "Dependent");

    private XmiSyntax() {}

    static String write(Cas cas) {
        StringWriter out = new StringWriter();
        XmlWriter xml = new XmlWriter(out);
        xml.open("xmi:XMI")
                .attribute("xmlns:xmi", XMI)
                .attribute("xmlns:cas", "http:///uima/cas.ecore")
                .attribute("xmlns:tcas", "http:///uima/tcas.ecore")
                .attribute("xmlns:custom", "http:///custom.ecore")
                .attribute("xmlns:variorum", "http:///variorum.ecore")
                .attribute("xmi:version", "2.0");
        xml.open("cas:NULL").attribute("xmi:id", 0).close();
        xml.open("tcas:DocumentAnnotation")
                .attribute("xmi:id", DOCUMENT)
                .attribute("sofa", SOFA)
                .attribute("begin", 0)
                .attribute("end", cas.text().length())
                .attribute("language", cas.language())
                .close();
        cas.structures().forEach(each -> write(each, xml));
        xml.open("cas:Sofa").attribute("xmi:id", SOFA).attribute("sofaNum", 1).attribute("sofaID", "_InitialView")
                .attribute("mimeType", "text/plain").attribute("sofaString", cas.text()).close();
        List<String> members = new ArrayList<>(List.of(String.valueOf(DOCUMENT)));
        Cas.members(cas).forEach(id -> members.add(String.valueOf(id)));
        xml.open("cas:View").attribute("sofa", SOFA).attribute("members", String.join(" ", members)).close();
        xml.close();
        return out.toString();
    }

    private static void write(Fs structure, XmlWriter xml) {
        xml.open(structure.type().replace('.', ':')).attribute("xmi:id", structure.id());
        Span span = structure.span();
        if (span != null) {
            xml.attribute("sofa", SOFA).attribute("begin", span.start()).attribute("end", span.end());
        }
        structure.texts().forEach(xml::attribute);
        structure.references().forEach((feature, targets) ->
                xml.attribute(feature, String.join(" ", targets.stream().map(String::valueOf).toList())));
        structure.lists().forEach((feature, values) -> values.forEach(value -> xml.element(feature, value)));
        xml.close();
    }

    /**
     * Reads.
     *
     * @param ranges the ranges of features by type, where they are known
     */
    static Cas read(String name, InputStream in, Map<String, Map<String, String>> ranges) {
        XmlElement root = XmlReader.read(name, in);
        if (!root.namespace().equals(XMI) || !root.name().equals("XMI")) {
            throw new Unreadable(name + " is not XMI: it begins with " + root.name() + ".");
        }
        String text = "";
        String language = Cas.NO_LANGUAGE;
        List<Fs> structures = new ArrayList<>();
        for (XmlElement element : root.children()) {
            switch (type(element)) {
                case "uima.cas.NULL", "uima.cas.View" -> { }
                case "uima.cas.Sofa" -> text = text.isEmpty() ? element.attribute("sofaString") : text;
                case "uima.tcas.DocumentAnnotation" -> language = element.attribute("language");
                default -> structures.add(structure(element, ranges.getOrDefault(type(element), Map.of())));
            }
        }
        return new Cas(text, language, structures);
    }

    /** {@code http:///custom.ecore} and {@code Span} are {@code custom.Span}. */
    private static String type(XmlElement element) {
        String space = element.namespace()
                .replaceFirst("^http:///", "")
                .replaceFirst("\\.ecore$", "")
                .replace('/', '.');
        return space.isEmpty() || space.equals("uima.noNamespace") ? element.name() : space + "." + element.name();
    }

    private static Fs structure(XmlElement element, Map<String, String> ranges) {
        Fs read = new Fs(number(element.attribute("xmi:id")), type(element), span(element));
        element.attributes().forEach((feature, value) -> {
            String range = ranges.getOrDefault(feature, ENDS.contains(feature) ? CasType.STRUCTURES : CasType.STRING);
            if (List.of("xmi:id", "sofa", "begin", "end").contains(feature)) {
                return;
            }
            if (range.equals(CasType.STRUCTURES) || !range.startsWith("uima.cas.")) {
                read.references(feature, Stream.of(value.split(" ", -1))
                        .filter(each -> !each.isBlank()).map(XmiSyntax::number).toList());
            } else {
                read.text(feature, value);
            }
        });
        for (XmlElement child : element.children()) {
            read.list(child.name(), element.children(child.name()).stream().map(XmlElement::text).toList());
        }
        return read;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static @Nullable Span span(XmlElement element) {
        int begin = number(element.attribute("begin"));
        int end = number(element.attribute("end"));
        return begin < 0 || end < begin ? null : new Span(begin, end);
    }
}
