package variorum.exchange.labelstudio;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.exchange.format.Contents;
import variorum.exchange.format.SafeNames;

/** What is asked of a tag, as controls of a labelling configuration: one for each name of an attribute. */
final class Controls {

    private final Map<String, Control> byAttribute = new LinkedHashMap<>();

    /**
     * A control.
     *
     * @param name its name in files
     * @param attribute what it asks
     * @param choices what can be chosen; none for free text
     */
    record Control(String name, String attribute, Set<String> choices) {
        boolean isFree() {
            return choices.isEmpty();
        }

        /** How results of it say their type, and the field that has the answers. */
        String type() {
            return isFree() ? "textarea" : "choices";
        }

        String answers() {
            return isFree() ? "text" : "choices";
        }
    }

    Controls(Contents contents) {
        SafeNames names = new SafeNames(Set.of("text", "label"));
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        for (Code code : contents.codes()) {
            for (AttributeType type : code.attributes()) {
                choices.computeIfAbsent(type.name(), name -> new LinkedHashSet<>()).addAll(offered(type));
            }
        }
        contents.annotations().forEach(annotation -> annotation.attributes().values().forEach((name, given) -> {
            Set<String> known = choices.computeIfAbsent(name, each -> new LinkedHashSet<>());
            if (!known.isEmpty()) {
                known.addAll(given);
            }
        }));
        choices.forEach((attribute, offered) ->
                byAttribute.put(attribute, new Control(names.like(attribute), attribute, offered)));
    }

    private static Set<String> offered(AttributeType type) {
        return switch (type.kind()) {
            case YES_NO -> Set.of("yes", "no");
            case CHOICE, SEVERAL, SCALE -> new LinkedHashSet<>(type.values());
            case NUMBER, DATE, TEXT, ENTITY -> Set.of();
        };
    }

    Control of(String attribute) {
        return Objects.requireNonNull(byAttribute.get(attribute));
    }

    Iterable<Control> all() {
        return byAttribute.values();
    }
}
