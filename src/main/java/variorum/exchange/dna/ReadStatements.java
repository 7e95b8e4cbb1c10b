package variorum.exchange.dna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;

/**
 * Makes statements of one type. Where it is said which tag plays a part, that one does; else a tag is made for each
 * short text, on the whole stretch.
 */
final class ReadStatements {

    private final Assembly assembly;
    private final Values values;
    private final ReadTags tags;
    private final Type type;
    private Code.@Nullable Id top;

    ReadStatements(Assembly assembly, Values values, ReadTags tags, Type type) {
        this.assembly = assembly;
        this.values = values;
        this.tags = tags;
        this.type = type;
    }

    void put(List<Stretch> all) {
        Map<List<Object>, List<Stretch>> joined = new LinkedHashMap<>();
        for (Stretch each : all) {
            joined.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each);
        }
        Map<Stretch, Map<Variable, Set<Annotation.Ref>>> parts = new LinkedHashMap<>();
        joined.values().forEach(same -> parts.put(same.getFirst(), parts(same)));
        StatementType form = form(parts.values());
        assembly.put(new Edit.PutStatementType(form), "statement types");
        parts.forEach((first, bound) -> put(first, form, bound));
    }

    /** What we wrote once for each combination of its parts is one statement, if it still says the same. */
    private List<Object> key(Stretch each) {
        long number = type.isOurs() ? Bonds.statement(values.of(each.id(), type.named(Coding.TAGS))) : 0;
        return List.of(number == 0 ? -each.id() : number, each.coder(), note(each), answers(each));
    }

    private String note(Stretch each) {
        Variable note = type.named(Coding.NOTE);
        return note == null || note.isShort() ? "" : values.of(each.id(), note);
    }

    private Attributes answers(Stretch each) {
        return values.answers(each.id(), type.questions(), 0);
    }

    private Map<Variable, Set<Annotation.Ref>> parts(List<Stretch> same) {
        Map<Variable, Set<Annotation.Ref>> parts = new LinkedHashMap<>();
        Map<List<Object>, Annotation.Ref> once = new HashMap<>();
        for (Stretch each : same) {
            Map<Long, Long> bonds = Bonds.tags(values.of(each.id(), type.named(Coding.TAGS)));
            for (Variable role : type.roles()) {
                String value = values.of(each.id(), role);
                Annotation.Ref there = tags.of(bonds.getOrDefault(role.id(), 0L), value);
                if (there == null && !value.isBlank()) {
                    there = once.computeIfAbsent(List.of(role, value, each.span()), key -> made(each, role));
                }
                if (there != null) {
                    parts.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(there);
                }
            }
        }
        return parts;
    }

    private Annotation.@Nullable Ref made(Stretch each, Variable role) {
        Annotation part = new Annotation(
                new Annotation.Id("s" + each.id() + "v" + role.id()), each.text().document().id(),
                assembly.code(role.name(), top(), type.colour()), each.coder(), List.of(each.span()),
                values.entity(each.id(), role),
                values.answers(each.id(), type.questionsOf(role), role.name().length() + 2), "", Confidence.SURE);
        return assembly.put(new Edit.PutAnnotation(part), each.place()) ? part.ref() : null;
    }

    private Code.Id top() {
        if (top == null) {
            top = assembly.code(type.label(), null, type.colour());
        }
        return top;
    }

    /** What we wrote may be played by any tag; of others' forms a role is played by the code that was made for it. */
    private StatementType form(Iterable<Map<Variable, Set<Annotation.Ref>>> all) {
        List<Role> roles = new ArrayList<>();
        for (Variable role : type.roles()) {
            boolean several = false;
            for (Map<Variable, Set<Annotation.Ref>> parts : all) {
                several |= parts.getOrDefault(role, Set.of()).size() > 1;
            }
            Set<Code.Id> codes = type.isOurs()
                    ? Set.of()
                    : Set.of(assembly.code(role.name(), top(), type.colour()));
            roles.add(new Role(type.role(role), codes, several));
        }
        List<AttributeType> questions = type.questions().stream().map(Variable::question).toList();
        return new StatementType(
                new StatementType.Id(Assembly.idLike("form", type.label())), type.label(), roles, questions);
    }

    private void put(Stretch first, StatementType form, Map<Variable, Set<Annotation.Ref>> bound) {
        Statement statement = new Statement(
                new Statement.Id("s" + first.id()), form.id(), first.coder(), new TreeMap<>(),
                answers(first), note(first), Confidence.SURE);
        for (Map.Entry<Variable, Set<Annotation.Ref>> part : bound.entrySet()) {
            statement = statement.with(type.role(part.getKey()), List.copyOf(Objects.requireNonNull(part.getValue())));
        }
        assembly.put(new Edit.PutStatement(statement), first.place());
    }
}
