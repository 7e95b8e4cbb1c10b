package variorum.project;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zones;

/**
 * Why an edit does not fit a draft, in sentences. Every reference in a project leads somewhere, and texts stay as they
 * are.
 */
final class Checks {

    private final Draft draft;

    Checks(Draft draft) {
        this.draft = draft;
    }

    private static <T> T known(@Nullable T value, String sentence) {
        if (value == null) {
            throw new EditRejected(sentence);
        }
        return value;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new EditRejected(sentence);
        }
    }

    Document document(Document.Id id) {
        return known(draft.documents().get(id), "There is no document " + id + " in this project.");
    }

    Code code(Code.Id id) {
        return known(draft.codebook().code(id).orElse(null), "There is no code " + id + " in the codebook.");
    }

    Coder coder(Coder.Id id) {
        return known(draft.coders().get(id), "There is no coder " + id + " in this project.");
    }

    Entity entity(Entity.Id id) {
        return known(draft.entities().get(id), "There is no entity " + id + " in this project.");
    }

    StatementType statementType(StatementType.Id id) {
        return known(draft.statementTypes().get(id), "There is no statement type " + id + " in this project.");
    }

    Statement statement(Statement.Id id) {
        return known(draft.statements().find(id).orElse(null), "There is no statement " + id + " in this project.");
    }

    ComparingRule rule(ComparingRule.Id id) {
        return known(draft.comparing().rules().get(id), "There is no rule of comparing " + id + " in this project.");
    }

    SavedQuery query(String name) {
        return known(draft.about().queries().get(name), "There is no saved query " + name + " in this project.");
    }

    void fits(Document document, List<Rejection> rejected) {
        rejected.forEach(each -> {
            coder(each.coder());
            inText(document, each.span());
        });
    }

    void fits(DocumentPair pair, List<Correction> said) {
        Document a = document(pair.a());
        Document b = document(pair.b());
        for (Correction correction : said) {
            boolean ofThese = correction.a().equals(pair.a().value()) && correction.b().equals(pair.b().value());
            require(ofThese, "A correction speaks of " + correction.a() + " and " + correction.b() + ", not of "
                    + pair.a() + " and " + pair.b() + ".");
            inText(a, correction.inA());
            inText(b, correction.inB());
        }
    }

    Annotation annotation(Annotation.Ref ref) {
        return known(
                draft.annotations().find(ref),
                "There is no annotation " + ref.annotation() + " in " + ref.document() + ".");
    }

    void sameText(@Nullable Document old, Document put) {
        boolean same = old == null || (old.text().equals(put.text()) && old.source().equals(put.source()));
        require(same, "The text of " + put.name() + " is fixed: a corrected text is a new document.");
    }

    void notAnnotated(Document document) {
        require(
                !draft.annotations().hasAny(document.id()),
                document.name() + " is annotated: its annotations go first.");
    }

    void zonesFit(Document document, Zones zones) {
        zones.list().forEach(zone -> inText(document, zone.span()));
    }

    private static void inText(Document document, Span span) {
        String text = document.text();
        boolean fits = span.end() <= text.length()
                && Offsets.isBoundary(text, span.start())
                && Offsets.isBoundary(text, span.end());
        require(fits, "The place from " + span.start() + " to " + span.end() + " is not in the text of "
                + document.name() + ".");
    }

    void fits(Code code) {
        Codebook book = draft.codebook();
        if (code.parent() != null) {
            Code parent = code(code.parent());
            boolean circle = parent.id().equals(code.id()) || book.isWithin(parent.id(), code.id());
            require(!circle, code.name() + " can't stand below itself.");
        }
        book.children(code.parent()).stream()
                .filter(sibling -> sibling.name().equals(code.name()) && !sibling.id().equals(code.id()))
                .findFirst()
                .ifPresent(sibling -> require(false, "There is already a code " + code.name() + " at this place."));
        if (!code.retired()) {
            book.onKey(code.key())
                    .filter(other -> !other.id().equals(code.id()))
                    .ifPresent(
                            other -> require(false, "Key " + code.key() + " already tags with " + other.name() + "."));
        }
    }

    void unused(Code code) {
        require(draft.codebook().children(code.id()).isEmpty(), code.name() + " has codes below it: they go first.");
        for (StatementType type : draft.statementTypes().values()) {
            boolean used = type.roles().stream().anyMatch(role -> role.codes().contains(code.id()));
            require(!used, code.name() + " plays a role in the statement type " + type.name() + ".");
        }
        requireNoAnnotation(annotation -> annotation.code().equals(code.id()), code.name());
    }

    void unused(Coder coder) {
        for (Statement statement : draft.statements().all()) {
            require(!statement.coder().equals(coder.id()), "Statements by " + coder.name() + " are still here.");
        }
        boolean rejected = draft.rejections().values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.coder().equals(coder.id()));
        require(!rejected, "Names that " + coder.name() + " rejected are still remembered.");
        requireNoAnnotation(annotation -> annotation.coder().equals(coder.id()), coder.name());
    }

    void unused(Entity entity) {
        requireNoAnnotation(annotation -> entity.id().equals(annotation.entity()), entity.name());
    }

    void unused(StatementType type) {
        for (Statement statement : draft.statements().all()) {
            require(!statement.type().equals(type.id()), "There are still statements of the type " + type.name() + ".");
        }
    }

    private void requireNoAnnotation(Predicate<Annotation> uses, String name) {
        long count = draft.annotations().all().filter(uses).count();
        require(count == 0, name + " is still used by " + count(count, "annotation") + ".");
    }

    void fits(StatementType type) {
        type.roles().forEach(role -> role.codes().forEach(this::code));
        long names = type.roles().stream().map(Role::name).distinct().count();
        require(names == type.roles().size(), "Two roles of " + type.name() + " have the same name.");
        draft.statements().all().stream()
                .filter(each -> each.type().equals(type.id()))
                .forEach(each -> fits(each, type));
    }

    void fits(Annotation annotation) {
        Document document = document(annotation.document());
        annotation.spans().forEach(span -> inText(document, span));
        code(annotation.code());
        coder(annotation.coder());
        if (annotation.entity() != null) {
            entity(annotation.entity());
        }
    }

    void unbound(Annotation.Ref ref) {
        int count = draft.statements().binding(ref).size();
        require(count == 0, "This annotation is still part of " + count(count, "statement") + ".");
    }

    private static String count(long count, String thing) {
        return Count.of(count, thing);
    }

    void fits(Statement statement) {
        StatementType type = statementType(statement.type());
        coder(statement.coder());
        fits(statement, type);
        statement.parts().values().forEach(bound -> bound.forEach(this::annotation));
    }

    private static void fits(Statement statement, StatementType type) {
        statement.parts().forEach((name, bound) -> {
            Role role = known(type.role(name).orElse(null), type.name() + " has no role " + name + ".");
            require(role.several() || bound.size() == 1, "Only one annotation can be the " + name + ".");
        });
    }
}
