package variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Problem;
import variorum.project.DocumentPair;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * One project on its way into another: things by what they depend on, codes before the tags that have them, reports
 * before their tags, tags before statements. What could not be brought in is told.
 */
final class Bringing {
    private final Merge merge;
    private final Contents contents;
    private final Project before;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Document, Document> documents = new LinkedHashMap<>();
    private final Map<Document.Id, Document.Id> moved = new HashMap<>();
    private final Map<Code.Id, Code.Id> codes = new HashMap<>();
    private TagNames names = new TagNames(Map.of(), List.of());

    Bringing(Merge merge, Project incoming) {
        this.merge = merge;
        this.before = merge.project();
        this.contents = Contents.of(incoming);
    }

    Merge.Result run() {
        contents.coders().forEach(coder -> put(
                before.coders().get(coder.id()), coder, Edit.PutCoder::new, "The coder " + coder.name()));
        int newCodes = count(contents.codes(), this::put);
        contents.statementTypes().forEach(this::put);
        int newEntities = count(contents.entities(), entity -> put(
                before.entities().get(entity.id()), entity, Edit.PutEntity::new, "The entity " + entity.name()));
        contents.documents().forEach(this::put);
        names = new TagNames(moved, contents.annotations());
        int newAnnotations = count(contents.annotations(), this::put);
        int newStatements = count(contents.statements(), this::put);
        putWhatWasDecided();
        return new Merge.Result(
                documents, new Reckoning.Additions(newCodes, newEntities, newAnnotations, newStatements), problems);
    }

    /** Rules, corrections, queries and note: what the project has decided itself stays. */
    private void putWhatWasDecided() {
        contents.comparing().rulesById().stream()
                .filter(rule -> before.comparing().rules().values().stream()
                        .noneMatch(there -> there.terms().equals(rule.terms())))
                .forEach(rule -> put(before.comparing().rules().get(rule.id()), rule, Edit.PutRule::new,
                        "The rule of comparing " + rule.id()));
        contents.corrections().forEach(this::put);
        contents.rejectionsByDocument().forEach(this::put);
        contents.about().queriesByName().forEach(query -> put(
                before.about().queries().get(query.name()), query, Edit.PutSavedQuery::new,
                "The saved query " + query.name()));
        String note = contents.about().note();
        if (!note.isEmpty()) {
            String there = before.about().note();
            put(there.isEmpty() ? null : there, note, Edit.PutProjectNote::new, "The note on the project");
        }
    }

    private void put(DocumentPair pair, List<Correction> said) {
        Document.Id a = moved.get(pair.a());
        Document.Id b = moved.get(pair.b());
        if (a == null || b == null || a.equals(b)) {
            return;
        }
        List<Correction> named =
                said.stream().map(correction -> correction.named(a.value(), b.value())).toList();
        Edit.PutCorrections placed = Edit.PutCorrections.between(a, b, named);
        List<Correction> there = before.comparing().corrections(a, b);
        put(there.isEmpty() ? null : there, placed.corrections(), same -> placed,
                "How " + pair.a() + " and " + pair.b() + " align");
    }

    /** What either rejected stays rejected. */
    private void put(Document.Id id, List<Rejection> rejected) {
        Document.Id document = moved.get(id);
        if (document != null) {
            List<Rejection> there = before.rejectionsIn(document);
            Edit.PutRejections both = new Edit.PutRejections(
                    document, Stream.concat(there.stream(), rejected.stream()).toList());
            if (!both.rejected().equals(there)) {
                tried(both, "What was rejected in " + id);
            }
        }
    }

    private static <T> int count(List<T> all, Function<T, Boolean> put) {
        return (int) all.stream().filter(put::apply).count();
    }

    /** Puts a value unless there is one of its id; answers whether it is new. */
    private <T> boolean put(@Nullable T there, T value, Function<T, Edit> edit, String named) {
        if (there != null) {
            if (!there.equals(value)) {
                leftOut(named + " is in the project already, and another one; the project's own stays.");
            }
            return false;
        }
        return tried(edit.apply(value), named);
    }

    private void leftOut(String sentence) {
        problems.add(Problem.leftOut("", sentence));
    }

    private boolean tried(Edit edit, String named) {
        try {
            merge.apply(edit);
            return true;
        } catch (EditRejected rejected) {
            leftOut(named + " was left out: " + rejected.sentence());
            return false;
        }
    }

    /** A code of the same name at the same place is the same code, whatever its id. */
    private boolean put(Code code) {
        Code.Id parent = code.parent() == null ? null : codes.getOrDefault(code.parent(), code.parent());
        Code placed = code.under(parent, code.order());
        Optional<Code> sameName = before.codebook().children(parent).stream()
                .filter(there -> there.name().equals(code.name()) && !there.id().equals(code.id()))
                .findFirst();
        if (sameName.isPresent()) {
            codes.put(code.id(), sameName.get().id());
            return false;
        }
        Code there = before.codebook().code(code.id()).orElse(null);
        if (there != null) {
            noteIfOther(there, placed);
            return false;
        }
        boolean keyTaken = !code.retired() && before.codebook().onKey(code.key()).isPresent();
        Code last = placed.under(parent, behind(parent) + code.order());
        return tried(new Edit.PutCode(keyTaken ? last.withKey("") : last), "The code " + code.name());
    }

    /** New codes stand below those the project has, and do not come between them. */
    private int behind(Code.@Nullable Id parent) {
        return 1 + before.codebook().children(parent).stream().mapToInt(Code::order).max().orElse(-1);
    }

    /** A codebook belongs to its project: what another file says of a code is worth a note, nothing more. */
    private void noteIfOther(Code there, Code incoming) {
        if (!there.rules().equals(incoming.rules()) || !there.attributes().equals(incoming.attributes())) {
            problems.add(Problem.note("", "The code " + there.name()
                    + " is described otherwise in this file; the project's own description stays."));
        }
    }

    private void put(StatementType type) {
        List<Role> roles = type.roles().stream()
                .map(role -> new Role(
                        role.name(),
                        role.codes().stream().map(id -> codes.getOrDefault(id, id)).collect(Collectors.toSet()),
                        role.several()))
                .toList();
        StatementType placed = new StatementType(type.id(), type.name(), roles, type.attributes());
        StatementType there = before.statementTypes().get(type.id());
        boolean asksMore = there != null && there.name().equals(placed.name())
                && there.roles().equals(placed.roles())
                && there.attributes().containsAll(placed.attributes());
        put(asksMore ? placed : there, placed, Edit.PutStatementType::new, "The form " + type.name());
    }

    private void put(Document document) {
        boolean nameTaken = merge.project().document(document.id())
                .filter(there -> !there.source().sha256().equals(document.source().sha256())).isPresent();
        Document named = nameTaken
                ? new Document(
                        merge.ids().like(document.id().value()), document.name(), document.text(), document.source(),
                        document.metadata())
                : document;
        if (document.replaces() != null) {
            named = named.replacing(moved.getOrDefault(document.replaces(), document.replaces()));
        }
        Document now = merge.add(named, contents.zones().getOrDefault(document.id(), Zones.NONE));
        if (!now.text().equals(document.text())) {
            leftOut(document.name() + " is the same file as " + now.name()
                    + ", but was read in another encoding; its annotations were left out.");
            return;
        }
        documents.put(named, now);
        moved.put(document.id(), now.id());
    }

    private boolean put(Annotation annotation) {
        if (!moved.containsKey(annotation.document())) {
            return false;
        }
        Annotation.Ref ref = names.of(annotation.ref());
        Annotation placed = new Annotation(
                ref.annotation(), ref.document(), codes.getOrDefault(annotation.code(), annotation.code()),
                annotation.coder(), annotation.spans(), annotation.entity(), annotation.attributes(),
                annotation.note(), annotation.confidence(), placed(annotation.origin()));
        Annotation there = before.annotation(placed.ref()).orElse(null);
        return put(there, placed, Edit.PutAnnotation::new, "The annotation " + annotation.id());
    }

    /** What it was carried from may have come under another id. */
    private Origin placed(Origin origin) {
        Origin.Carried carried = origin.carried();
        return carried == null
                ? origin
                : origin.from(new Origin.Carried(names.of(carried.from()), carried.fit(), carried.state()));
    }

    private boolean put(Statement statement) {
        Statement placed = statement;
        for (Map.Entry<String, List<Annotation.Ref>> part : statement.parts().entrySet()) {
            placed = placed.with(part.getKey(), part.getValue().stream().map(names::of).toList());
        }
        Statement there = before.statements().find(statement.id()).orElse(null);
        return put(there, placed, Edit.PutStatement::new, "The statement " + statement.id());
    }
}
