package variorum.exchange.table;

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

    private static final List<Column> CODE_COLUMNS = List.of(
            Column.text("code", "identifier"),
            Column.text("name", "what coders see"),
            Column.text("path", "the names from the top code down, joined by >"),
            Column.text("parent", "the code this one is a kind of"),
            Column.whole("order", "place among its siblings"),
            Column.text("colour", "as in #1C63AC"),
            Column.text("mark", "circle, square, diamond or triangle"),
            Column.text("key", "the key that tags with it"),
            Column.yesNo("retired", "whether it is no longer offered"),
            Column.text("definition", "what it means"),
            Column.text("include", "when to use it"),
            Column.text("exclude", "when not to"),
            Column.text("example", "words that get it"),
            Column.text("counter_example", "words that do not"),
            Column.text("note", "a researcher's note"),
            Column.whole("version", "how often its rules were changed, from 1"));
    private static final List<Column> ATTRIBUTE_COLUMNS = List.of(
            Column.text("belongs_to", "code or statement_type"),
            Column.text("owner", "the code or form that asks"),
            Column.whole("order", "place among what it asks"),
            Column.text("attribute", "what is asked"),
            Column.text("kind", "choice, several, scale, number, yes_no, date, text or entity"),
            Column.several("values", "the answers to choose from, in order"),
            Column.text("help", "when to give which answer"));
    private static final List<Column> TYPE_COLUMNS = List.of(
            Column.text("statement_type", "identifier of the form"),
            Column.text("name", "its name"),
            Column.whole("order", "place of the role"),
            Column.text("role", "name of the role; empty in the one row of a form without roles"),
            Column.several("codes", "the codes that may play it, with all below them; empty for any"),
            Column.yesNo("several", "whether more than one annotation may play it"));
    private static final List<Column> ENTITY_COLUMNS = List.of(
            Column.text("entity", "identifier"),
            Column.text("name", "the name to show"),
            Column.text("kind", "person, government, place ..."),
            Column.several("aliases", "the forms it takes in the texts"),
            Column.text("note", "a researcher's note"),
            Column.text("external_id", "identifier elsewhere"));
    private static final List<Column> CODER_COLUMNS = List.of(
            Column.text("coder", "identifier"),
            Column.text("name", "who codes"),
            Column.text("colour", "as in #1C63AC"));

    private CodebookTables() {}

    static List<Table> of(Contents contents, Codebook codebook) {
        return List.of(
                new Table(
                        Tables.CODES, "A code, parents before their children.", CODE_COLUMNS, List.of("code"),
                        List.of(new Table.Reference(List.of("parent"), Tables.CODES, List.of("code"))),
                        () -> contents.codes().stream().map(code -> row(code, codebook))),
                new Table(
                        Tables.ATTRIBUTES, "A question that a code or a form asks.", ATTRIBUTE_COLUMNS,
                        List.of("belongs_to", "owner", "order"), List.of(), () -> attributes(contents)),
                new Table(
                        Tables.STATEMENT_TYPES, "A role in a form for statements.", TYPE_COLUMNS,
                        List.of("statement_type", "order"), List.of(),
                        () -> contents.statementTypes().stream().flatMap(CodebookTables::rows)),
                new Table(
                        Tables.ENTITIES, "An actor, place or recurring event, whatever the reports call it.",
                        ENTITY_COLUMNS, List.of("entity"), List.of(),
                        () -> contents.entities().stream().map(CodebookTables::row)),
                new Table(
                        Tables.CODERS, "Someone who codes.", CODER_COLUMNS, List.of("coder"), List.of(),
                        () -> contents.coders().stream().map(CodebookTables::row)));
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
        if (type.roles().isEmpty()) {
            rows.add(List.of(type.id().value(), type.name(), "1", "", "", YesNo.of(false)));
        }
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
