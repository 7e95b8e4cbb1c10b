package variorum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.text.Span;

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
     */
    public record Sought(Document document, Annotations annotations) {}

    /**
     * What is found, document by document as they were given, in reading order within each.
     *
     * @param most how many hits are enough; the search stops there
     * @throws variorum.task.Cancelled when the progress says so
     */
    public List<Hit> find(Query query, Collection<Sought> documents, int most, Progress progress) {
        Optional<Set<Document.Id>> candidates = candidates(query);
        List<Hit> hits = new ArrayList<>();
        int looked = 0;
        for (Sought sought : documents) {
            progress.at(looked++, documents.size(), sought.document().name());
            if (candidates.isEmpty() || candidates.get().contains(sought.document().id())) {
                hits.addAll(in(sought, query).sorted(READING_ORDER).limit(most - hits.size()).toList());
            }
            if (hits.size() >= most) {
                break;
            }
        }
        return hits;
    }

    private Optional<Set<Document.Id>> candidates(Query query) {
        Set<Terms.Term> terms = terms(query);
        return terms.isEmpty() ? Optional.empty() : presearch.candidates(terms);
    }

    private static Set<Terms.Term> terms(Query query) {
        return switch (query) {
            case Query.Words(String words, boolean whole) -> {
                Set<Terms.Term> terms = new LinkedHashSet<>();
                apart(words).forEach(word -> terms.addAll(Terms.inPhrase(word, whole)));
                yield terms;
            }
            case Query.Phrase(String words, boolean whole) -> Terms.inPhrase(words, whole);
            case Query.Tagged tagged -> Set.of();
            case Query.Inside(Query what, Query.Tagged tags) -> terms(what);
        };
    }

    private static Stream<Hit> in(Sought sought, Query query) {
        return switch (query) {
            case Query.Words(String words, boolean whole) -> words(sought.document(), apart(words), whole);
            case Query.Phrase(String words, boolean whole) ->
                    FoldedText.of(sought.document().text()).findWords(words, whole).stream()
                            .map(span -> new Hit(sought.document().id(), span, null));
            case Query.Tagged tagged -> tagged(sought, tagged).map(annotation ->
                    new Hit(sought.document().id(), annotation.extent(), annotation.id()));
            case Query.Inside(Query what, Query.Tagged tags) -> {
                List<Span> parts = tagged(sought, tags).flatMap(annotation -> annotation.spans().stream()).toList();
                yield parts.isEmpty()
                        ? Stream.of()
                        : in(sought, what).filter(hit -> parts.stream().anyMatch(part -> part.contains(hit.span())));
            }
        };
    }

    private static Stream<Hit> words(Document document, List<String> words, boolean whole) {
        FoldedText text = FoldedText.of(document.text());
        List<Hit> hits = new ArrayList<>();
        for (String word : words) {
            List<Span> found = text.findWords(word, whole);
            if (found.isEmpty()) {
                return Stream.of();
            }
            found.forEach(span -> hits.add(new Hit(document.id(), span, null)));
        }
        return hits.stream().distinct();
    }

    private static List<String> apart(String words) {
        return Arrays.stream(FoldedText.fold(words).split(" "))
                .filter(word -> !Characters.isBlank(word))
                .distinct()
                .toList();
    }

    private static Stream<Annotation> tagged(Sought sought, Query.Tagged wanted) {
        return sought.annotations().list().stream()
                .filter(annotation -> wanted.codes().isEmpty() || wanted.codes().contains(annotation.code()))
                .filter(annotation -> wanted.coders().isEmpty() || wanted.coders().contains(annotation.coder()))
                .filter(annotation -> wanted.entities().isEmpty()
                        || (annotation.entity() != null && wanted.entities().contains(annotation.entity())));
    }
}
