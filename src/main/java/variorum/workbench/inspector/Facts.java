package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Project;

/** What a tag or a statement says, fact by fact, and how two states of it differ. What says nothing is left out. */
final class Facts {

    private static final Set<String> OF_EACH = Set.of("confidence", "note");
    private static final Set<String> OF_A_TAG = Set.of("code", "words", "entity");

    private final Project project;
    private final Map<String, String> said = new LinkedHashMap<>();

    private Facts(Project project) {
        this.project = project;
    }

    /** The facts of a tag in the words of a project, which may have lost what it names. */
    static Facts of(Annotation tag, Project project) {
        Facts facts = new Facts(project);
        facts.put("code", project.codebook().code(tag.code()).map(Code::name).orElse("a code that is gone"));
        facts.put("words", facts.words(tag));
        facts.put("entity", facts.entity(tag));
        facts.answers(tag.attributes(), OF_A_TAG);
        facts.rest(tag.confidence(), tag.note());
        return facts;
    }

    /** The facts of a statement in the words of a project, which may have lost its parts. */
    static Facts of(Statement statement, Project project) {
        Facts facts = new Facts(project);
        Optional<StatementType> form = Optional.ofNullable(project.statementTypes().get(statement.type()));
        Set<String> roles = new LinkedHashSet<>();
        form.ifPresent(known -> known.roles().forEach(role -> roles.add(role.name())));
        roles.addAll(statement.parts().keySet());
        roles.forEach(role -> facts.put(role, statement.part(role).stream()
                .map(ref -> project.annotation(ref).map(facts::part).orElse("a tag that is gone"))
                .collect(Collectors.joining(", "))));
        facts.answers(statement.attributes(), roles);
        facts.rest(statement.confidence(), statement.note());
        return facts;
    }

    /** An answer is told by its question, and as an answer where that has the name of another fact. */
    private void answers(Attributes answers, Set<String> others) {
        answers.values().forEach((name, all) -> put(
                others.contains(name) || OF_EACH.contains(name) ? "answer to " + name : name,
                all.stream().map(this::named).collect(Collectors.joining(", "))));
    }

    private void rest(Confidence confidence, String note) {
        put("confidence", confidence == Confidence.SURE ? "" : confidence.word());
        put("note", note);
    }

    private void put(String name, String words) {
        if (!words.isEmpty()) {
            said.put(name, words);
        }
    }

    /** A part is known by who or what it names, else by its words. */
    private String part(Annotation tag) {
        return tag.entity() == null ? words(tag) : entity(tag);
    }

    private String entity(Annotation tag) {
        return tag.entity() == null
                ? ""
                : Optional.ofNullable(project.entities().get(tag.entity())).map(Entity::name)
                        .orElse("an entity that is gone");
    }

    private String words(Annotation tag) {
        return project.document(tag.document())
                .map(document -> "“" + tag.wordsIn(document.text()).replace('\n', ' ') + "”")
                .orElse("");
    }

    private String named(String value) {
        boolean mayBeId = !value.isBlank() && value.chars().noneMatch(Character::isWhitespace);
        return mayBeId
                ? project.entities().values().stream()
                        .filter(entity -> entity.id().value().equals(value))
                        .findFirst()
                        .map(Entity::name)
                        .orElse(value)
                : value;
    }

    /** Each fact on its own: "stance: oppose". */
    List<String> all() {
        return said.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()).toList();
    }

    /** What is otherwise than it was: "stance: oppose, was support". */
    List<String> since(Facts before) {
        Set<String> names = new LinkedHashSet<>(said.keySet());
        names.addAll(before.said.keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String now = said.getOrDefault(name, none(name));
            String was = before.said.getOrDefault(name, none(name));
            if (!now.equals(was)) {
                changes.add(name + ": " + now + ", was " + was);
            }
        }
        return changes;
    }

    private static String none(String name) {
        return name.equals("confidence") ? Confidence.SURE.word() : "nothing";
    }
}
