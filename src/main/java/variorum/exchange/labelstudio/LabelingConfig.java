package variorum.exchange.labelstudio;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import variorum.annotation.Code;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Pair;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.exchange.xml.XmlWriter;

/** The labelling configuration: what Label Studio has to be set up with before it takes the tasks. */
final class LabelingConfig {

    static final String FILE = "labeling-config.xml";

    /** Colours by label, and what controls ask by their names. */
    record Read(Map<String, String> colours, Map<String, String> attributes) {}

    private LabelingConfig() {}

    static String write(Contents contents, CodeLabels labels, Controls controls) {
        StringWriter out = new StringWriter();
        XmlWriter xml = XmlWriter.toBePasted(out);
        xml.open("View");
        relations(contents, xml);
        xml.open("Labels").attribute("name", "label").attribute("toName", "text");
        for (Code code : contents.codes()) {
            xml.open("Label").attribute("value", labels.of(code.id())).attribute("background", code.look().colour())
                    .close();
        }
        xml.close();
        xml.open("Text").attribute("name", "text").attribute("value", "$text").close();
        for (Controls.Control control : controls.all()) {
            xml.open("View").attribute("visibleWhen", "region-selected");
            xml.open("Header").attribute("value", control.attribute()).attribute("size", "6").close();
            xml.open(control.isFree() ? "TextArea" : "Choices").attribute("name", control.name())
                    .attribute("toName", "text").attribute("perRegion", "true");
            if (!control.isFree()) {
                xml.attribute("choice", "multiple");
                control.choices().forEach(choice -> xml.open("Choice").attribute("value", choice).close());
            }
            xml.close().close();
        }
        xml.close();
        return out.toString();
    }

    private static void relations(Contents contents, XmlWriter xml) {
        Set<String> names = new LinkedHashSet<>();
        Pair.byDocument(contents).values().forEach(pairs -> pairs.forEach(pair -> names.add(pair.label())));
        if (!names.isEmpty()) {
            xml.open("Relations");
            names.forEach(name -> xml.open("Relation").attribute("value", name).close());
            xml.close();
        }
    }

    /** What the configuration beside a file says; nothing when there is none. */
    static Read beside(Path file) {
        Read read = new Read(new HashMap<>(), new HashMap<>());
        Path config = file.resolveSibling(FILE);
        if (Files.isRegularFile(config)) {
            try (InputStream in = Files.newInputStream(config)) {
                collect(XmlReader.read(config.toString(), in), read);
            } catch (IOException failed) {
                throw FileBytes.unreadable(config, failed);
            }
        }
        return read;
    }

    private static void collect(XmlElement element, Read into) {
        String background = element.attribute("background");
        if (element.name().equals("Label") && background.matches("#[0-9A-Fa-f]{6}")) {
            into.colours().put(element.attribute("value"), background);
        }
        String header = "";
        for (XmlElement child : element.children()) {
            if (child.name().equals("Header")) {
                header = child.attribute("value");
            } else if (!header.isBlank() && !child.attribute("name").isEmpty()) {
                into.attributes().put(child.attribute("name"), header);
                header = "";
            }
            collect(child, into);
        }
    }
}
