package variorum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import variorum.annotation.Annotations;
import variorum.search.expression.Expression;
import variorum.task.Progress;
import variorum.text.Document;

/** Answers queries. An index may narrow which documents are looked at; the texts themselves decide. */
public final class Search {

    private static final Comparator<Hit> READING_ORDER =
            Comparator.comparing(Hit::span).thenComparing(hit -> String.valueOf(hit.annotation()));

    private final Presearch presearch;

    /** A search that asks this index first; {@link Presearch#ALL} where there is none. */
    public Search(Presearch presearch) {
        this.presearch = presearch;
    }

    /**
     * A document to look at.
     *
     * @param document the document
     * @param annotations its annotations
     * @param bound how these are bound into statements
     */
    public record Sought(Document document, Annotations annotations, Bound bound) {

        /** A document whose annotations are bound into nothing. */
        public Sought(Document document, Annotations annotations) {
            this(document, annotations, Bound.NONE);
        }
    }

    /**
     * What is found, document by document as they were given, in reading order within each.
     *
     * @param most how many hits are enough; the search stops there
     * @throws variorum.task.Cancelled when the progress says so
     */
    public List<Hit> find(Query query, Collection<Sought> documents, int most, Progress progress) {
        return find(query, documents, most, progress, soFar -> {});
    }

    /**
     * The same, telling after each document in which something is found what has been found so far; whoever is told
     * must copy it to keep it.
     */
    public List<Hit> find(
            Query query, Collection<Sought> documents, int most, Progress progress, Consumer<List<Hit>> soFar) {
        Optional<Set<Document.Id>> candidates = candidates(query);
        List<Hit> hits = new ArrayList<>();
        Map<Query.Pattern, Expression> compiled = new HashMap<>();
        int looked = 0;
        for (Sought sought : documents) {
            int done = looked++;
            String name = sought.document().name();
            Progress within = (part, whole, what) -> progress.at(done, documents.size(), name);
            within.at(0, 0, "");
            if (candidates.isEmpty() || candidates.get().contains(sought.document().id())) {
                int before = hits.size();
                hits.addAll(new DocumentSearch(sought, compiled, within)
                        .find(query)
                        .distinct()
                        .sorted(READING_ORDER)
                        .limit(most - hits.size())
                        .toList());
                if (hits.size() > before) {
                    soFar.accept(hits);
                }
            }
            if (hits.size() >= most) {
                break;
            }
        }
        return hits;
    }

    private Optional<Set<Document.Id>> candidates(Query query) {
        return switch (query) {
            case Query.InText inText -> holding(terms(inText).toList());
            case Query.Clause clause -> holding(clause.words().stream().flatMap(Search::terms).toList());
            case Query.AnyOf(List<Query> queries) -> {
                Set<Document.Id> all = new HashSet<>();
                for (Query each : queries) {
                    Optional<Set<Document.Id>> some = candidates(each);
                    if (some.isEmpty()) {
                        yield Optional.empty();
                    }
                    all.addAll(some.get());
                }
                yield Optional.of(all);
            }
        };
    }

    private Optional<Set<Document.Id>> holding(List<Terms.Term> terms) {
        return terms.isEmpty() ? Optional.empty() : presearch.candidates(new LinkedHashSet<>(terms));
    }

    private static Stream<Terms.Term> terms(Query.InText query) {
        return switch (query) {
            case Query.Words(String words, boolean whole) ->
                DocumentSearch.apart(words).stream().flatMap(word -> Terms.inPhrase(word, whole).stream());
            case Query.Phrase(String words, boolean whole) -> Terms.inPhrase(words, whole).stream();
            case Query.Pattern pattern -> Stream.of();
        };
    }
}
