package variorum.exchange.dna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;

/**
 * The tags and statements of a project as that program has them: stretches of a report with a value for each variable.
 *
 * <p>Every part of a tag is a stretch of the type {@value #TAG}. A statement becomes one for each combination of its
 * parts, on the stretch that covers those of its parts that lie in the report of its first one; a role's value is the
 * entity's name, or the words. What was answered about a part is a variable of its own.
 */
final class Coding {

    /** The type of the stretches that are tags. */
    static final String TAG = "Tag";
    static final String CODE = "code";
    static final String ENTITY = "entity";
    static final String NOTE = "note";
    /** Which stretches belong together; see {@link Bonds}. */
    static final String TAGS = "tags";
    /** Begins the name of a variable with answers about the tag or statement itself. */
    static final String ANSWER = "answer: ";

    /** The longest short text, in code points. */
    static final int LONGEST = 190;

    private static final String BETWEEN = "; ";
    private static final String GREY = "#6B6B6B";

    private final Project project;
    private final CodeLabels labels;
    private final List<Form> forms = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Annotation.Ref, Integer> numbers = new HashMap<>();
    private int statements;

    /** A statement type there; {@value #NOTE} and {@value #TAGS} are long texts, everything else short ones. */
    record Form(String label, String colour, List<String> variables) {

        /** A role that is called like one of the long texts goes by a longer name. */
        static String role(String name) {
            return isLong(name) ? name + " (role)" : name;
        }

        static boolean isLong(String variable) {
            return variable.equals(NOTE) || variable.equals(TAGS);
        }
    }

    /**
     * A statement there.
     *
     * @param values by variable, of which some may be missing
     * @param bonds what it belongs to
     */
    record Stretch(
            Form form, Document.Id document, Span span, Coder.Id coder, Map<String, Value> values, Bonds bonds) {}

    /** A value, and what is known of it where it names an entity. */
    record Value(String text, String colour, @Nullable Entity entity) {}

    private Coding(Project project) {
        this.project = project;
        this.labels = new CodeLabels(project.codebook());
        Contents contents = Contents.of(project);
        tags(contents);
        contents.statementTypes().forEach(type -> statements(type, contents.statements().stream()
                .filter(each -> each.type().equals(type.id()))
                .toList()));
    }

    static Coding of(Project project) {
        return new Coding(project);
    }

    List<Form> forms() {
        return forms;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    static String joined(List<String> answers) {
        return String.join(BETWEEN, answers);
    }

    private void tags(Contents contents) {
        TreeSet<String> asked = new TreeSet<>();
        contents.annotations().forEach(each -> asked.addAll(each.attributes().values().keySet()));
        List<String> variables = new ArrayList<>(List.of(CODE, ENTITY, NOTE));
        variables.add(TAGS);
        asked.forEach(name -> variables.add(ANSWER + name));
        Form form = new Form(TAG, GREY, variables);
        forms.add(form);
        for (Annotation annotation : contents.annotations()) {
            Map<String, Value> values = new LinkedHashMap<>();
            values.put(CODE, new Value(labels.of(annotation.code()), colour(annotation), null));
            Entity entity = entity(annotation);
            if (entity != null) {
                values.put(ENTITY, new Value(entity.name(), GREY, entity));
            }
            values.put(NOTE, new Value(annotation.note(), GREY, null));
            annotation.attributes().values().forEach((name, answers) ->
                    values.put(ANSWER + name, new Value(joined(answers), GREY, null)));
            annotation.spans().stream().filter(span -> !span.isEmpty()).forEach(span -> {
                Integer first = numbers.putIfAbsent(annotation.ref(), stretches.size() + 1);
                stretches.add(new Stretch(form, annotation.document(), span, annotation.coder(), values,
                        first == null ? Bonds.NONE : Bonds.continuing(first)));
            });
        }
    }

    private String colour(Annotation annotation) {
        return project.codebook().code(annotation.code()).map(Code::look).map(Code.Look::colour).orElse(GREY);
    }

    private @Nullable Entity entity(Annotation annotation) {
        return annotation.entity() == null ? null : project.entities().get(annotation.entity());
    }

    private void statements(StatementType type, List<Statement> statements) {
        List<String> variables = new ArrayList<>();
        type.roles().forEach(role -> variables.add(Form.role(role.name())));
        TreeSet<String> more = new TreeSet<>();
        for (Statement statement : statements) {
            statement.attributes().values().keySet().forEach(name -> more.add(ANSWER + name));
            statement.parts().forEach((role, bound) -> bound.forEach(ref -> annotation(ref).attributes().values()
                    .keySet().forEach(name -> more.add(Form.role(role) + ": " + name))));
        }
        more.stream().filter(name -> !variables.contains(name)).forEach(variables::add);
        variables.add(NOTE);
        variables.add(TAGS);
        boolean taken = forms.stream().anyMatch(form -> form.label().equals(type.name()));
        Form form = new Form(taken ? type.name() + " (" + type.id() + ")" : type.name(), "#EFD033", variables);
        forms.add(form);
        statements.forEach(statement -> statement(statement, type, form));
    }

    private Annotation annotation(Annotation.Ref ref) {
        return project.annotation(ref).orElseThrow();
    }

    private void statement(Statement statement, StatementType type, Form form) {
        int before = stretches.size();
        for (List<Part> parts : combinations(statement, type)) {
            Map<String, Value> values = new LinkedHashMap<>();
            statement.attributes().values().forEach((name, answers) ->
                    values.put(ANSWER + name, new Value(joined(answers), GREY, null)));
            values.put(NOTE, new Value(statement.note(), GREY, null));
            Map<String, Integer> bound = new LinkedHashMap<>();
            for (Part part : parts) {
                String role = Form.role(part.role());
                part.annotation().attributes().values().forEach((name, answers) ->
                        values.put(role + ": " + name, new Value(joined(answers), GREY, null)));
                values.put(role, value(part.annotation()));
                bound.put(role, numbers.getOrDefault(part.annotation().ref(), 0));
            }
            Annotation home = home(parts);
            if (home != null) {
                stretches.add(new Stretch(form, home.document(), covering(parts, home), statement.coder(), values,
                        new Bonds(statements + 1, bound)));
            }
        }
        statements += stretches.size() > before ? 1 : 0;
    }

    /** Whether no part of a statement stands on a character. */
    static boolean isLeftOut(Statement statement, Project project) {
        return statement.bound()
                .flatMap(ref -> project.annotation(ref).stream())
                .allMatch(each -> each.extent().isEmpty());
    }

    /** One annotation in one role. */
    private record Part(String role, Annotation annotation) {}

    private List<List<Part>> combinations(Statement statement, StatementType type) {
        List<List<Part>> all = List.of(List.of());
        for (Role role : type.roles()) {
            List<Annotation.Ref> bound = statement.part(role.name());
            if (!bound.isEmpty()) {
                List<List<Part>> longer = new ArrayList<>();
                for (List<Part> begun : all) {
                    for (Annotation.Ref ref : bound) {
                        List<Part> one = new ArrayList<>(begun);
                        one.add(new Part(role.name(), annotation(ref)));
                        longer.add(one);
                    }
                }
                all = longer;
            }
        }
        return all;
    }

    /** The first of the parts that stands on a character; null when none does. */
    private static @Nullable Annotation home(List<Part> parts) {
        return parts.stream()
                .map(Part::annotation)
                .filter(each -> !each.extent().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** From the first of the parts in a report to the last. */
    private static Span covering(List<Part> parts, Annotation home) {
        return parts.stream()
                .map(Part::annotation)
                .filter(each -> each.document().equals(home.document()) && !each.extent().isEmpty())
                .map(Annotation::extent)
                .reduce(home.extent(), Span::cover);
    }

    private Value value(Annotation annotation) {
        Entity entity = entity(annotation);
        if (entity != null) {
            return new Value(entity.name(), colour(annotation), entity);
        }
        String text = Objects.requireNonNull(project.documents().get(annotation.document())).text();
        return new Value(shortened(annotation.wordsIn(text)), colour(annotation), null);
    }

    /** Words as the value of a role has them. */
    static String shortened(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** As much of a text as a short text holds. */
    static String cut(String text) {
        return isLong(text) ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    }

    static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }
}
