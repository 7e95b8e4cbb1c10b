package variorum.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.pcollections.PMap;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * A project in the making. Starts as a snapshot, takes edits, ends as the next snapshot. Each edit is checked against
 * the state it finds and answers its inverse, so an inverse is never written a second time by hand. Annotations of a
 * document are copied once, however many edits touch it: a loaded file and a large import go through one draft. A
 * single edit that is refused has changed nothing; when a batch is refused the draft is spoilt and must be dropped.
 */
public final class Draft {

    private final Checks checks = new Checks(this);
    private final DraftedAnnotations annotations;
    private PMap<Document.Id, Document> documents;
    private PMap<Document.Id, Zones> zones;
    private PMap<Coder.Id, Coder> coders;
    private PMap<Entity.Id, Entity> entities;
    private PMap<StatementType.Id, StatementType> statementTypes;
    private Codebook codebook;
    private Statements statements;
    private Comparing comparing;
    private PMap<Document.Id, List<Rejection>> rejections;
    private About about;

    /** A draft that starts from a snapshot. */
    public Draft(Project start) {
        documents = start.documents();
        zones = start.zones();
        annotations = new DraftedAnnotations(start.annotations());
        coders = start.coders();
        entities = start.entities();
        statementTypes = start.statementTypes();
        codebook = start.codebook();
        statements = start.statements();
        comparing = start.comparing();
        rejections = start.rejections();
        about = start.about();
    }

    /** The snapshot with every edit taken so far. */
    public Project project() {
        return new Project(
                documents, zones, codebook, coders, entities, annotations.settled(), statementTypes, statements,
                comparing, rejections, about);
    }

    /**
     * Makes an edit.
     *
     * @return the edit that takes it back
     * @throws EditRejected with a sentence when the edit does not fit; a batch then leaves the draft spoilt
     */
    public Edit apply(Edit edit) {
        return switch (edit) {
            case Edit.PutDocument(Document document) -> put(document);
            case Edit.RemoveDocument(Document.Id id) -> remove(id);
            case Edit.PutZones(Document.Id id, Zones value) -> put(id, value);
            case Edit.PutCode(Code code) -> put(code);
            case Edit.RemoveCode(Code.Id id) -> remove(id);
            case Edit.PutCoder(Coder coder) -> put(coder);
            case Edit.RemoveCoder(Coder.Id id) -> remove(id);
            case Edit.PutEntity(Entity entity) -> put(entity);
            case Edit.RemoveEntity(Entity.Id id) -> remove(id);
            case Edit.PutStatementType(StatementType type) -> put(type);
            case Edit.RemoveStatementType(StatementType.Id id) -> remove(id);
            case Edit.PutAnnotation(Annotation annotation) -> put(annotation);
            case Edit.RemoveAnnotation(Annotation.Ref ref) -> remove(ref);
            case Edit.PutStatement(Statement statement) -> put(statement);
            case Edit.RemoveStatement(Statement.Id id) -> remove(id);
            case Edit.PutRule(ComparingRule rule) -> put(rule);
            case Edit.RemoveRule(ComparingRule.Id id) -> remove(id);
            case Edit.PutCorrections(DocumentPair pair, List<Correction> said) -> put(pair, said);
            case Edit.PutRejections(Document.Id id, List<Rejection> rejected) -> put(id, rejected);
            case Edit.PutSavedQuery(SavedQuery query) -> put(query);
            case Edit.RemoveSavedQuery(String name) -> removeQuery(name);
            case Edit.PutProjectNote(String note) -> putNote(note);
            case Edit.Batch(String label, List<Edit> edits) -> all(label, edits);
        };
    }

    private Edit all(String label, List<Edit> edits) {
        List<Edit> inverses = new ArrayList<>(edits.size());
        edits.forEach(edit -> inverses.add(apply(edit)));
        Collections.reverse(inverses);
        return new Edit.Batch(label, inverses);
    }

    private Edit put(Document document) {
        Document old = documents.get(document.id());
        checks.sameText(old, document);
        documents = documents.plus(document.id(), document);
        return old == null ? new Edit.RemoveDocument(document.id()) : new Edit.PutDocument(old);
    }

    private Edit remove(Document.Id id) {
        Document old = checks.document(id);
        checks.notAnnotated(old);
        List<Edit> back = new ArrayList<>(List.of(new Edit.PutDocument(old)));
        Zones oldZones = zones.get(id);
        if (oldZones != null) {
            back.add(new Edit.PutZones(id, oldZones));
        }
        for (DocumentPair pair : comparing.pairsWith(id)) {
            back.add(put(pair, List.of()));
        }
        if (rejections.containsKey(id)) {
            back.add(put(id, List.of()));
        }
        documents = documents.minus(id);
        zones = zones.minus(id);
        return back.size() == 1 ? back.getFirst() : new Edit.Batch("bring back " + old.name(), back);
    }

    private Edit put(Document.Id id, Zones value) {
        checks.zonesFit(checks.document(id), value);
        Zones old = zones.getOrDefault(id, Zones.NONE);
        zones = value.list().isEmpty() ? zones.minus(id) : zones.plus(id, value);
        return new Edit.PutZones(id, old);
    }

    private Edit put(Code code) {
        checks.fits(code);
        Code old = codebook.code(code.id()).orElse(null);
        codebook = codebook.with(code);
        return old == null ? new Edit.RemoveCode(code.id()) : new Edit.PutCode(old);
    }

    private Edit remove(Code.Id id) {
        Code old = checks.code(id);
        checks.unused(old);
        codebook = codebook.without(id);
        return new Edit.PutCode(old);
    }

    private Edit put(Coder coder) {
        Coder old = coders.get(coder.id());
        coders = coders.plus(coder.id(), coder);
        return old == null ? new Edit.RemoveCoder(coder.id()) : new Edit.PutCoder(old);
    }

    private Edit remove(Coder.Id id) {
        Coder old = checks.coder(id);
        checks.unused(old);
        coders = coders.minus(id);
        return new Edit.PutCoder(old);
    }

    private Edit put(Entity entity) {
        Entity old = entities.get(entity.id());
        entities = entities.plus(entity.id(), entity);
        return old == null ? new Edit.RemoveEntity(entity.id()) : new Edit.PutEntity(old);
    }

    private Edit remove(Entity.Id id) {
        Entity old = checks.entity(id);
        checks.unused(old);
        entities = entities.minus(id);
        return new Edit.PutEntity(old);
    }

    private Edit put(StatementType type) {
        checks.fits(type);
        StatementType old = statementTypes.get(type.id());
        statementTypes = statementTypes.plus(type.id(), type);
        return old == null ? new Edit.RemoveStatementType(type.id()) : new Edit.PutStatementType(old);
    }

    private Edit remove(StatementType.Id id) {
        StatementType old = checks.statementType(id);
        checks.unused(old);
        statementTypes = statementTypes.minus(id);
        return new Edit.PutStatementType(old);
    }

    private Edit put(Annotation annotation) {
        checks.fits(annotation);
        Annotation old = annotations.put(annotation);
        return old == null ? new Edit.RemoveAnnotation(annotation.ref()) : new Edit.PutAnnotation(old);
    }

    private Edit remove(Annotation.Ref ref) {
        checks.annotation(ref);
        checks.unbound(ref);
        Annotation old = Objects.requireNonNull(annotations.remove(ref));
        return new Edit.PutAnnotation(old);
    }

    private Edit put(Statement statement) {
        checks.fits(statement);
        Statement old = statements.find(statement.id()).orElse(null);
        statements = statements.with(statement);
        return old == null ? new Edit.RemoveStatement(statement.id()) : new Edit.PutStatement(old);
    }

    private Edit remove(Statement.Id id) {
        Statement old = checks.statement(id);
        statements = statements.without(id);
        return new Edit.PutStatement(old);
    }

    private Edit put(ComparingRule rule) {
        ComparingRule old = comparing.rules().get(rule.id());
        comparing = comparing.with(rule);
        return old == null ? new Edit.RemoveRule(rule.id()) : new Edit.PutRule(old);
    }

    private Edit remove(ComparingRule.Id id) {
        ComparingRule old = checks.rule(id);
        comparing = comparing.without(id);
        return new Edit.PutRule(old);
    }

    private Edit put(DocumentPair pair, List<Correction> said) {
        checks.fits(pair, said);
        List<Correction> old = comparing.corrections(pair.a(), pair.b());
        comparing = comparing.with(pair, said);
        return new Edit.PutCorrections(pair, old);
    }

    private Edit put(Document.Id id, List<Rejection> rejected) {
        checks.fits(checks.document(id), rejected);
        List<Rejection> old = rejections.getOrDefault(id, List.of());
        rejections = rejected.isEmpty() ? rejections.minus(id) : rejections.plus(id, rejected);
        return new Edit.PutRejections(id, old);
    }

    private Edit put(SavedQuery query) {
        SavedQuery old = about.queries().get(query.name());
        about = about.with(query);
        return old == null ? new Edit.RemoveSavedQuery(query.name()) : new Edit.PutSavedQuery(old);
    }

    private Edit removeQuery(String name) {
        SavedQuery old = checks.query(name);
        about = about.without(name);
        return new Edit.PutSavedQuery(old);
    }

    private Edit putNote(String note) {
        String old = about.note();
        about = about.withNote(note);
        return new Edit.PutProjectNote(old);
    }

    PMap<Document.Id, Document> documents() {
        return documents;
    }

    PMap<Coder.Id, Coder> coders() {
        return coders;
    }

    PMap<Entity.Id, Entity> entities() {
        return entities;
    }

    PMap<StatementType.Id, StatementType> statementTypes() {
        return statementTypes;
    }

    Codebook codebook() {
        return codebook;
    }

    Statements statements() {
        return statements;
    }

    Comparing comparing() {
        return comparing;
    }

    PMap<Document.Id, List<Rejection>> rejections() {
        return rejections;
    }

    About about() {
        return about;
    }

    DraftedAnnotations annotations() {
        return annotations;
    }
}
