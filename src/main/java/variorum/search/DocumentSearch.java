package variorum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.search.expression.Expression;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.text.Span;

/** The search in one document, which is folded once, and only if words are sought in it. */
final class DocumentSearch {

    private final Document document;
    private final List<Annotation> annotations;
    private final Bound bound;
    private final Progress progress;
    private final Map<Query.Pattern, Expression> compiled;
    private @Nullable FoldedText folded;

    /** The expressions that were compiled for other documents come along. */
    DocumentSearch(Search.Sought sought, Map<Query.Pattern, Expression> compiled, Progress progress) {
        this.compiled = compiled;
        this.document = sought.document();
        this.annotations = sought.annotations().list();
        this.bound = sought.bound();
        this.progress = progress;
    }

    /** What is found, in no particular order. */
    Stream<Hit> find(Query query) {
        return switch (query) {
            case Query.InText inText -> places(inText).stream().map(this::hit);
            case Query.Clause clause -> find(clause);
            case Query.AnyOf(List<Query> queries) -> queries.stream().flatMap(this::find);
        };
    }

    private Hit hit(Span span) {
        return new Hit(document.id(), span, null);
    }

    private Stream<Hit> find(Query.Clause clause) {
        boolean here = clause.documents().stream().allMatch(condition -> condition.holds(document));
        if (!here) {
            return Stream.of();
        }
        boolean ofTags = !clause.tags().isEmpty() || !clause.statements().isEmpty();
        boolean onlyNegative = clause.tags().stream().allMatch(TagCondition.Not.class::isInstance)
                && clause.statements().stream().allMatch(StatementCondition.Not.class::isInstance);
        return ofTags && !(onlyNegative && !clause.words().isEmpty()) ? inTags(clause) : inDocument(clause);
    }

    private boolean meets(Annotation tag, Query.Clause clause) {
        return clause.tags().stream().allMatch(condition -> condition.holds(tag))
                && StatementCondition.hold(clause.statements(), tag.ref(), bound);
    }

    private Stream<Hit> inDocument(Query.Clause clause) {
        boolean excluded = clause.absent().stream().anyMatch(absent -> !places(absent).isEmpty());
        List<List<Span>> found = clause.words().stream().map(this::places).toList();
        if (excluded || found.stream().anyMatch(List::isEmpty)) {
            return Stream.of();
        }
        if (clause.words().isEmpty()) {
            return Stream.of(hit(firstLine()));
        }
        List<Span> closed = annotations.stream()
                .filter(annotation -> !meets(annotation, clause))
                .flatMap(annotation -> annotation.spans().stream())
                .toList();
        return found.stream().flatMap(List::stream).filter(place -> !isInOneOf(closed, place)).map(this::hit);
    }

    private Stream<Hit> inTags(Query.Clause clause) {
        List<Annotation> tags = annotations.stream()
                .filter(annotation -> meets(annotation, clause))
                .toList();
        if (tags.isEmpty()) {
            return Stream.of();
        }
        List<List<Span>> found =
                clause.words().stream().flatMap(DocumentSearch::oneByOne).map(this::places).toList();
        List<List<Span>> absent = clause.absent().stream().map(this::places).toList();
        return tags.stream()
                .filter(tag -> found.stream().allMatch(places -> places.stream().anyMatch(in(tag)::holds)))
                .filter(tag -> absent.stream().noneMatch(places -> places.stream().anyMatch(in(tag)::holds)))
                .flatMap(tag -> found.isEmpty()
                        ? Stream.of(new Hit(document.id(), tag.extent(), tag.id()))
                        : found.stream().flatMap(List::stream).filter(in(tag)::holds).map(this::hit));
    }

    /** Several words must all stand in the same tag, and so each is sought by itself. */
    private static Stream<Query.InText> oneByOne(Query.InText query) {
        return query instanceof Query.Words(String words, boolean whole)
                ? apart(words).stream().map(word -> new Query.Words(word, whole))
                : Stream.of(query);
    }

    private record Parts(List<Span> spans) {
        boolean holds(Span place) {
            return isInOneOf(spans, place);
        }
    }

    private static Parts in(Annotation tag) {
        return new Parts(tag.spans());
    }

    private static boolean isInOneOf(List<Span> parts, Span place) {
        return parts.stream().anyMatch(part -> part.contains(place));
    }

    private Span firstLine() {
        Span start = new Span(0, document.text().length()).trimmedIn(document.text());
        int end = document.text().indexOf('\n', start.start());
        return end < 0 ? start : new Span(start.start(), end).trimmedIn(document.text());
    }

    private List<Span> places(Query.InText query) {
        return switch (query) {
            case Query.Words(String words, boolean whole) -> ofAll(apart(words), whole);
            case Query.Phrase(String words, boolean whole) -> folded().findWords(words, whole);
            case Query.Pattern pattern -> compiled
                    .computeIfAbsent(pattern, each -> Expression.of(each.expression(), each.anyCase()))
                    .find(document.text(), progress);
        };
    }

    private List<Span> ofAll(List<String> words, boolean whole) {
        List<Span> all = new ArrayList<>();
        for (String word : words) {
            List<Span> found = folded().findWords(word, whole);
            if (found.isEmpty()) {
                return List.of();
            }
            all.addAll(found);
        }
        return all;
    }

    private FoldedText folded() {
        FoldedText made = folded == null ? FoldedText.of(document.text()) : folded;
        folded = made;
        return made;
    }

    /** Words that are sought each by itself. */
    static List<String> apart(String words) {
        return Arrays.stream(FoldedText.fold(words).split(" "))
                .filter(word -> !Characters.isBlank(word))
                .distinct()
                .toList();
    }
}
