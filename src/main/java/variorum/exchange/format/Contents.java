package variorum.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.project.About;
import variorum.project.Comparing;
import variorum.project.DocumentPair;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * What a project holds, each kind in the one order in which files list it.
 *
 * @param coders by id
 * @param codes parents before their children, siblings in their order
 * @param statementTypes by id
 * @param entities by id
 * @param documents by id
 * @param zones of the documents that have any
 * @param annotations document by document, in reading order
 * @param statements by id
 * @param comparing rules of comparing, and corrections of documents that are among these
 * @param rejections suggested names that are not wanted, by document
 * @param about note on the project and saved queries
 */
public record Contents(
        List<Coder> coders,
        List<Code> codes,
        List<StatementType> statementTypes,
        List<Entity> entities,
        List<Document> documents,
        Map<Document.Id, Zones> zones,
        List<Annotation> annotations,
        List<Statement> statements,
        Comparing comparing,
        Map<Document.Id, List<Rejection>> rejections,
        About about) {

    /** Takes its own copies. */
    public Contents {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
        statementTypes = List.copyOf(statementTypes);
        entities = List.copyOf(entities);
        documents = List.copyOf(documents);
        zones = Map.copyOf(zones);
        annotations = List.copyOf(annotations);
        statements = List.copyOf(statements);
        rejections = Map.copyOf(rejections);
    }

    /** Of a project that decided nothing about comparing and keeps nothing of itself. */
    public Contents(
            List<Coder> coders,
            List<Code> codes,
            List<StatementType> statementTypes,
            List<Entity> entities,
            List<Document> documents,
            Map<Document.Id, Zones> zones,
            List<Annotation> annotations,
            List<Statement> statements) {
        this(
                coders, codes, statementTypes, entities, documents, zones, annotations, statements, Comparing.NONE,
                Map.of(), About.NOTHING);
    }

    /** Everything in a project. */
    public static Contents of(Project project) {
        List<Document> documents = byKey(project.documents());
        List<Annotation> annotations = new ArrayList<>();
        documents.forEach(document -> annotations.addAll(project.annotationsOf(document.id()).list()));
        return new Contents(
                byKey(project.coders()),
                project.codebook().codes(),
                byKey(project.statementTypes()),
                byKey(project.entities()),
                documents,
                project.zones(),
                annotations,
                project.statements().all().stream().sorted(Comparator.comparing(Statement::id)).toList(),
                project.comparing(),
                project.rejections(),
                project.about());
    }

    private static <K extends Comparable<K>, V> List<V> byKey(Map<K, V> map) {
        return List.copyOf(new TreeMap<>(map).values());
    }

    /** What was said of how two documents align, by pair in order; only where both are here. */
    public SortedMap<DocumentPair, List<Correction>> corrections() {
        Set<Document.Id> here = documents.stream().map(Document::id).collect(Collectors.toSet());
        SortedMap<DocumentPair, List<Correction>> corrections = new TreeMap<>(comparing.corrections());
        corrections.keySet().removeIf(pair -> !here.contains(pair.a()) || !here.contains(pair.b()));
        return corrections;
    }

    /** What was rejected in the documents that are here, by document in order. */
    public SortedMap<Document.Id, List<Rejection>> rejectionsByDocument() {
        Set<Document.Id> here = documents.stream().map(Document::id).collect(Collectors.toSet());
        SortedMap<Document.Id, List<Rejection>> byDocument = new TreeMap<>(rejections);
        byDocument.keySet().retainAll(here);
        return byDocument;
    }

    /** The statements that bind something in a report, by report, each in the order of all. */
    public Map<Document.Id, List<Statement>> statementsByDocument() {
        Map<Document.Id, List<Statement>> byDocument = new TreeMap<>();
        for (Statement statement : statements) {
            statement.bound().map(Annotation.Ref::document).distinct().forEach(id ->
                    byDocument.computeIfAbsent(id, key -> new ArrayList<>()).add(statement));
        }
        return byDocument;
    }

    /** The edits that build it up from nothing, in an order in which each finds what it refers to. */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        coders.forEach(coder -> edits.add(new Edit.PutCoder(coder)));
        codes.forEach(code -> edits.add(new Edit.PutCode(code)));
        statementTypes.forEach(type -> edits.add(new Edit.PutStatementType(type)));
        entities.forEach(entity -> edits.add(new Edit.PutEntity(entity)));
        for (Document document : documents) {
            edits.add(new Edit.PutDocument(document));
            Zones own = zones.get(document.id());
            if (own != null) {
                edits.add(new Edit.PutZones(document.id(), own));
            }
        }
        annotations.forEach(annotation -> edits.add(new Edit.PutAnnotation(annotation)));
        statements.forEach(statement -> edits.add(new Edit.PutStatement(statement)));
        comparing.rulesById().forEach(rule -> edits.add(new Edit.PutRule(rule)));
        corrections().forEach((pair, said) -> edits.add(new Edit.PutCorrections(pair, said)));
        rejectionsByDocument().forEach((id, rejected) -> edits.add(new Edit.PutRejections(id, rejected)));
        about.queriesByName().forEach(query -> edits.add(new Edit.PutSavedQuery(query)));
        if (!about.note().isEmpty()) {
            edits.add(new Edit.PutProjectNote(about.note()));
        }
        return edits;
    }

    /** A project with nothing else in it. */
    public Project project() {
        Draft draft = new Draft(Project.EMPTY);
        edits().forEach(draft::apply);
        return draft.project();
    }
}
