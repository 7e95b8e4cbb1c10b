package variorum.search.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.text.Document;

/**
 * The names a query may use: those of one project.
 *
 * @param codebook its codes
 * @param coders its coders
 * @param me who searches
 * @param entities its entities
 * @param documents its documents, for what is proposed
 */
public record Names(
        Codebook codebook,
        Map<Coder.Id, Coder> coders,
        Coder.Id me,
        Map<Entity.Id, Entity> entities,
        Collection<Document> documents) {

    /** What the codes ask, by name; of two questions of one name, both with the answers to choose from joined. */
    Map<String, AttributeType> attributes() {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        codebook.codes().stream()
                .flatMap(code -> code.attributes().stream())
                .forEach(type -> asked.merge(type.name(), type, Names::joined));
        return asked;
    }

    private static AttributeType joined(AttributeType one, AttributeType other) {
        List<String> values =
                Stream.concat(one.values().stream(), other.values().stream()).distinct().toList();
        return new AttributeType(one.name(), one.kind(), values, one.help());
    }

    /** The attribute of a name, in any case. */
    Optional<AttributeType> attribute(String name) {
        return attributes().values().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }
}
