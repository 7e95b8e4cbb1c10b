package variorum.exchange.refi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Entity;
import variorum.exchange.xml.XmlElement;
import variorum.text.Metadata;

/** What variables say of sources and cases. Variables of other names are kept as lines of the note. */
final class ReadDescriptions {

    private final QdaFile file;

    ReadDescriptions(QdaFile file) {
        this.file = file;
    }

    private Map<String, String> values(XmlElement element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlElement value : element.children("VariableValue")) {
            String name = value.child("VariableRef").map(ref -> file.variable(ref.attribute("targetGUID"))).orElse("");
            String text = value.children().stream()
                    .filter(child -> !child.name().equals("VariableRef"))
                    .map(XmlElement::text).findFirst().orElse("");
            if (!name.isBlank() && !text.isBlank()) {
                values.put(name, text);
            }
        }
        return values;
    }

    /** A report's description, where the file gives none the guess. */
    Metadata of(XmlElement source, Metadata guess) {
        Map<String, String> values = values(source);
        Map<String, String> known = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!isKnown(name, value, known)) {
                others.add(name + ": " + value);
            }
        });
        List<String> note = new ArrayList<>(List.of(source.textOf("Description")));
        note.addAll(file.notesOf(source));
        note.addAll(others);
        note.removeIf(String::isBlank);
        return new Metadata(
                known.getOrDefault("title", guess.title()), known.getOrDefault("outlet", guess.outlet()),
                known.containsKey("date") ? date(known.get("date")) : guess.date(),
                known.containsKey("time") ? time(known.get("time")) : guess.time(),
                known.getOrDefault("byline", guess.byline()), known.getOrDefault("agency", guess.agency()),
                known.getOrDefault("address", guess.url()), known.getOrDefault("language", guess.language()),
                known.getOrDefault("story", guess.story()), String.join("\n", note));
    }

    private static boolean isKnown(String name, String value, Map<String, String> known) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean isOurs = switch (key) {
            case "title", "outlet", "byline", "agency", "address", "language", "story" -> true;
            case "date" -> date(value) != null;
            case "time" -> time(value) != null;
            default -> false;
        };
        if (isOurs) {
            known.put(key, value);
        }
        return isOurs;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable LocalTime time(@Nullable String value) {
        try {
            return value == null ? null : LocalTime.parse(value.strip());
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** An entity out of a case. */
    Entity entity(XmlElement of) {
        Map<String, String> values = values(of);
        String kind = values.getOrDefault(Described.KIND, "");
        String elsewhere = values.getOrDefault(Described.ELSEWHERE, "");
        List<String> aliases = List.of(values.getOrDefault(Described.ALIASES, "").split("\n", -1)).stream()
                .filter(alias -> !alias.isBlank()).toList();
        List<String> note = new ArrayList<>(List.of(of.textOf("Description")));
        values.forEach((name, value) -> {
            if (!List.of(Described.KIND, Described.ELSEWHERE, Described.ALIASES).contains(name)) {
                note.add(name + ": " + value);
            }
        });
        note.removeIf(String::isBlank);
        String guid = Guids.of(of, of.attribute("name"));
        String name = of.attribute("name").isBlank() ? guid : of.attribute("name");
        return new Entity(new Entity.Id(guid), name, kind, aliases, String.join("\n", note), elsewhere);
    }
}
