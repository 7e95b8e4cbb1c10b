package variorum.exchange.dna;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingText;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Reads a database of any maker. A statement type becomes a code and a form; each of its short texts a code below it
 * and a role. A statement becomes a tag for each short text it has, all on its stretch, and a statement that binds
 * them; numbers, yes and no, and long texts are answers. What we wrote as tags becomes tags again.
 */
final class DnaReader {

    private static final String BLACK = "#000000";

    private final DnaFile file;
    private final Assembly assembly = new Assembly();
    private final Map<Long, Coder.Id> coders = new HashMap<>();
    private final Map<Long, IncomingText> texts = new HashMap<>();
    private final Map<Long, Type> types = new LinkedHashMap<>();
    private final Map<Long, Map<Long, DnaFile.Row>> shortTexts = new HashMap<>();
    private final Map<Long, Map<Long, String>> others = new HashMap<>();
    private final Map<Long, Map<String, String>> known = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, StatementType> forms = new HashMap<>();

    /** A statement type with its variables in order. */
    private record Type(String label, String colour, List<Variable> variables) {

        boolean isOurTags() {
            List<String> names = variables.stream().map(Variable::name).toList();
            return label.equals(Coding.TAG) && names.containsAll(List.of(Coding.CODE, Coding.ENTITY, Coding.NOTE));
        }
    }

    private record Variable(long id, String name, boolean isShort) {}

    DnaReader(DnaFile file) {
        this.file = file;
    }

    Reading read(Progress progress) {
        file.rows("SELECT * FROM CODERS ORDER BY ID").forEach(this::coder);
        types();
        values();
        List<DnaFile.Row> documents = file.rows("SELECT * FROM DOCUMENTS ORDER BY ID");
        documents.forEach(this::document);
        List<DnaFile.Row> statements = file.rows("SELECT * FROM STATEMENTS ORDER BY DocumentId, Start, Stop, ID");
        int done = 0;
        for (DnaFile.Row row : statements) {
            progress.at(done++, statements.size(), row.text("ID"));
            try {
                statement(row);
            } catch (IllegalArgumentException refused) {
                leftOut(row, refused.getMessage() + ".");
            }
        }
        return assembly.reading(documents.size());
    }

    private void leftOut(DnaFile.Row row, String sentence) {
        assembly.report(Problem.leftOut("statement " + row.text("ID"), sentence));
    }

    /** The one who may do everything is in every database, and a coder only if there is something of hers. */
    private void coder(DnaFile.Row row) {
        long id = row.number("ID");
        boolean busy = id != 1 || !file.rows("SELECT 1 AS one FROM STATEMENTS WHERE Coder = 1 LIMIT 1").isEmpty();
        if (busy) {
            Coder.Id own = new Coder.Id(Assembly.idLike("coder", row.text("Name")));
            coders.put(id, own);
            assembly.put(new Edit.PutCoder(new Coder(own, row.text("Name"), colour(row))), "coders");
        }
    }

    private static String colour(DnaFile.Row row) {
        return String.format("#%02X%02X%02X", row.number("Red") & 255, row.number("Green") & 255,
                row.number("Blue") & 255);
    }

    private void types() {
        for (DnaFile.Row row : file.rows("SELECT * FROM STATEMENTTYPES ORDER BY ID")) {
            List<Variable> variables = file.rows(
                            "SELECT * FROM VARIABLES WHERE StatementTypeId = " + row.number("ID") + " ORDER BY ID")
                    .stream()
                    .map(each -> new Variable(
                            each.number("ID"), each.text("Variable"), each.text("DataType").equals("short text")))
                    .toList();
            types.put(row.number("ID"), new Type(row.text("Label"), colour(row), variables));
        }
    }

    private void values() {
        file.rows("SELECT d.StatementId, d.VariableId, e.ID, e.Value, e.Red, e.Green, e.Blue FROM DATASHORTTEXT d "
                        + "JOIN ENTITIES e ON e.ID = d.Entity")
                .forEach(row -> shortTexts.computeIfAbsent(row.number("StatementId"), id -> new HashMap<>())
                        .put(row.number("VariableId"), row));
        for (String table : List.of("DATALONGTEXT", "DATAINTEGER")) {
            file.rows("SELECT StatementId, VariableId, Value FROM " + table)
                    .forEach(row -> other(row, row.text("Value")));
        }
        file.rows("SELECT StatementId, VariableId, Value FROM DATABOOLEAN")
                .forEach(row -> other(row, row.number("Value") == 0 ? "no" : "yes"));
        file.rows("SELECT v.EntityId, a.AttributeVariable, v.AttributeValue FROM ATTRIBUTEVALUES v "
                        + "JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId")
                .forEach(row -> known.computeIfAbsent(row.number("EntityId"), id -> new TreeMap<>())
                        .put(row.text("AttributeVariable"), row.text("AttributeValue")));
    }

    private void other(DnaFile.Row row, String value) {
        others.computeIfAbsent(row.number("StatementId"), id -> new HashMap<>()).put(row.number("VariableId"), value);
    }

    private void document(DnaFile.Row row) {
        String title = row.text("Title").isBlank() ? "document " + row.text("ID") : row.text("Title");
        LocalDateTime date = LocalDateTime.ofEpochSecond(row.number("Date"), 0, ZoneOffset.UTC);
        boolean isKnown = row.number("Date") != 0;
        LocalDate day = isKnown ? date.toLocalDate() : null;
        LocalTime time = isKnown && !date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalTime() : null;
        IncomingText read = IncomingText.of(title, row.text("Text"), assembly.ids());
        IncomingText text = read.named(title).with(new Metadata(
                title, row.text("Source"), day, time, row.text("Author"), "", "", row.text("Type"),
                row.text("Section"), row.text("Notes")));
        assembly.put(text);
        texts.put(row.number("ID"), text);
    }

    private void statement(DnaFile.Row row) {
        IncomingText text = texts.get(row.number("DocumentId"));
        Type type = types.get(row.number("StatementTypeId"));
        Coder.Id coder = coders.get(row.number("Coder"));
        if (text == null || type == null || coder == null) {
            leftOut(row, "Its report, type or coder is not in the database.");
            return;
        }
        String words = text.document().text();
        long start = row.number("Start");
        long stop = row.number("Stop");
        if (start < 0 || stop < start || stop > words.length()
                || !Offsets.isBoundary(words, (int) start) || !Offsets.isBoundary(words, (int) stop)) {
            leftOut(row, "There is no place from " + start + " to " + stop + " in " + text.document().name() + ".");
            return;
        }
        Span span = new Span((int) start, (int) stop);
        if (type.isOurTags()) {
            tag(row, type, text, span, coder);
        } else {
            bound(row, type, text, span, coder);
        }
    }

    private String value(DnaFile.Row statement, Variable variable) {
        long id = statement.number("ID");
        DnaFile.Row shortText = shortTexts.getOrDefault(id, Map.of()).get(variable.id());
        return shortText != null
                ? shortText.text("Value")
                : others.getOrDefault(id, Map.of()).getOrDefault(variable.id(), "");
    }

    private void tag(DnaFile.Row row, Type type, IncomingText text, Span span, Coder.Id coder) {
        String code = "";
        String note = "";
        Entity.Id entity = null;
        Map<String, List<String>> answers = new TreeMap<>();
        for (Variable variable : type.variables()) {
            String value = value(row, variable);
            switch (variable.name()) {
                case Coding.CODE -> code = value;
                case Coding.NOTE -> note = value;
                case Coding.ENTITY -> entity = value.isEmpty() ? null : entity(row, variable);
                default -> {
                    if (!value.isEmpty()) {
                        answers.put(variable.name().replaceFirst("^" + Coding.ANSWER, ""), List.of(value));
                    }
                }
            }
        }
        String name = code.isBlank() ? Coding.TAG : code;
        assembly.put(new Edit.PutAnnotation(new Annotation(
                new Annotation.Id("s" + row.text("ID")), text.document().id(),
                code(name, null, colourOf(row, type)), coder, List.of(span), entity, Attributes.of(answers), note,
                Confidence.SURE)), "statement " + row.text("ID"));
    }

    private String colourOf(DnaFile.Row row, Type type) {
        for (Variable variable : type.variables()) {
            DnaFile.Row value = shortTexts.getOrDefault(row.number("ID"), Map.of()).get(variable.id());
            if (variable.name().equals(Coding.CODE) && value != null) {
                return colour(value);
            }
        }
        return BLACK;
    }

    private Code.Id code(String name, Code.@Nullable Id parent, String colour) {
        Code.Id id = new Code.Id(Assembly.idLike("code", String.valueOf(parent), name));
        if (codes.add(id.value())) {
            assembly.put(new Edit.PutCode(new Code(
                    id, name, parent, codes.size(), new Code.Look(colour, Mark.CIRCLE), "", Code.Rules.NONE, List.of(),
                    false)), "codes");
        }
        return id;
    }

    /** An entity of the same name is the same, whatever variable names it. */
    private Entity.@Nullable Id entity(DnaFile.Row statement, Variable variable) {
        DnaFile.Row row = Objects.requireNonNull(shortTexts.get(statement.number("ID"))).get(variable.id());
        if (row == null) {
            return null;
        }
        String name = row.text("Value");
        Entity there = entities.get(name);
        if (there == null) {
            Map<String, String> attributes = new TreeMap<>(known.getOrDefault(row.number("ID"), Map.of()));
            String kind = Objects.requireNonNullElse(attributes.remove("Type"), "");
            String aliases = Objects.requireNonNullElse(attributes.remove("Alias"), "");
            List<String> notes = new ArrayList<>();
            notes.add(Objects.requireNonNullElse(attributes.remove("Notes"), ""));
            attributes.forEach((key, value) -> notes.add(value.isEmpty() ? "" : key + ": " + value));
            notes.removeIf(String::isEmpty);
            there = new Entity(
                    new Entity.Id(Assembly.idLike("entity", name)), name, kind,
                    aliases.isEmpty() ? List.of() : List.of(aliases.split("; ", -1)), String.join("\n", notes), "");
            entities.put(name, there);
            assembly.put(new Edit.PutEntity(there), "entities");
        }
        return there.id();
    }

    private void bound(DnaFile.Row row, Type type, IncomingText text, Span span, Coder.Id coder) {
        Code.Id top = code(type.label(), null, type.colour());
        StatementType form = form(type, top);
        String place = "statement " + row.text("ID");
        Map<String, List<String>> answers = new TreeMap<>();
        String note = "";
        Statement statement = new Statement(
                new Statement.Id("s" + row.text("ID")), form.id(), coder, new TreeMap<>(), Attributes.NONE, "",
                Confidence.SURE);
        for (Variable variable : type.variables()) {
            String value = value(row, variable);
            if (value.isBlank()) {
                continue;
            }
            if (!variable.isShort()) {
                note = variable.name().equals(Coding.NOTE) ? value : note;
                if (!variable.name().equals(Coding.NOTE)) {
                    answers.put(variable.name(), List.of(value));
                }
            } else if (variable.name().startsWith(Coding.ANSWER)) {
                answers.put(variable.name().substring(Coding.ANSWER.length()), List.of(value));
            } else {
                Annotation part = new Annotation(
                        new Annotation.Id("s" + row.text("ID") + "v" + variable.id()), text.document().id(),
                        code(variable.name(), top, type.colour()), coder, List.of(span), entity(row, variable),
                        Attributes.NONE, "", Confidence.SURE);
                if (assembly.put(new Edit.PutAnnotation(part), place)) {
                    statement = statement.with(variable.name(), List.of(part.ref()));
                }
            }
        }
        assembly.put(new Edit.PutStatement(statement.with(Attributes.of(answers)).withNote(note)), place);
    }

    private StatementType form(Type type, Code.Id top) {
        StatementType there = forms.get(type.label());
        if (there != null) {
            return there;
        }
        List<Role> roles = new ArrayList<>();
        for (Variable variable : type.variables()) {
            if (variable.isShort() && !variable.name().startsWith(Coding.ANSWER)) {
                roles.add(new Role(variable.name(), Set.of(code(variable.name(), top, type.colour())), false));
            }
        }
        StatementType form = new StatementType(
                new StatementType.Id(Assembly.idLike("form", type.label())), type.label(), roles, List.of());
        forms.put(type.label(), form);
        assembly.put(new Edit.PutStatementType(form), "statement types");
        return form;
    }
}
