package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.annotation.Annotations;
import variorum.annotation.Codebook;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.control.Phrase;
import variorum.workbench.textview.Layer;

/** One document in one column: its page, its tags, and what else lies on its text. */
final class ColumnModel {

    private final Document.Id id;
    private final ReadOnlyObjectWrapper<Page> page;
    private final ReadOnlyObjectWrapper<Layer> tags;
    private final ReadOnlyObjectWrapper<Layer> known = new ReadOnlyObjectWrapper<>(ReadAlready.layer(List.of()));
    private final ReadOnlyStringWrapper shared = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Span>> linked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FindModel find;
    private Annotations annotations;
    private Codebook codebook;

    ColumnModel(Project project, Document document) {
        id = document.id();
        page = new ReadOnlyObjectWrapper<>(Page.of(document, project.zonesOf(id)));
        annotations = project.annotationsOf(id);
        codebook = project.codebook();
        tags = new ReadOnlyObjectWrapper<>(TagMarks.layer(annotations, codebook));
        find = new FindModel(document.text());
    }

    Document.Id id() {
        return id;
    }

    /** The report as it is laid out. */
    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Its tags. */
    ReadOnlyObjectProperty<Layer> tags() {
        return tags.getReadOnlyProperty();
    }

    /** What the head of the column says beside the name: words, and how much of them others have. */
    ReadOnlyStringProperty shared() {
        return shared.getReadOnlyProperty();
    }

    /** The sentence that is held level with one in another column. */
    ReadOnlyObjectProperty<Optional<Span>> linked() {
        return linked.getReadOnlyProperty();
    }

    /** Words looked for in this text. */
    FindModel find() {
        return find;
    }

    /** What of it has been read elsewhere, as far as that is to fade. */
    ReadOnlyObjectProperty<Layer> known() {
        return known.getReadOnlyProperty();
    }

    void know(Layer read) {
        known.set(read);
    }

    void link(Optional<Span> sentence) {
        linked.set(sentence);
    }

    /** Says which shares of the words are also in others; none where it is not known. */
    void share(List<String> also) {
        String words = Phrase.count(page.get().words(), "word");
        shared.set(also.isEmpty() ? words : words + ", " + String.join(", ", also));
    }

    /** Takes over what a new snapshot has for this document; what is the same object stays as it is. */
    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    void follow(Project project) {
        Document document = project.documents().get(id);
        if (document == null) {
            return;
        }
        if (!page.get().shows(project)) {
            page.set(Page.of(document, project.zonesOf(id)));
        }
        if (project.annotationsOf(id) != annotations || project.codebook() != codebook) {
            annotations = project.annotationsOf(id);
            codebook = project.codebook();
            tags.set(TagMarks.layer(annotations, codebook));
        }
    }
}
