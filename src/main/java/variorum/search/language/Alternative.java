package variorum.search.language;

import java.util.ArrayList;
import java.util.List;
import variorum.search.DocumentCondition;
import variorum.search.Query;
import variorum.search.StatementCondition;
import variorum.search.TagCondition;

/** One of the alternatives of a query, in the making. */
record Alternative(
        List<Query.InText> words,
        List<Query.InText> absent,
        List<TagCondition> tags,
        List<StatementCondition> statements,
        List<DocumentCondition> documents) {

    static Alternative words(Query.InText query, boolean not) {
        return not
                ? new Alternative(List.of(), List.of(query), List.of(), List.of(), List.of())
                : new Alternative(List.of(query), List.of(), List.of(), List.of(), List.of());
    }

    static Alternative of(TagCondition condition) {
        return new Alternative(List.of(), List.of(), List.of(condition), List.of(), List.of());
    }

    static Alternative of(StatementCondition condition) {
        return new Alternative(List.of(), List.of(), List.of(), List.of(condition), List.of());
    }

    static Alternative of(DocumentCondition condition) {
        return new Alternative(List.of(), List.of(), List.of(), List.of(), List.of(condition));
    }

    /** Both at once. */
    Alternative and(Alternative other) {
        return new Alternative(
                joined(words, other.words), joined(absent, other.absent), joined(tags, other.tags),
                joined(statements, other.statements), joined(documents, other.documents));
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    Query query() {
        boolean plain = absent.isEmpty() && tags.isEmpty() && statements.isEmpty() && documents.isEmpty();
        return plain && words.size() == 1
                ? words.getFirst()
                : new Query.Clause(words, absent, tags, statements, documents);
    }
}
