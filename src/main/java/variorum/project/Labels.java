package variorum.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.text.Document;
import variorum.text.Zones;

/** Says what an edit does in the words of the undo menu: "tag “Daesh” as Armed group". */
final class Labels {

    private static final int LONGEST_QUOTE = 32;

    private Labels() {}

    static String of(Edit edit, Project before, Project after) {
        return switch (edit) {
            case Edit.PutDocument(Document document) ->
                (before.document(document.id()).isPresent() ? "describe " : "import ") + document.name();
            case Edit.RemoveDocument(Document.Id id) ->
                "remove " + name(before.document(id).map(Document::name));
            case Edit.PutZones(Document.Id id, Zones zones) ->
                "set zones of " + name(after.document(id).map(Document::name));
            case Edit.PutCode(Code code) ->
                (before.codebook().code(code.id()).isPresent() ? "change" : "add") + " code " + code.name();
            case Edit.RemoveCode(Code.Id id) ->
                "remove code " + name(before.codebook().code(id).map(Code::name));
            case Edit.PutCoder(Coder coder) ->
                (before.coders().containsKey(coder.id()) ? "change" : "add") + " coder " + coder.name();
            case Edit.RemoveCoder(Coder.Id id) ->
                "remove coder " + name(named(before.coders().get(id), Coder::name));
            case Edit.PutEntity(Entity entity) ->
                (before.entities().containsKey(entity.id()) ? "change " : "add ") + entity.name();
            case Edit.RemoveEntity(Entity.Id id) ->
                "remove " + name(named(before.entities().get(id), Entity::name));
            case Edit.PutStatementType(StatementType type) ->
                (before.statementTypes().containsKey(type.id()) ? "change" : "add") + " form " + type.name();
            case Edit.RemoveStatementType(StatementType.Id id) ->
                "remove form " + name(named(before.statementTypes().get(id), StatementType::name));
            case Edit.PutAnnotation(Annotation annotation) -> tagging(annotation, before, after);
            case Edit.RemoveAnnotation(Annotation.Ref ref) ->
                "remove tag on " + name(before.annotation(ref).map(a -> quote(a, before)));
            case Edit.PutStatement(Statement statement) ->
                before.statements().find(statement.id()).isPresent() ? "change statement" : "make statement";
            case Edit.RemoveStatement(Statement.Id id) -> "remove statement";
            case Edit.PutRule(ComparingRule rule) -> ruling(rule, before.comparing().rules().get(rule.id()));
            case Edit.RemoveRule(ComparingRule.Id id) ->
                "remove rule " + name(named(before.comparing().rules().get(id), Labels::terms));
            case Edit.PutCorrections(DocumentPair pair, List<Correction> said) ->
                "correct how " + name(after.document(pair.a()).map(Document::name)) + " and "
                        + name(after.document(pair.b()).map(Document::name)) + " align";
            case Edit.PutRejections(Document.Id id, List<Rejection> rejected) ->
                (rejected.size() < before.rejectionsIn(id).size() ? "suggest again in " : "reject names in ")
                        + name(after.document(id).map(Document::name));
            case Edit.PutSavedQuery(SavedQuery query) -> "save query " + query.name();
            case Edit.RemoveSavedQuery(String name) -> "remove query " + name;
            case Edit.PutProjectNote(String note) -> "note on the project";
            case Edit.Batch(String label, List<Edit> edits) -> label;
        };
    }

    private static String ruling(ComparingRule rule, @Nullable ComparingRule old) {
        if (old == null) {
            return "take as equal " + terms(rule);
        }
        boolean switched = old.active() != rule.active();
        return (switched ? (rule.active() ? "switch on" : "switch off") : "change") + " rule " + terms(rule);
    }

    private static String terms(ComparingRule rule) {
        return "“" + rule.terms().one() + "” and “" + rule.terms().other() + "”";
    }

    private static String tagging(Annotation annotation, Project before, Project after) {
        String code = after.codebook().code(annotation.code()).map(Code::name).orElse("?");
        Optional<Annotation> old = before.annotation(annotation.ref());
        if (old.isEmpty()) {
            return "tag " + quote(annotation, after) + " as " + code;
        }
        if (!old.get().code().equals(annotation.code())) {
            return "change tag on " + quote(annotation, after) + " to " + code;
        }
        if (!old.get().spans().equals(annotation.spans())) {
            return "move tag to " + quote(annotation, after);
        }
        return answering(annotation, old.get(), after);
    }

    /** What changed about a tag that kept its words and its code. */
    private static String answering(Annotation annotation, Annotation old, Project after) {
        String words = quote(annotation, after);
        if (!old.note().equals(annotation.note())) {
            return "note on " + words;
        }
        if (!Objects.equals(old.entity(), annotation.entity())) {
            return annotation.entity() == null
                    ? "unlink " + words
                    : "link " + words + " to " + name(named(after.entities().get(annotation.entity()), Entity::name));
        }
        if (old.confidence() != annotation.confidence()) {
            return "mark " + words + " as " + annotation.confidence().word();
        }
        return answer(annotation.attributes(), old.attributes()).map(said -> "set " + said).orElse("change tag")
                + " on " + words;
    }

    /** The one answer that changed, if it is one: "stance to oppose". */
    private static Optional<String> answer(Attributes now, Attributes before) {
        Set<String> names = new TreeSet<>(now.values().keySet());
        names.addAll(before.values().keySet());
        names.removeIf(name -> now.all(name).equals(before.all(name)));
        return names.size() != 1
                ? Optional.empty()
                : names.stream().findFirst().map(name -> name + " to " + (now.all(name).isEmpty()
                        ? "nothing"
                        : String.join(", ", now.all(name))));
    }

    private static String quote(Annotation annotation, Project project) {
        String words = project.document(annotation.document())
                .map(document -> annotation.wordsIn(document.text()))
                .orElse("?")
                .replace('\n', ' ')
                .replaceAll("^[“”\"„«»]+|[“”\"„«»]+$", "");
        boolean fits = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
        String shown = fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return "“" + shown + "”";
    }

    private static <T> Optional<String> named(@Nullable T value, Function<T, String> name) {
        return value == null ? Optional.empty() : Optional.of(name.apply(value));
    }

    private static String name(Optional<String> name) {
        return name.orElse("?");
    }
}
