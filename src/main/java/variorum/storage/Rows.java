package variorum.storage;

import java.sql.SQLException;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.Edit;
import variorum.project.Rejection;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * Writes edits into the tables. Edits come here checked, so each finds what it refers to. Every method answers by how
 * much the sum of all seals changes.
 */
final class Rows {

    private final DocumentRows documents;
    private final CodebookRows codebook;
    private final RegistryRows registry;
    private final AnnotationRows annotations;
    private final StatementRows statements;
    private final ComparingRows comparing;
    private final RejectionRows rejections;
    private final Texts texts;

    Rows(Database database, Texts texts) {
        documents = new DocumentRows(database, texts);
        codebook = new CodebookRows(database);
        registry = new RegistryRows(database);
        annotations = new AnnotationRows(database, texts);
        statements = new StatementRows(database);
        comparing = new ComparingRows(database, texts);
        rejections = new RejectionRows(database);
        this.texts = texts;
    }

    long apply(Edit edit) throws SQLException {
        return switch (edit) {
            case Edit.PutDocument(Document document) -> documents.put(document);
            case Edit.RemoveDocument(Document.Id id) ->
                    -comparing.sealsOf(id) - rejections.sealOf(id) + documents.remove(id);
            case Edit.PutZones(Document.Id id, Zones zones) -> documents.put(id, zones);
            case Edit.PutCode(Code code) -> codebook.put(code);
            case Edit.RemoveCode(Code.Id id) -> codebook.remove(id);
            case Edit.PutCoder(Coder coder) -> registry.put(coder);
            case Edit.RemoveCoder(Coder.Id id) -> registry.remove(id);
            case Edit.PutEntity(Entity entity) -> registry.put(entity);
            case Edit.RemoveEntity(Entity.Id id) -> registry.remove(id);
            case Edit.PutStatementType(StatementType type) -> codebook.put(type);
            case Edit.RemoveStatementType(StatementType.Id id) -> codebook.remove(id);
            case Edit.PutAnnotation(Annotation annotation) -> annotations.put(annotation);
            case Edit.RemoveAnnotation(Annotation.Ref ref) -> annotations.remove(ref);
            case Edit.PutStatement(Statement statement) -> statements.put(statement);
            case Edit.RemoveStatement(Statement.Id id) -> statements.remove(id);
            case Edit.PutRule(ComparingRule rule) -> comparing.put(rule);
            case Edit.RemoveRule(ComparingRule.Id id) -> comparing.remove(id);
            case Edit.PutCorrections(DocumentPair pair, List<Correction> said) -> comparing.put(pair, said);
            case Edit.PutRejections(Document.Id id, List<Rejection> rejected) -> rejections.put(id, rejected, texts);
            case Edit.PutSavedQuery(SavedQuery query) -> comparing.put(query);
            case Edit.RemoveSavedQuery(String name) -> comparing.removeQuery(name);
            case Edit.PutProjectNote(String note) -> comparing.putNote(note);
            case Edit.Batch batch -> all(batch);
        };
    }

    private long all(Edit.Batch batch) throws SQLException {
        long sum = 0;
        for (Edit edit : batch.edits()) {
            sum += apply(edit);
        }
        return sum;
    }
}
