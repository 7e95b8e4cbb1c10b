package variorum.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read.
 *
 * @param namespace its namespace, empty for none
 * @param name its name without a prefix
 * @param attributes by name, with the prefix where it has one: {@code xmi:id}
 * @param children the elements in it, in their order
 * @param text the text in it, that of its children left out
 * @param places where in that text each child stands, UTF-16
 */
public record XmlElement(
        String namespace, String name, Map<String, String> attributes, List<XmlElement> children, String text,
        List<Integer> places) {

    /** Takes its own copies. */
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
        places = List.copyOf(places);
    }

    /** The children of one name. */
    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first child of a name. */
    public Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The children of a child; none when that is missing. */
    public List<XmlElement> within(String wanted) {
        return child(wanted).map(XmlElement::children).orElse(List.of());
    }

    /** The text of a child; empty when that is missing. */
    public String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }

    /** An attribute; empty when it is missing. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** An attribute, or null. */
    public @Nullable String attributeOrNull(String wanted) {
        return attributes.get(wanted);
    }
}
