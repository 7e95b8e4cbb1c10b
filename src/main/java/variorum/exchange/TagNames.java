package variorum.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.exchange.incoming.Assembly;
import variorum.text.Document;

/**
 * What incoming tags are called in the project they come into. Reports that are one there may each have a tag of one
 * name, as files of several annotators of a text do: then the second goes by another, unless it says the same. Mutable.
 */
final class TagNames {

    private final Map<Document.Id, Document.Id> moved = new HashMap<>();
    private final Map<Annotation.Ref, Annotation> firsts = new HashMap<>();
    private final Map<Annotation.Ref, Annotation.Ref> names = new HashMap<>();

    /** Reports by the reports that stand for them, and their tags in order. */
    TagNames(Map<Document.Id, Document.Id> moved, List<Annotation> tags) {
        this.moved.putAll(moved);
        tags.forEach(this::name);
    }

    private void name(Annotation tag) {
        Annotation.Ref usual = new Annotation.Ref(report(tag.document()), tag.id());
        Annotation first = firsts.putIfAbsent(usual, tag);
        names.put(tag.ref(), first == null || isSame(first, tag) ? usual : new Annotation.Ref(
                usual.document(),
                new Annotation.Id(Assembly.idLike(tag.document().value(), tag.id().value()))));
    }

    private static boolean isSame(Annotation first, Annotation tag) {
        return first.code().equals(tag.code())
                && first.coder().equals(tag.coder())
                && first.spans().equals(tag.spans())
                && Objects.equals(first.entity(), tag.entity())
                && first.attributes().equals(tag.attributes())
                && first.note().equals(tag.note());
    }

    private Document.Id report(Document.Id id) {
        return moved.getOrDefault(id, id);
    }

    /** The name of a tag; of one that does not come with the others, the name in the report that stands for its own. */
    Annotation.Ref of(Annotation.Ref ref) {
        return names.getOrDefault(ref, new Annotation.Ref(report(ref.document()), ref.annotation()));
    }
}
