package variorum.exchange.codebook;

import java.util.Comparator;
import java.util.List;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;

/** Writes a codebook as a tree in JSON. */
final class CodebookWriter {

    private final Codebook book;

    private CodebookWriter(Codebook book) {
        this.book = book;
    }

    static String json(Project project) {
        CodebookWriter writer = new CodebookWriter(project.codebook());
        List<StatementType> forms = project.statementTypes().values().stream()
                .sorted(Comparator.comparing(StatementType::id))
                .toList();
        return JsonLine.of(line -> line.text("format", CodebookJson.FORMAT)
                .objects("codes", writer.book.children(null), writer::code)
                .objects("statements", forms, CodebookWriter::form));
    }

    private void code(JsonLine line, Code code) {
        Code.Rules rules = code.rules();
        line.text("id", code.id().value())
                .text("name", code.name())
                .textUnlessEmpty("key", code.key())
                .text("colour", code.look().colour())
                .text("mark", Words.of(code.look().mark()))
                .yes("retired", code.retired());
        if (code.version() > 1) {
            line.number("version", code.version());
        }
        line.textUnlessEmpty("definition", rules.definition())
                .textUnlessEmpty("include", rules.include())
                .textUnlessEmpty("exclude", rules.exclude())
                .textUnlessEmpty("example", rules.example())
                .textUnlessEmpty("counterExample", rules.counterExample())
                .textUnlessEmpty("note", rules.note())
                .objects("attributes", code.attributes(), CodebookWriter::attribute)
                .objects("codes", book.children(code.id()), this::code);
    }

    private static void attribute(JsonLine line, AttributeType type) {
        line.text("name", type.name())
                .text("kind", Words.of(type.kind()))
                .texts("values", type.values())
                .textUnlessEmpty("help", type.help());
    }

    private static void form(JsonLine line, StatementType type) {
        line.text("id", type.id().value())
                .text("name", type.name())
                .objects("roles", type.roles(), CodebookWriter::role)
                .objects("attributes", type.attributes(), CodebookWriter::attribute);
    }

    private static void role(JsonLine line, Role role) {
        line.text("name", role.name())
                .texts("codes", role.codes().stream().map(Code.Id::value).toList())
                .yes("several", role.several());
    }
}
