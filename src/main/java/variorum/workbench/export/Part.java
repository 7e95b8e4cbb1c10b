package variorum.workbench.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.text.Document;

/** The lists from which a part of a project is chosen. Each begins with everything. */
final class Part {

    private Part() {}

    /** All documents, those side by side, and the stories. */
    static List<Choice<Set<Document.Id>>> documents(Project project, List<Optional<Document.Id>> open) {
        List<Choice<Set<Document.Id>>> choices = new ArrayList<>();
        choices.add(new Choice<>(Set.of(), "All " + project.documents().size()));
        Set<Document.Id> beside = open.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (!beside.isEmpty()) {
            choices.add(new Choice<>(beside, "Those side by side (" + beside.size() + ")"));
        }
        Map<String, Set<Document.Id>> stories = new TreeMap<>();
        project.documents().values().stream()
                .filter(document -> !document.metadata().story().isEmpty())
                .forEach(document -> stories
                        .computeIfAbsent(document.metadata().story(), story -> new TreeSet<>())
                        .add(document.id()));
        stories.forEach((story, ids) -> choices.add(new Choice<>(ids, story + " (" + ids.size() + ")")));
        return choices;
    }

    /** Every document by its name and its headline. */
    static List<Choice<Document.Id>> eachDocument(Project project) {
        return project.documentsByName().stream()
                .map(document -> new Choice<>(document.id(), called(document)))
                .toList();
    }

    private static String called(Document document) {
        String title = document.metadata().title();
        return title.isBlank() ? document.name() : document.name() + " · " + title;
    }

    /** The choices that stand for one thing, as that. */
    static <T> List<Choice<T>> each(List<Choice<Set<T>>> choices) {
        return choices.stream()
                .filter(choice -> choice.value().size() == 1)
                .map(choice -> new Choice<>(choice.value().iterator().next(), choice.words()))
                .toList();
    }

    static List<Choice<Set<Coder.Id>>> coders(Project project) {
        List<Choice<Set<Coder.Id>>> choices = new ArrayList<>(List.of(new Choice<>(Set.of(), "Everybody")));
        project.coders().values().stream()
                .sorted(Comparator.comparing(Coder::name))
                .forEach(coder -> choices.add(new Choice<>(Set.of(coder.id()), coder.name())));
        return choices;
    }

    /** Every code with those below it, under its whole path. */
    static List<Choice<Set<Code.Id>>> codes(Project project) {
        List<Choice<Set<Code.Id>>> choices = new ArrayList<>(List.of(new Choice<>(Set.of(), "All codes")));
        for (Code code : project.codebook().codes()) {
            String path = project.codebook().path(code.id()).stream()
                    .map(Code::name)
                    .collect(Collectors.joining(" › "));
            choices.add(new Choice<>(Set.of(code.id()), path));
        }
        return choices;
    }

    static List<Choice<Set<Confidence>>> confidences() {
        List<Choice<Set<Confidence>>> choices = new ArrayList<>(List.of(
                new Choice<>(Set.of(), "Sure or not"),
                new Choice<>(EnumSet.of(Confidence.SURE, Confidence.UNSURE), "Not what is to be discussed")));
        Arrays.stream(Confidence.values())
                .forEach(one -> choices.add(new Choice<>(Set.of(one), "Only " + one.word())));
        return choices;
    }

    /** Whom to hide: nobody, everybody in the registry, or one kind of them. */
    static List<Choice<Optional<Set<String>>>> hidden(Project project) {
        List<Choice<Optional<Set<String>>>> choices = new ArrayList<>(List.of(
                new Choice<>(Optional.empty(), "No name"),
                new Choice<>(Optional.of(Set.of()), "All entities and coders")));
        project.entities().values().stream()
                .map(Entity::kind)
                .filter(kind -> !kind.isBlank())
                .distinct()
                .sorted()
                .forEach(kind -> choices.add(
                        new Choice<>(Optional.of(Set.of(kind)), "Entities of kind " + kind + ", and coders")));
        return choices;
    }
}
