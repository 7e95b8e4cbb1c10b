package variorum.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.About;
import variorum.project.Comparing;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.project.Statements;
import variorum.storage.DocumentLoader.Frame;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * Reads a whole project: few queries, each thing built once, and every text, quote, reference and seal compared on the
 * way. What can't be trusted is left out and said.
 */
final class Loader {

    private final Database database;
    private final Findings findings = new Findings();

    Loader(Database database) {
        this.database = database;
    }

    /** @throws variorum.task.Cancelled when the progress says so */
    Loaded load(Progress progress) throws SQLException {
        progress.at(0, 100, "Reading the codebook");
        CodebookLoader book = new CodebookLoader(database, findings);
        Map<Coder.Id, Coder> coders = book.coders();
        Map<Entity.Id, Entity> entities = book.entities();
        Codebook codebook = book.codebook();
        Map<StatementType.Id, StatementType> types = book.statementTypes();
        progress.at(5, 100, "Reading documents");
        DocumentLoader documents = new DocumentLoader(database, findings);
        Map<Long, Frame> frames = documents.documents();
        Map<Document.Id, Zones> zones = documents.zones(frames);
        AnnotationLoader.Known known = new AnnotationLoader.Known(
                frames,
                book.codeNumbers(),
                book.coderNumbers(),
                book.entityNumbers(),
                Arrays.stream(Confidence.values()).collect(Collectors.toMap(Json::word, Function.identity())));
        AnnotationLoader loader = new AnnotationLoader(database, findings, known);
        Map<Document.Id, List<Annotation>> annotations = loader.read(progress.part(0.1, 0.9));
        progress.at(90, 100, "Reading statements");
        List<Statement> statements = new StatementLoader(database, findings, loader.byNumber())
                .read(book.typeNumbers(), book.coderNumbers());
        ComparingLoader comparing = new ComparingLoader(database, findings);
        Comparing decided = comparing.comparing(frames);
        About about = comparing.about();
        Map<Document.Id, List<Rejection>> rejections = new RejectionLoader(database, findings).read(frames);
        documents.sources();
        compareSum();
        Project project = new Project(documents(frames), HashTreePMap.from(zones), codebook, HashTreePMap.from(coders),
                HashTreePMap.from(entities), sets(annotations), HashTreePMap.from(types), Statements.of(statements),
                decided, HashTreePMap.from(rejections), about);
        return new Loaded(project, findings.list());
    }

    private static PMap<Document.Id, Document> documents(Map<Long, Frame> frames) {
        Map<Document.Id, Document> documents = HashMap.newHashMap(frames.size());
        frames.values().forEach(frame -> documents.put(frame.document().id(), frame.document()));
        return HashTreePMap.from(documents);
    }

    private static PMap<Document.Id, Annotations> sets(Map<Document.Id, List<Annotation>> read) {
        Map<Document.Id, Annotations> sets = HashMap.newHashMap(read.size());
        read.forEach((id, list) -> sets.put(id, Annotations.of(list)));
        return HashTreePMap.from(sets);
    }

    /** Rows that vanished as a whole leave no damaged row behind; only the sum of all seals shows them. */
    private void compareSum() throws SQLException {
        if (findings.none() && findings.seals() != Stamp.read(database).seal()) {
            findings.add(
                    new Location.WholeProject(),
                    "Rows are missing or were added by another program: the sum over all rows is not as it was"
                            + " written.");
        }
    }
}
