package variorum.exchange.dna;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Attributes;
import variorum.annotation.Entity;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;

/** What the statements of a database say, variable by variable, and the entities that their short texts name. */
final class Values {

    private final Assembly assembly;
    private final Map<Long, Map<Long, DnaFile.Row>> shortTexts = new HashMap<>();
    private final Map<Long, Map<Long, String>> others = new HashMap<>();
    private final Map<Long, Map<String, String>> known = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    Values(DnaFile file, Assembly assembly) {
        this.assembly = assembly;
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

    /** What a statement says of a variable; empty when nothing. */
    String of(long statement, @Nullable Variable variable) {
        if (variable == null) {
            return "";
        }
        DnaFile.Row shortText = shortTexts.getOrDefault(statement, Map.of()).get(variable.id());
        return shortText != null
                ? shortText.text("Value")
                : others.getOrDefault(statement, Map.of()).getOrDefault(variable.id(), "");
    }

    /** The colour of a value; black when there is none. */
    String colour(long statement, @Nullable Variable variable) {
        DnaFile.Row value =
                variable == null ? null : shortTexts.getOrDefault(statement, Map.of()).get(variable.id());
        return value == null ? "#000000" : value.colour();
    }

    /** What a statement answers to some questions. */
    Attributes answers(long statement, List<Variable> questions, int prefix) {
        Map<String, List<String>> answers = new TreeMap<>();
        for (Variable variable : questions) {
            String value = of(statement, variable);
            if (!value.isEmpty()) {
                answers.put(variable.name().startsWith(Coding.ANSWER)
                        ? variable.asked()
                        : variable.name().substring(prefix), List.of(value));
            }
        }
        return Attributes.of(answers);
    }

    /** The entity that a short text names; one of the same name is the same, whatever variable names it. */
    Entity.@Nullable Id entity(long statement, @Nullable Variable variable) {
        if (variable == null || of(statement, variable).isBlank()) {
            return null;
        }
        DnaFile.Row row = Objects.requireNonNull(shortTexts.get(statement)).get(variable.id());
        return row == null ? null : entities.computeIfAbsent(row.text("Value"), name -> made(name, row)).id();
    }

    private Entity made(String name, DnaFile.Row row) {
        Map<String, String> attributes = new TreeMap<>(known.getOrDefault(row.number("ID"), Map.of()));
        String kind = Objects.requireNonNullElse(attributes.remove("Type"), "");
        String aliases = Objects.requireNonNullElse(attributes.remove("Alias"), "");
        StringBuilder notes = new StringBuilder(Objects.requireNonNullElse(attributes.remove("Notes"), ""));
        attributes.forEach((key, value) -> {
            if (!value.isEmpty()) {
                notes.append(notes.isEmpty() ? "" : "\n").append(key).append(": ").append(value);
            }
        });
        Entity entity = new Entity(
                new Entity.Id(Assembly.idLike("entity", name)), name, kind,
                aliases.isEmpty() ? List.of() : List.of(aliases.split("; ", -1)), notes.toString(), "");
        assembly.put(new Edit.PutEntity(entity), "entities");
        return entity;
    }
}
