package variorum.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.text.Document;
import variorum.text.Span;

/**
 * Differences between two documents as coded objects. A coded difference is a statement of the type "Difference" whose
 * two parts are annotations with the code "Reading"; it is found again by their places. So it is stored, undone,
 * exported and counted like any statement. Code and type come into being with the first one.
 *
 * <p>Seen by one coder in one snapshot: {@code new Differences(project, a, b, coder)}.
 */
public final class Differences {

    /** The role of the words of the first version. */
    public static final String READING = "reading";

    /** The role of the words of the second version. */
    public static final String OTHER_READING = "other reading";

    /** The attribute that holds the layer, a word of {@link Layer}. */
    public static final String LAYER = "layer";

    /** The attribute that holds the operation. */
    public static final String OPERATION = "operation";

    /** The attribute that holds the coder's own kind of change. */
    public static final String CATEGORY = "category";

    /** The attribute that holds how grave it is, 1 to 3. */
    public static final String WEIGHT = "weight";

    /** The attribute that holds the id of the document that has no words here. */
    public static final String LACKING = "lacking";

    private final Project project;
    private final Document.Id a;
    private final Document.Id b;
    private final Coder.Id coder;
    private final Map<Places, Statement> byPlaces = new HashMap<>();

    /**
     * Where the two readings stand; null for the side that lacks the words. Offsets UTF-16. A move may take in the very
     * words of another difference.
     */
    private record Places(@Nullable Span inA, @Nullable Span inB, boolean moved) {}

    /** Differences between two documents, as one coder has coded them. */
    public Differences(Project project, Document.Id a, Document.Id b, Coder.Id coder) {
        this.project = project;
        this.a = a;
        this.b = b;
        this.coder = coder;
        DifferenceForm.typeIn(project).ifPresent(this::collect);
    }

    /** The statement type of coded differences, if the project has it. */
    public static Optional<StatementType> type(Project project) {
        return DifferenceForm.typeIn(project);
    }

    private void collect(StatementType type) {
        for (Statement statement : project.statements().all()) {
            if (statement.type().equals(type.id()) && statement.coder().equals(coder)) {
                places(statement).ifPresent(places -> byPlaces.put(places, statement));
            }
        }
    }

    /** The places of a coded difference, if it is one between these two, whichever way round. */
    private Optional<Places> places(Statement statement) {
        Map<Document.Id, Span> spans = new HashMap<>();
        statement.bound()
                .flatMap(ref -> project.annotation(ref).stream())
                .forEach(annotation -> spans.put(annotation.document(), annotation.extent()));
        Set<String> documents = new HashSet<>();
        spans.keySet().forEach(id -> documents.add(id.value()));
        String lacking = statement.attributes().first(LACKING);
        if (!lacking.isEmpty()) {
            documents.add(lacking);
        }
        boolean moved = statement.attributes().first(OPERATION).equals(Operation.MOVE.word());
        return documents.equals(Set.of(a.value(), b.value()))
                ? Optional.of(new Places(spans.get(a), spans.get(b), moved))
                : Optional.empty();
    }

    private static Places places(Difference difference) {
        return new Places(
                difference.standsIn(Side.A) ? difference.a() : null,
                difference.standsIn(Side.B) ? difference.b() : null,
                difference.operation() == Operation.MOVE);
    }

    /** The statement that codes a difference, if the coder made one. */
    public Optional<Statement> coded(Difference difference) {
        return Optional.ofNullable(byPlaces.get(places(difference)));
    }

    /** The layer of a difference: the coder's where there is one, else the comparison's. */
    public Layer layer(Difference difference) {
        String word = coded(difference).map(statement -> statement.attributes().first(LAYER)).orElse("");
        return Stream.of(Layer.values())
                .filter(layer -> layer.word().equals(word))
                .findFirst()
                .orElse(difference.layer());
    }

    /** Coded differences that are none of these: a rule or a correction has changed what differs. */
    public List<Statement> unplaced(List<Difference> differences) {
        Map<Places, Statement> left = new HashMap<>(byPlaces);
        differences.forEach(difference -> left.remove(places(difference)));
        return left.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** Puts a difference on a layer. */
    public Edit withLayer(Difference difference, Layer layer) {
        return coding(difference, "put on the layer " + layer.word(), statement ->
                statement.with(statement.attributes().with(LAYER, layer.word())));
    }

    /** Gives a difference a category; an empty one takes it away. */
    public Edit withCategory(Difference difference, String category) {
        return coding(difference, "categorise difference", statement ->
                statement.with(statement.attributes().with(CATEGORY, category)));
    }

    /** Says how grave a difference is, {@code 1} to {@code 3}; an empty text takes it back. */
    public Edit withWeight(Difference difference, String weight) {
        return coding(difference, "weigh difference", statement ->
                statement.with(statement.attributes().with(WEIGHT, weight)));
    }

    /** Gives a difference a note. */
    public Edit withNote(Difference difference, String note) {
        return coding(difference, "note on difference", statement -> statement.withNote(note));
    }

    /**
     * Codes a difference: makes what is missing of code, type, readings and statement, and puts the statement as
     * changed, all in one step of undo.
     */
    public Edit coding(Difference difference, String label, UnaryOperator<Statement> change) {
        Optional<Statement> there = coded(difference);
        if (there.isPresent()) {
            return new Edit.Batch(label, List.of(new Edit.PutStatement(change.apply(there.get()))));
        }
        DifferenceForm form = DifferenceForm.in(project);
        List<Edit> edits = new ArrayList<>(form.missing());
        Statement made = Statement.of(form.type().id(), coder);
        made = made.with(made.attributes()
                .with(LAYER, difference.layer().word())
                .with(OPERATION, difference.operation().word())
                .with(LACKING, difference.standsIn(Side.A) ? difference.standsIn(Side.B) ? "" : b.value() : a.value()));
        if (difference.standsIn(Side.A)) {
            made = made.with(READING, List.of(reading(a, difference.a(), form.reading(), edits)));
        }
        if (difference.standsIn(Side.B)) {
            made = made.with(OTHER_READING, List.of(reading(b, difference.b(), form.reading(), edits)));
        }
        edits.add(new Edit.PutStatement(change.apply(made)));
        return new Edit.Batch(label, edits);
    }

    /** The coder's reading of these words, which comparisons with several versions share. */
    private Annotation.Ref reading(Document.Id document, Span span, Code code, List<Edit> edits) {
        Optional<Annotation> there = project.annotationsOf(document).list().stream()
                .filter(old -> old.code().equals(code.id()) && old.coder().equals(coder)
                        && old.spans().equals(List.of(span)))
                .findFirst();
        if (there.isPresent()) {
            return there.get().ref();
        }
        Annotation made = Annotation.of(document, code, coder, span);
        edits.add(new Edit.PutAnnotation(made));
        return made.ref();
    }

    /** Takes back the coding of a difference, and its readings where nothing else binds them. */
    public Optional<Edit> uncoding(Difference difference) {
        return coded(difference).map(this::uncoding);
    }

    /** Takes back a coded difference, and its readings where nothing else binds them. */
    public Edit uncoding(Statement statement) {
        List<Edit> edits = new ArrayList<>(List.of(new Edit.RemoveStatement(statement.id())));
        statement.bound()
                .distinct()
                .filter(ref -> project.statements().binding(ref).size() == 1)
                .forEach(ref -> edits.add(new Edit.RemoveAnnotation(ref)));
        return new Edit.Batch("remove coding of difference", edits);
    }

    /** How a coded difference is called, whether or not it still is one. */
    public String name(Statement statement, DifferenceNames names) {
        return places(statement).map(at -> names.of(at.inA(), at.inB(), at.moved())).orElse("");
    }
}
