package variorum.readers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file with one thing in it changed at random. */
final class Changed {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Changed() {}

    static String of(String file, Random random) throws Exception {
        return file.stripLeading().startsWith("<") ? xml(file, random) : json(file, random);
    }

    /** With an attribute less, of another name or value, or with a tag twice, or of the name of another. */
    private static String xml(String xml, Random random) {
        List<MatchResult> attributes = Pattern.compile(" ([\\w:.]+)=\"([^\"]*)\"").matcher(xml).results().toList();
        List<MatchResult> tags = Pattern.compile("<(\\w+)[^<>]*/>|<(\\w+)[^<>]*>[^<>]*</\\2>").matcher(xml).results()
                .toList();
        MatchResult attribute = attributes.get(random.nextInt(attributes.size()));
        MatchResult tag = tags.get(random.nextInt(tags.size()));
        MatchResult other = tags.get(random.nextInt(tags.size()));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(xml, attribute, "");
            case 1 -> replaced(xml, attribute, " other=\"" + attribute.group(2) + "\"");
            case 2 -> replaced(xml, attribute, " " + attribute.group(1) + "=\"x y\"");
            case 3 -> replaced(xml, tag, other.group());
            case 4 -> replaced(xml, tag, tag.group() + other.group());
            default -> replaced(xml, tag, "");
        };
    }

    private static String replaced(String xml, MatchResult at, String by) {
        return xml.substring(0, at.start()) + by + xml.substring(at.end());
    }

    /** With a field or value less, of another name or kind, or one more. */
    private static String json(String json, Random random) throws Exception {
        JsonNode root = MAPPER.readTree(json);
        List<ContainerNode<?>> all = new ArrayList<>();
        containers(root, all);
        ContainerNode<?> chosen = all.get(random.nextInt(all.size()));
        JsonNode other = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())).deepCopy() : scalar(random);
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("other", object.remove(name));
                case 2 -> object.set("other", other);
                default -> object.set(name, other);
            }
        } else if (chosen instanceof ArrayNode array) {
            int at = array.isEmpty() ? 0 : random.nextInt(array.size());
            if (!array.isEmpty() && random.nextBoolean()) {
                array.remove(at);
            } else {
                array.insert(at, other);
            }
        }
        return root.toString();
    }

    private static JsonNode scalar(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> MAPPER.getNodeFactory().numberNode(-1);
            case 1 -> MAPPER.getNodeFactory().numberNode(0.5);
            case 2 -> MAPPER.getNodeFactory().textNode("x y");
            case 3 -> MAPPER.getNodeFactory().nullNode();
            default -> MAPPER.getNodeFactory().booleanNode(true);
        };
    }

    private static void containers(JsonNode node, List<ContainerNode<?>> all) {
        if (node instanceof ContainerNode<?> container) {
            all.add(container);
            container.forEach(child -> containers(child, all));
        }
    }
}
