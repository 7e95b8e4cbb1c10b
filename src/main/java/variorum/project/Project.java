package variorum.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.StatementType;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zones;

/**
 * Everything in a project at one moment. Snapshots share what did not change between them, so a view asks "is my part
 * the same object?" and redraws only when it is not.
 *
 * @param documents the reports
 * @param zones their zones; a document without an entry has none yet
 * @param codebook the codes
 * @param coders who codes
 * @param entities the registry
 * @param annotations by document; a document without an entry has none
 * @param statementTypes the forms for statements
 * @param statements the statements
 * @param comparing what was decided about comparing
 * @param rejections suggested names that are not wanted, by document; no list is empty
 * @param about note and saved searches
 */
public record Project(
        PMap<Document.Id, Document> documents,
        PMap<Document.Id, Zones> zones,
        Codebook codebook,
        PMap<Coder.Id, Coder> coders,
        PMap<Entity.Id, Entity> entities,
        PMap<Document.Id, Annotations> annotations,
        PMap<StatementType.Id, StatementType> statementTypes,
        Statements statements,
        Comparing comparing,
        PMap<Document.Id, List<Rejection>> rejections,
        About about) {

    /** A project with nothing in it. */
    public static final Project EMPTY = new Project(
            HashTreePMap.empty(), HashTreePMap.empty(), Codebook.EMPTY, HashTreePMap.empty(), HashTreePMap.empty(),
            HashTreePMap.empty(), HashTreePMap.empty(), Statements.NONE, Comparing.NONE,
            HashTreePMap.empty(), About.NOTHING);

    /** In UTF-16 code units: two lines of a list. */
    private static final int LONGEST_TITLE = 56;

    private static final Comparator<Document> BY_NAME =
            Comparator.comparing(Document::name).thenComparing(Document::id);

    /** The document with this id. */
    public Optional<Document> document(Document.Id id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** All documents by name. */
    public List<Document> documentsByName() {
        return documents.values().stream().sorted(BY_NAME).toList();
    }

    /** What to call a report in a list: its title, or the first words of its story where it has none. */
    public String titleOf(Document document) {
        if (!document.metadata().title().isEmpty()) {
            return document.metadata().title();
        }
        return zonesOf(document.id()).story(document.text()).stream()
                .findFirst()
                .map(story -> firstWords(document.text(), story))
                .orElse(document.name());
    }

    private static String firstWords(String text, Span story) {
        Span paragraph = Paragraphs.within(text, story).getFirst();
        if (paragraph.length() <= LONGEST_TITLE) {
            return paragraph.in(text);
        }
        Span cut = new Span(paragraph.start(), paragraph.start() + LONGEST_TITLE);
        int end = Tokenizer.words(text, cut).stream()
                .mapToInt(word -> word.span().start())
                .filter(start -> start > cut.start())
                .max()
                .orElse(cut.end() - (Offsets.isBoundary(text, cut.end()) ? 0 : 1));
        return new Span(cut.start(), end).trimmedIn(text).in(text) + " …";
    }

    /** The zones of a document. */
    public Zones zonesOf(Document.Id id) {
        return zones.getOrDefault(id, Zones.NONE);
    }

    /** The annotations of a document. */
    public Annotations annotationsOf(Document.Id id) {
        return annotations.getOrDefault(id, Annotations.NONE);
    }

    /** The suggested names of a document that are not wanted, in order. */
    public List<Rejection> rejectionsIn(Document.Id id) {
        return rejections.getOrDefault(id, List.of());
    }

    /** The annotation referred to. */
    public Optional<Annotation> annotation(Annotation.Ref ref) {
        return annotationsOf(ref.document()).find(ref.annotation());
    }

    /** All annotations, document by document in no particular order of documents. */
    public Stream<Annotation> allAnnotations() {
        return annotations.values().stream().flatMap(set -> set.list().stream());
    }

    /** How many annotations there are in all. */
    public int annotationCount() {
        return annotations.values().stream().mapToInt(Annotations::size).sum();
    }
}
