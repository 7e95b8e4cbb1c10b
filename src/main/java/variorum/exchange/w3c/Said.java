package variorum.exchange.w3c;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Attributes;
import variorum.annotation.Confidence;
import variorum.exchange.incoming.Doubt;

/** What the bodies of an annotation come to. */
final class Said {

    private final Set<String> labels = new LinkedHashSet<>();
    private final TreeMap<String, List<String>> answers = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private Confidence confidence = Confidence.SURE;
    private ReadAnnotation.@Nullable Thing entity;

    Said(ReadAnnotation read) {
        for (ReadAnnotation.Body body : read.bodies()) {
            ReadAnnotation.Thing thing = body.thing();
            if (thing != null) {
                take(body, thing);
            } else if (!body.value().isBlank()) {
                take(body, read.motivation());
            }
        }
    }

    private void take(ReadAnnotation.Body body, ReadAnnotation.Thing thing) {
        if (body.purpose().equals("tagging") || body.purpose().equals("classifying")) {
            labels.add(thing.name());
        } else if (entity == null) {
            entity = thing;
        } else {
            notes.add(thing.iri());
        }
    }

    private void take(ReadAnnotation.Body body, String motivation) {
        String purpose = body.purpose().isEmpty() ? motivation : body.purpose();
        if (!body.label().isBlank()) {
            answers.computeIfAbsent(body.label(), name -> new ArrayList<>()).add(body.value());
        } else if (purpose.equals("tagging") || purpose.equals("classifying")) {
            labels.add(body.value());
        } else if (purpose.equals("assessing") && Doubt.isWord(body.value())) {
            confidence = Doubt.of(body.value());
        } else {
            notes.add(body.value());
        }
    }

    /** The names of codes. */
    List<String> labels() {
        return List.copyOf(labels);
    }

    Attributes answers() {
        return Attributes.of(answers);
    }

    String note() {
        return String.join("\n", notes);
    }

    Confidence confidence() {
        return confidence;
    }

    /** What is named, or null. */
    ReadAnnotation.@Nullable Thing entity() {
        return entity;
    }
}
