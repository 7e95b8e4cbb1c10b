package variorum.exchange.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Confidence;
import variorum.exchange.incoming.Doubt;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlWriter;

/** The features of an annotation, a relation or a document: names with one text each. */
final class Features {

    static final String TAG = "tag";
    static final String NOTE = "note";
    static final String ENTITY = "entity";
    static final String CONFIDENCE = "confidence";
    static final String FORM = "form";
    /** Before the identifier of the member that plays the role. */
    static final String ROLE = "role.";

    private static final Set<String> OWN = Set.of(TAG, NOTE, ENTITY, CONFIDENCE, FORM);
    private static final String STRING = "java.lang.String";

    private Features() {}

    /** What is said about a tag or a statement; several answers to one question are numbered. */
    static Map<String, String> of(Attributes answers, String note, Confidence confidence) {
        Map<String, String> features = new LinkedHashMap<>();
        answers.values().forEach((name, given) -> {
            boolean alone = given.size() == 1 && !OWN.contains(name) && !name.startsWith(ROLE) && !name.endsWith("]");
            for (int i = 0; i < given.size(); i++) {
                features.put(alone ? name : name + "[" + (i + 1) + "]", given.get(i));
            }
        });
        if (!note.isEmpty()) {
            features.put(NOTE, note);
        }
        if (confidence != Confidence.SURE) {
            features.put(CONFIDENCE, confidence.word());
        }
        return features;
    }

    /** The features of a tag. */
    static Map<String, String> of(Annotation tag, String entity) {
        Map<String, String> features = of(tag.attributes(), tag.note(), tag.confidence());
        features.put(TAG, tag.id().value());
        if (!entity.isEmpty()) {
            features.put(ENTITY, entity);
        }
        return features;
    }

    static void write(Map<String, String> features, XmlWriter xml) {
        features.forEach((name, value) -> {
            xml.open("Feature");
            xml.open("Name").attribute("className", STRING).text(name).close();
            xml.open("Value").attribute("className", STRING).text(value).close();
            xml.close();
        });
    }

    static Map<String, String> read(XmlElement element) {
        Map<String, String> features = new LinkedHashMap<>();
        element.children("Feature").forEach(each -> features.put(each.textOf("Name"), each.textOf("Value")));
        return features;
    }

    /** What was asked, of the features that were read. */
    static Attributes answers(Map<String, String> features, boolean ours) {
        Map<String, List<String>> answers = new TreeMap<>();
        features.forEach((name, value) -> {
            if (!name.isBlank() && !(ours && (OWN.contains(name) || name.startsWith(ROLE)))) {
                String asked = ours ? name.replaceFirst("\\[\\d+]$", "") : name;
                answers.computeIfAbsent(asked, key -> new ArrayList<>()).add(value);
            }
        });
        return Attributes.of(answers);
    }

    static Confidence confidence(Map<String, String> features) {
        return Doubt.of(features.getOrDefault(CONFIDENCE, ""));
    }
}
