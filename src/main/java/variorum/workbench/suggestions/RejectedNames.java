package variorum.workbench.suggestions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.text.Document;

/** What one coder rejected in one report, and the edits that change it. Of one snapshot. */
final class RejectedNames {

    private final Project project;
    private final Document.Id document;
    private final Coder.Id coder;
    private final List<Rejection> own;

    private RejectedNames(Project project, Document.Id document, Coder.Id coder) {
        this.project = project;
        this.document = document;
        this.coder = coder;
        this.own = project.rejectionsIn(document).stream().filter(each -> each.coder().equals(coder)).toList();
    }

    static RejectedNames of(Project project, Document.Id document, Coder.Id coder) {
        return new RejectedNames(project, document, coder);
    }

    /** Whether all that a suggestion can mean was rejected at its place. */
    boolean have(Suggestion suggestion) {
        return !own.isEmpty() && meanings(suggestion).allMatch(own::contains);
    }

    private Stream<Rejection> meanings(Suggestion suggestion) {
        return suggestion.entities().isEmpty()
                ? Stream.of(new Rejection(coder, suggestion.span(), null))
                : suggestion.entities().stream().map(each -> new Rejection(coder, suggestion.span(), each.id()));
    }

    /** Rejects some suggestions of the report. */
    Edit with(List<Suggestion> some) {
        List<Rejection> all = new ArrayList<>(project.rejectionsIn(document));
        some.forEach(each -> meanings(each).forEach(all::add));
        return new Edit.PutRejections(document, all);
    }

    /** Lets names be suggested again. */
    Edit without(List<Rejection> some) {
        return new Edit.PutRejections(document, project.rejectionsIn(document).stream()
                .filter(each -> !some.contains(each))
                .toList());
    }

    /** The rejections by the words and whom they were said to name, in the order they are met. */
    Map<RejectedName, List<Rejection>> byName() {
        String text = project.document(document).map(Document::text).orElse("");
        Map<RejectedName, List<Rejection>> byName = new LinkedHashMap<>();
        own.forEach(each -> byName.computeIfAbsent(
                        new RejectedName(each.span().in(text).replace('\n', ' '), entity(each)),
                        name -> new ArrayList<>())
                .add(each));
        return byName;
    }

    private Optional<Entity> entity(Rejection each) {
        return Optional.ofNullable(each.entity()).map(project.entities()::get);
    }
}
