package variorum.readers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Span;

/** Projects that are hard on formats, and what whoever reads an export of one has to find. */
final class Hard {

    private Hard() {}

    /** Planted ones, the worked example, and what random edits leave behind. */
    static Stream<Project> projects() {
        return Stream.concat(
                Stream.of(
                        Planted.project(), PlantedProject.make(), Planted.withoutSpans(), Planted.simple(), example()),
                Stream.iterate(700, seed -> seed + 1).limit(8).map(seed -> PlantedProject.random(seed, 150)))
                .filter(project -> !project.documents().isEmpty());
    }

    /** The worked example that comes with the program. */
    private static Project example() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, List.of(Path.of("annotations/seeds.jsonl")), Progress.NONE).edit());
        return draft.project();
    }

    /** The words of every piece of every tag, cut from the text by Java itself, in no order. */
    static List<String> words(Project project) {
        List<String> words = new ArrayList<>();
        project.allAnnotations().forEach(tag -> {
            String text = text(project, tag);
            for (Span span : tag.spans()) {
                words.add(text.substring(span.start(), span.end()));
            }
        });
        return words;
    }

    static String text(Project project, Annotation tag) {
        return project.document(tag.document()).orElseThrow().text();
    }
}
