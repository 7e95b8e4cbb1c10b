package variorum.exchange.dna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;

/** Makes tags of the stretches that we wrote as tags; pieces of one are one again. */
final class ReadTags {

    private final Assembly assembly;
    private final Values values;
    private final Map<Long, Annotation.Ref> tags = new HashMap<>();

    ReadTags(Assembly assembly, Values values) {
        this.assembly = assembly;
        this.values = values;
    }

    void put(List<Stretch> all) {
        Map<Long, List<Stretch>> joined = new LinkedHashMap<>();
        Map<Long, Stretch> byNumber = new HashMap<>();
        all.forEach(each -> byNumber.put(each.id(), each));
        for (Stretch each : all) {
            Stretch first = byNumber.get(Bonds.firstPiece(values.of(each.id(), each.type().named(Coding.TAGS))));
            long key = first != null && isPieceOf(each, first) ? first.id() : each.id();
            joined.computeIfAbsent(key, id -> new ArrayList<>()).add(each);
        }
        joined.forEach((id, pieces) -> put(Objects.requireNonNull(byNumber.get(id)), pieces));
    }

    /** A piece that was given another code, say, in that program is a tag of its own. */
    private boolean isPieceOf(Stretch each, Stretch first) {
        return each.text().equals(first.text())
                && each.coder().equals(first.coder())
                && each.type().variables().stream()
                        .filter(variable -> !variable.name().equals(Coding.TAGS))
                        .allMatch(variable -> values.of(each.id(), variable).equals(values.of(first.id(), variable)));
    }

    private void put(Stretch first, List<Stretch> pieces) {
        Type type = first.type();
        List<Variable> answers = type.variables().stream()
                .filter(each -> !List.of(Coding.CODE, Coding.ENTITY, Coding.NOTE, Coding.TAGS).contains(each.name()))
                .toList();
        List<Span> spans = pieces.stream().map(Stretch::span).toList();
        String code = values.of(first.id(), type.named(Coding.CODE));
        Code.Id own = assembly.code(
                code.isBlank() ? Coding.TAG : code, null, values.colour(first.id(), type.named(Coding.CODE)));
        Attributes answered = values.answers(first.id(), answers, 0);
        Annotation annotation = new Annotation(
                new Annotation.Id("s" + first.id()), first.text().document().id(), own, first.coder(), spans,
                values.entity(first.id(), type.named(Coding.ENTITY)), answered,
                values.of(first.id(), type.named(Coding.NOTE)), Confidence.SURE);
        if (assembly.put(new Edit.PutAnnotation(annotation), first.place())) {
            pieces.forEach(piece -> tags.put(piece.id(), annotation.ref()));
        }
    }

    /** The tag of a number, if it is named so or has these words. */
    Annotation.@Nullable Ref of(long number, String value) {
        Annotation.Ref ref = tags.get(number);
        return ref != null && Coding.cut(value(ref)).equals(value) ? ref : null;
    }

    private String value(Annotation.Ref ref) {
        Annotation annotation = assembly.project().annotation(ref).orElseThrow();
        Entity entity = annotation.entity() == null
                ? null
                : assembly.project().entities().get(annotation.entity());
        Document document = assembly.project().document(annotation.document()).orElseThrow();
        return entity != null ? entity.name() : Coding.shortened(annotation.wordsIn(document.text()));
    }
}
