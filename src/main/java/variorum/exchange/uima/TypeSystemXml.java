package variorum.exchange.uima;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.exchange.xml.XmlWriter;

/** The description of types that goes with CAS files. */
final class TypeSystemXml {

    static final String FILE = "TypeSystem.xml";

    private TypeSystemXml() {}

    /** Ours. */
    static String write() {
        StringWriter out = new StringWriter();
        XmlWriter xml = new XmlWriter(out);
        xml.open("typeSystemDescription").attribute("xmlns", "http://uima.apache.org/resourceSpecifier")
                .element("name", "Variorum").element("description", "Tags on news reports").element("version", "1")
                .element("vendor", "Variorum");
        xml.open("types");
        CasType.ALL.values().forEach(type -> write(type, xml));
        xml.close().close();
        return out.toString();
    }

    private static void write(CasType type, XmlWriter xml) {
        xml.open("typeDescription").element("name", type.name()).element("description", type.description())
                .element("supertypeName", type.supertype());
        xml.open("features");
        type.features().forEach((feature, range) -> xml.open("featureDescription")
                .element("name", feature).element("description", "").element("rangeTypeName", range).close());
        xml.close().close();
    }

    /** The ranges of features by type: our own, and those of a description that lies in a folder. */
    static Map<String, Map<String, String>> ranges(Path folder) {
        Map<String, Map<String, String>> ranges = new HashMap<>();
        CasType.ALL.forEach((name, type) -> ranges.put(name, type.features()));
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                XmlElement root = XmlReader.read(file.toString(), in);
                root.within("types").forEach(type -> ranges.put(type.textOf("name").strip(), features(type)));
            } catch (IOException failed) {
                throw FileBytes.unreadable(file, failed);
            }
        }
        return ranges;
    }

    private static Map<String, String> features(XmlElement type) {
        Map<String, String> features = new HashMap<>();
        type.within("features").forEach(feature ->
                features.put(feature.textOf("name").strip(), feature.textOf("rangeTypeName").strip()));
        return features;
    }
}
