package variorum.search.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.text.Document;

/**
 * The names a query may use: those of one project.
 *
 * @param codebook its codes
 * @param coders its coders
 * @param me who searches
 * @param entities its entities
 * @param forms its forms for statements
 * @param documents its documents, for what is proposed
 */
public record Names(
        Codebook codebook,
        Map<Coder.Id, Coder> coders,
        Coder.Id me,
        Map<Entity.Id, Entity> entities,
        Collection<StatementType> forms,
        Collection<Document> documents) {

    /** What the codes ask, by name; of two questions of one name, both with the answers to choose from joined. */
    Map<String, AttributeType> attributes() {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        codebook.codes().stream()
                .flatMap(code -> code.attributes().stream())
                .forEach(type -> asked.merge(type.name(), type, Names::joined));
        return asked;
    }

    /** What the forms for statements ask, by name. */
    Map<String, AttributeType> stated() {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        forms.stream()
                .flatMap(form -> form.attributes().stream())
                .forEach(type -> asked.merge(type.name(), type, Names::joined));
        return asked;
    }

    /** The parts that tags play in statements. */
    List<String> roles() {
        return forms.stream().flatMap(form -> form.roles().stream()).map(Role::name).distinct().toList();
    }

    /** One question for two of the same name. */
    static AttributeType joined(AttributeType one, AttributeType other) {
        List<String> values =
                Stream.concat(one.values().stream(), other.values().stream()).distinct().toList();
        return new AttributeType(one.name(), one.kind(), values, one.help());
    }

    /** The attribute of tags that a field means. */
    Optional<AttributeType> attribute(String field) {
        return attributes().values().stream().filter(type -> isMeant(type.name(), field)).findFirst();
    }

    /** The code that the beginning of a field means. */
    Optional<Code> code(String field) {
        return codebook.codes().stream().filter(code -> isMeant(code.name(), field)).findFirst();
    }

    /** What a code, one above it or one below it asks by the name that the end of a field has. */
    Optional<AttributeType> asked(Code code, String field) {
        return Stream.concat(
                        codebook.attributes(code.id()).stream(),
                        codebook.codes().stream()
                                .filter(each -> codebook.isWithin(each.id(), code.id()))
                                .flatMap(each -> each.attributes().stream()))
                .filter(type -> isMeant(type.name(), field))
                .findFirst();
    }

    /** The attribute of statements that a field means. */
    Optional<AttributeType> stated(String field) {
        return stated().values().stream().filter(type -> isMeant(type.name(), field)).findFirst();
    }

    /** The question that a field means, of tags or of statements, or of one code: {@code event.date}. */
    Optional<AttributeType> type(String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? attribute(field).or(() -> stated(field))
                : code(field.substring(0, dot)).flatMap(code -> asked(code, field.substring(dot + 1)));
    }

    /** The part in statements that a field means. */
    Optional<String> role(String field) {
        return roles().stream().filter(role -> isMeant(role, field)).findFirst();
    }

    /** A name as it is written before a colon: with hyphens for what no field may hold. */
    static String asField(String name) {
        StringBuilder field = new StringBuilder();
        name.codePoints().forEach(c -> field.appendCodePoint(Lexer.isOfFields(c) ? c : '-'));
        return field.toString();
    }

    /** In any case. */
    private static boolean isMeant(String name, String field) {
        return asField(name).equalsIgnoreCase(field);
    }
}
