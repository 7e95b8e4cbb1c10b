package variorum.workbench.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.AnswerCheck;
import variorum.annotation.AttributeType;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.project.Change;
import variorum.project.Project;

/** What was answered last to each question since the program was started: the next tag is likely to answer the same. */
final class LastAnswers {

    private final Map<String, List<String>> byQuestion = new HashMap<>();

    /** Remembers an answer; an answer taken away is none. */
    void keep(String question, List<String> answers) {
        if (!answers.isEmpty()) {
            byQuestion.put(question, List.copyOf(answers));
        }
    }

    /** Remembers what a tag was answered anywhere: on the strip, in the table, by a command. */
    void learn(Change change) {
        if (change.kind() != Change.Kind.DONE || !(change.location() instanceof Location.OfAnnotation one)) {
            return;
        }
        change.before().annotation(one.ref()).ifPresent(was -> change.after().annotation(one.ref()).ifPresent(is ->
                is.attributes().values().forEach((question, answers) -> {
                    if (!answers.equals(was.attributes().all(question))) {
                        keep(question, answers);
                    }
                })));
    }

    /**
     * By question, in the order of the fields: only for those without an answer, and only what they can take. Another
     * question may have the same name.
     */
    Map<String, List<String>> to(List<Field> fields, Project project) {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        for (Field field : fields) {
            List<String> last = byQuestion.getOrDefault(field.type().name(), List.of());
            boolean one = last.size() == 1 || field.type().kind() == AttributeType.Kind.SEVERAL;
            boolean fits = last.stream().allMatch(answer -> fits(field.type(), answer, project));
            if (field.isOpen() && one && fits && !last.isEmpty()) {
                offered.put(field.type().name(), last);
            }
        }
        return offered;
    }

    private static boolean fits(AttributeType type, String answer, Project project) {
        boolean known = type.kind() != AttributeType.Kind.ENTITY
                || project.entities().containsKey(new Entity.Id(answer));
        return known && AnswerCheck.wrong(type, answer).isEmpty();
    }

    /** The same for people: an entity by its name. */
    static Map<String, List<String>> inWords(Map<String, List<String>> offered, List<Field> fields, Project project) {
        Map<String, List<String>> words = new LinkedHashMap<>(offered);
        fields.stream()
                .filter(field -> field.type().kind() == AttributeType.Kind.ENTITY)
                .forEach(field -> words.computeIfPresent(field.type().name(), (question, ids) -> ids.stream()
                        .map(id -> Optional.ofNullable(project.entities().get(new Entity.Id(id)))
                                .map(Entity::name)
                                .orElse(id))
                        .toList()));
        return words;
    }
}
