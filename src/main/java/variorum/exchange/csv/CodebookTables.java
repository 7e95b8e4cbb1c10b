package variorum.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;

/** The tables of what coders work with: codes, their attributes, statement types, entities, coders. */
final class CodebookTables {

    private static final List<String> CODE_COLUMNS = List.of(
            "code", "name", "path", "parent", "order", "colour", "mark", "key", "retired", "definition", "include",
            "exclude", "example", "counter_example", "note", "version");
    private static final List<String> ATTRIBUTE_COLUMNS =
            List.of("belongs_to", "owner", "order", "attribute", "kind", "values", "help");
    private static final List<String> TYPE_COLUMNS =
            List.of("statement_type", "name", "order", "role", "codes", "several");
    private static final List<String> ENTITY_COLUMNS =
            List.of("entity", "name", "kind", "aliases", "note", "external_id");

    private CodebookTables() {}

    static List<Table> of(Contents contents, Codebook codebook) {
        return List.of(
                new Table("codes.csv", CODE_COLUMNS, contents.codes().stream().map(code -> row(code, codebook))),
                new Table("attributes.csv", ATTRIBUTE_COLUMNS, attributes(contents)),
                new Table("statement_types.csv", TYPE_COLUMNS,
                        contents.statementTypes().stream().flatMap(CodebookTables::rows)),
                new Table("entities.csv", ENTITY_COLUMNS, contents.entities().stream().map(CodebookTables::row)),
                new Table("coders.csv", List.of("coder", "name", "colour"),
                        contents.coders().stream().map(CodebookTables::row)));
    }

    /** The names from the top code down. */
    static String path(Code.Id id, Codebook codebook) {
        return String.join(" > ", codebook.path(id).reversed().stream().map(Code::name).toList());
    }

    private static List<String> row(Code code, Codebook codebook) {
        Code.Rules rules = code.rules();
        return List.of(
                code.id().value(), code.name(), path(code.id(), codebook), Objects.toString(code.parent(), ""),
                String.valueOf(code.order()), code.look().colour(), code.look().mark().name().toLowerCase(Locale.ROOT),
                code.key(), YesNo.of(code.retired()), rules.definition(), rules.include(), rules.exclude(),
                rules.example(), rules.counterExample(), rules.note(), String.valueOf(code.version()));
    }

    private static Stream<List<String>> attributes(Contents contents) {
        return Stream.concat(
                contents.codes().stream().flatMap(code -> rows("code", code.id().value(), code.attributes())),
                contents.statementTypes().stream()
                        .flatMap(type -> rows("statement_type", type.id().value(), type.attributes())));
    }

    private static Stream<List<String>> rows(String belongsTo, String owner, List<AttributeType> types) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            AttributeType type = types.get(i);
            rows.add(List.of(
                    belongsTo, owner, String.valueOf(i + 1), type.name(), type.kind().name().toLowerCase(Locale.ROOT),
                    Several.joined(type.values()), type.help()));
        }
        return rows.stream();
    }

    private static Stream<List<String>> rows(StatementType type) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < type.roles().size(); i++) {
            Role role = type.roles().get(i);
            rows.add(List.of(
                    type.id().value(), type.name(), String.valueOf(i + 1), role.name(),
                    Several.joined(role.codes().stream().map(Code.Id::value).toList()), YesNo.of(role.several())));
        }
        return rows.stream();
    }

    private static List<String> row(Entity entity) {
        return List.of(
                entity.id().value(), entity.name(), entity.kind(), Several.joined(entity.aliases()), entity.note(),
                entity.externalId());
    }

    private static List<String> row(Coder coder) {
        return List.of(coder.id().value(), coder.name(), coder.colour());
    }
}
