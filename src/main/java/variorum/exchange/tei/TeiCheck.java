package variorum.exchange.tei;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlReader;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Reads an edition back: where its anchors stand in the texts, and whether every pointer leads somewhere. */
final class TeiCheck {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern POINTER = Pattern.compile("#(?:range\\(([^,]+),([^)]+)\\)|(\\S+))");
    private static final Set<String> POINTERS = Set.of("target", "ana", "resp", "active", "passive");

    private final Progress progress;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, Offsets> offsets = new HashMap<>();
    private String document = "";
    private @Nullable StringBuilder body;
    private @Nullable String category;
    private boolean inPiece;

    /** A tag as it stands in the file. */
    private record Tag(String document, String code, String target) {}

    private TeiCheck(Progress progress) {
        this.progress = progress;
    }

    static List<Placed> read(Path path, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            TeiCheck check = new TeiCheck(progress);
            check.run(XmlReader.stream(in));
            return check.placed();
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        } catch (XMLStreamException broken) {
            throw new Unreadable(path + " is not well-formed XML: " + broken.getMessage() + ".", broken);
        }
    }

    private void run(XMLStreamReader at) throws XMLStreamException {
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(at);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (body != null && inPiece) {
                        body.append(at.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(at.getLocalName());
                default -> { }
            }
        }
    }

    private void start(XMLStreamReader at) throws XMLStreamException {
        String id = at.getAttributeValue(XML, "id");
        if (id != null && !ids.add(id)) {
            throw new Unreadable("two elements are called " + id + ".");
        }
        for (String name : POINTERS) {
            pointers(at.getAttributeValue(null, name));
        }
        switch (at.getLocalName()) {
            case "TEI" -> {
                document = at.getAttributeValue(null, "n");
                progress.at(texts.size(), texts.size() + 1L, document);
            }
            case "body" -> body = texts.computeIfAbsent(document, key -> new StringBuilder());
            case "p", "ab" -> inPiece = true;
            case "anchor" -> {
                if (body != null && id != null) {
                    anchors.put(id, body.codePointCount(0, body.length()));
                }
            }
            case "category" -> category = id;
            case "gloss" -> {
                if (category != null) {
                    codes.put(category, at.getElementText());
                    category = null;
                }
            }
            case "annotation" -> tags.add(new Tag(
                    document, at.getAttributeValue(null, "ana").substring(1), at.getAttributeValue(null, "target")));
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p", "ab" -> inPiece = false;
            case "body" -> body = null;
            default -> { }
        }
    }

    private void pointers(@Nullable String attribute) {
        if (attribute == null || !attribute.startsWith("#")) {
            return;
        }
        Matcher pointer = POINTER.matcher(attribute);
        while (pointer.find()) {
            for (int group = 1; group <= pointer.groupCount(); group++) {
                if (pointer.group(group) != null) {
                    wanted.add(pointer.group(group));
                }
            }
        }
    }

    private List<Placed> placed() {
        wanted.removeAll(ids);
        if (!wanted.isEmpty()) {
            throw new Unreadable("a pointer leads to " + wanted.iterator().next() + ", which is not there.");
        }
        List<Placed> placed = new ArrayList<>();
        for (Tag tag : tags) {
            String text = texts.getOrDefault(tag.document(), new StringBuilder()).toString();
            Offsets own = offsets.computeIfAbsent(tag.document(), id -> Offsets.of(text));
            Matcher pointer = POINTER.matcher(tag.target());
            while (pointer.find()) {
                String start = pointer.group(1) == null ? pointer.group(3) : pointer.group(1);
                String end = pointer.group(2) == null ? pointer.group(3) : pointer.group(2);
                Span place = new Span(anchors.getOrDefault(start, -1), anchors.getOrDefault(end, -1));
                placed.add(new Placed(
                        new Document.Id(tag.document()), codes.getOrDefault(tag.code(), ""), place,
                        own.toUtf16(place).in(text)));
            }
        }
        return placed;
    }
}
