package variorum.workbench.tagging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Preview;

/** What a change touches: tags, counted by report. */
public final class Impact {

    private final Project project;
    private final List<Annotation> tags;

    /** What is done to these tags of a project. */
    public Impact(Project project, List<Annotation> tags) {
        this.project = project;
        this.tags = tags;
    }

    /** What is tagged with these very codes. */
    public static Impact of(Project project, Collection<Code.Id> codes) {
        return new Impact(
                project,
                project.allAnnotations().filter(tag -> codes.contains(tag.code())).toList());
    }

    /** The tags. */
    public List<Annotation> tags() {
        return tags;
    }

    /** A row for each report that has any, and one for the statements that bind them. */
    public List<Preview.Row> rows() {
        List<Preview.Row> rows = new ArrayList<>();
        Map<Document.Id, Long> counts =
                tags.stream().collect(Collectors.groupingBy(Annotation::document, Collectors.counting()));
        for (Document document : project.documentsByName()) {
            long count = counts.getOrDefault(document.id(), 0L);
            if (count > 0) {
                rows.add(new Preview.Row(
                        document.name() + "  " + project.titleOf(document), Phrase.count(count, "tag")));
            }
        }
        long statements = tags.stream()
                .flatMap(tag -> project.statements().binding(tag.ref()).stream())
                .distinct()
                .count();
        if (statements > 0) {
            rows.add(new Preview.Row("Statements that bind them", Long.toString(statements)));
        }
        return rows;
    }

    /** "34 tags in 5 reports". */
    public String sentence() {
        long reports = tags.stream().map(Annotation::document).distinct().count();
        return tags.isEmpty() ? "no tags" : Phrase.count(tags.size(), "tag") + " in " + Phrase.count(reports, "report");
    }
}
