package variorum.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;

/** Reads coders, codes, what is asked, forms and entities. */
final class CodebookRows {

    private final TableImport in;
    private final Map<String, List<AttributeType>> asked = new HashMap<>();

    CodebookRows(TableImport in) {
        this.in = in;
    }

    void read() {
        attributes();
        in.each(in.rows(Tables.CODERS), row -> in.assembly().put(new Edit.PutCoder(new Coder(
                new Coder.Id(row.get("coder")), row.get("name", row.get("coder")),
                row.get("colour", Assembly.NO_COLOUR))), row.place()));
        codes();
        TableImport.grouped(in.rows(Tables.STATEMENT_TYPES), "statement_type").values()
                .forEach(roles -> in.tried(roles.getFirst(), () -> type(roles)));
        in.each(in.rows(Tables.ENTITIES), row -> in.assembly().put(new Edit.PutEntity(new Entity(
                new Entity.Id(row.get("entity")), row.get("name", row.get("entity")), row.get("kind"),
                row.several("aliases"), row.get("note"), row.get("external_id"))), row.place()));
    }

    private void attributes() {
        TableImport.grouped(in.rows(Tables.ATTRIBUTES), "belongs_to", "owner").forEach((owner, rows) -> {
            List<AttributeType> types = new ArrayList<>();
            in.tried(rows.getFirst(), () -> in.each(inOrder(rows), row -> types.add(new AttributeType(
                    row.get("attribute"), row.word("kind", AttributeType.Kind.class, AttributeType.Kind.TEXT),
                    row.several("values"), row.get("help")))));
            asked.put(owner, types);
        });
    }

    private static List<Row> inOrder(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparingInt(row -> row.number("order", 0))).toList();
    }

    private List<AttributeType> asked(String belongsTo, String owner) {
        return asked.getOrDefault(belongsTo + "\n" + owner, List.of());
    }

    /** Parents have to be there before their children, wherever they stand. */
    private void codes() {
        List<Row> waiting = new ArrayList<>(in.rows(Tables.CODES));
        Set<String> all = waiting.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        Set<String> there = new HashSet<>();
        boolean helped = true;
        while (helped) {
            List<Row> now = waiting.stream()
                    .filter(row -> !all.contains(row.get("parent")) || there.contains(row.get("parent")))
                    .toList();
            in.each(now, this::code);
            now.forEach(row -> there.add(row.get("code")));
            helped = waiting.removeAll(now);
        }
        waiting.forEach(row -> in.leftOut(row, "The codes above this one lead back to it; it was left out."));
    }

    private void code(Row row) {
        String id = row.get("code");
        Code.Id parent = row.find("parent").map(Code.Id::new).orElse(null);
        Code.Look look =
                new Code.Look(row.get("colour", Assembly.NO_COLOUR), row.word("mark", Mark.class, Mark.CIRCLE));
        Code.Rules rules = new Code.Rules(
                row.get("definition"), row.get("include"), row.get("exclude"), row.get("example"),
                row.get("counter_example"), row.get("note"));
        in.assembly().put(new Edit.PutCode(new Code(
                new Code.Id(id), row.get("name", id), parent, row.number("order", 0), look, row.get("key"), rules,
                asked("code", id), row.yes("retired"), row.number("version", 1))), row.place());
    }

    private void type(List<Row> rows) {
        Row first = rows.getFirst();
        String id = first.get("statement_type");
        List<Role> roles = inOrder(rows).stream()
                .filter(row -> !row.get("role").isEmpty())
                .map(row -> new Role(
                        row.get("role"), row.several("codes").stream().map(Code.Id::new).collect(Collectors.toSet()),
                        row.yes("several")))
                .toList();
        in.assembly().put(new Edit.PutStatementType(new StatementType(
                new StatementType.Id(id), first.get("name", id), roles, asked("statement_type", id))), first.place());
    }
}
