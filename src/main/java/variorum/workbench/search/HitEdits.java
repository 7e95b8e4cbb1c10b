package variorum.workbench.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.Hit;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.control.Phrase;

/** Tags what was found, all of it as one step of undo. */
public final class HitEdits {

    private final Session session;

    /** Tags in the project of a session. */
    public HitEdits(Session session) {
        this.session = session;
    }

    /**
     * What came of it.
     *
     * @param made how many tags are new
     * @param there how many places had the very tag already
     */
    public record Tagged(int made, int there) {
        /** A sentence for the status bar. */
        public String sentence() {
            String already = there == 0 ? "" : "; " + Phrase.count(there, "place") + " had the tag already";
            return made == 0
                    ? "Every place has this tag already."
                    : Phrase.count(made, "place") + (made == 1 ? " is" : " are") + " tagged" + already + ".";
        }
    }

    /** Tags hits with a code, and as mentions of an entity if one is given. */
    public Tagged tag(List<Hit> hits, Code.Id code, Optional<Entity.Id> entity) {
        Project project = session.project();
        Code with = project.codebook().code(code).orElseThrow(() ->
                new EditRejected("This code is no longer in the codebook."));
        List<Annotation> made = new ArrayList<>();
        Set<Place> taken = taken(project, hits, code);
        int there = 0;
        for (Hit hit : hits) {
            Annotation tag = Annotation.of(hit.document(), with, session.coder(), hit.span())
                    .on(places(project, hit))
                    .with(entity.orElse(null));
            if (taken.add(new Place(tag.document(), tag.spans()))) {
                made.add(tag);
            } else {
                there++;
            }
        }
        put(made, with);
        return new Tagged(made.size(), there);
    }

    private record Place(Document.Id document, List<Span> spans) {}

    /** Where this coder has used this code already, in the documents of the hits. */
    private Set<Place> taken(Project project, List<Hit> hits, Code.Id code) {
        return hits.stream()
                .map(Hit::document)
                .distinct()
                .flatMap(document -> project.annotationsOf(document).list().stream())
                .filter(tag -> tag.code().equals(code) && tag.coder().equals(session.coder()))
                .map(tag -> new Place(tag.document(), tag.spans()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Gives tags another code. */
    public void recode(List<Annotation.Ref> tags, Code code) {
        change("change the code of " + Phrase.count(tags.size(), "tag") + " to " + code.name(), tags,
                tag -> tag.code().equals(code.id()) ? tag : tag.with(code));
    }

    /** Says how sure the coder is of tags. */
    public void mark(List<Annotation.Ref> tags, Confidence confidence) {
        change("mark " + Phrase.count(tags.size(), "tag") + " as " + confidence.word(), tags,
                tag -> tag.with(confidence));
    }

    /** Links tags to the entity they name. */
    public void link(List<Annotation.Ref> tags, Entity entity) {
        change("link " + Phrase.count(tags.size(), "tag") + " to " + entity.name(), tags,
                tag -> tag.with(entity.id()));
    }

    private void change(String label, List<Annotation.Ref> tags, UnaryOperator<Annotation> change) {
        List<Edit> edits = tags.stream()
                .flatMap(ref -> session.project().annotation(ref).stream())
                .filter(tag -> !change.apply(tag).equals(tag))
                .<Edit>map(tag -> new Edit.PutAnnotation(change.apply(tag)))
                .toList();
        if (!edits.isEmpty()) {
            session.perform(new Edit.Batch(label, edits));
        }
    }

    private void put(List<Annotation> tags, Code code) {
        List<Edit> edits = new ArrayList<>();
        tags.forEach(tag -> edits.add(new Edit.PutAnnotation(tag)));
        if (edits.size() == 1) {
            session.perform(edits.getFirst());
        } else if (!edits.isEmpty()) {
            session.perform(
                    new Edit.Batch("tag " + Phrase.count(edits.size(), "place") + " as " + code.name(), edits));
        }
    }

    private static List<Span> places(Project project, Hit hit) {
        return hit.ref().flatMap(project::annotation).map(Annotation::spans).orElse(List.of(hit.span()));
    }
}
