package variorum.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Entity;
import variorum.collation.Projection;
import variorum.collation.Relation;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.text.Span;

/** Where the coding of two versions says different things, whoever coded. */
public final class Contrast {

    private final Carrying carrying;
    private final List<Annotation> tagsFrom;
    private final List<Annotation> tagsTo;
    private final Map<Annotation.Ref, Annotation> partner = new HashMap<>();
    private final Map<Annotation.Ref, Annotation.Ref> matched = new HashMap<>();

    /** Which of the two versions has something. */
    public enum Where {
        /** Tagged in both. */
        BOTH,
        /** Tagged in one; the other has the words, but nobody tagged them. */
        UNTAGGED,
        /** Only in one: the other has neither tag nor words. */
        ONLY
    }

    /**
     * An actor, position, event or whatever else was coded. Tags of one entity with codes below one top code are one
     * row; tags without an entity are a row each, with the tag on the same words of the other version if there is one.
     *
     * @param code the top code
     * @param entity whom or what it names, where that is known
     * @param tagsFrom those in the first version, in reading order
     * @param tagsTo those in the second
     * @param where which of the two has it
     */
    public record Presence(
            Code.Id code, Optional<Entity.Id> entity, List<Annotation> tagsFrom, List<Annotation> tagsTo, Where where) {

        /** Whether only the first version has it. */
        public boolean onlyFrom() {
            return where == Where.ONLY && tagsTo.isEmpty();
        }

        /** Whether only the second version has it. */
        public boolean onlyTo() {
            return where == Where.ONLY && tagsFrom.isEmpty();
        }
    }

    /**
     * A sentence that both versions have word for word, coded in both, but not alike.
     *
     * @param from its place in the first version, UTF-16
     * @param to its place in the second
     * @param onlyFrom tags that only the first has
     * @param onlyTo tags that only the second has
     * @param otherAnswers tags that both have, with other answers to what the code asks: first the one, then the other
     */
    public record Disagreement(
            Span from, Span to, List<Annotation> onlyFrom, List<Annotation> onlyTo, List<Pair> otherAnswers) {}

    /** Two tags on the same words. */
    public record Pair(Annotation from, Annotation to) {}

    private Contrast(Carrying carrying) {
        this.carrying = carrying;
        tagsFrom = carrying.annotations().stream().map(Proposal::original).toList();
        tagsTo = carrying.project().annotationsOf(carrying.to().id()).list().stream()
                .filter(annotation -> !carrying.readings().contains(annotation.code()))
                .toList();
        match();
    }

    /** Of the documents of a carrying, whosever coding that carries. */
    public static Contrast of(Carrying carrying) {
        return new Contrast(carrying.ofEveryone());
    }

    /** What makes two tags the same, whoever made them. */
    private record Tag(Code.Id code, Entity.@Nullable Id entity, List<Span> spans) {}

    /** Pairs each tag with one on the very words of the other version. */
    private void match() {
        Map<Tag, List<Annotation>> there = new HashMap<>();
        for (Annotation tag : tagsTo) {
            there.computeIfAbsent(new Tag(tag.code(), tag.entity(), tag.spans()), key -> new ArrayList<>()).add(tag);
        }
        for (Proposal proposal : carrying.annotations()) {
            Annotation original = proposal.original();
            proposal.copy()
                    .map(copy -> new Tag(copy.code(), copy.entity(), copy.spans()))
                    .map(there::get)
                    .flatMap(same -> best(original, same))
                    .ifPresent(same -> {
                        partner.put(original.ref(), same);
                        matched.putIfAbsent(same.ref(), original.ref());
                    });
        }
    }

    /** One by the same coder and with the same answers, if there is one. */
    private static Optional<Annotation> best(Annotation original, List<Annotation> same) {
        return same.stream().min((one, other) -> Integer.compare(distance(original, one), distance(original, other)));
    }

    private static int distance(Annotation one, Annotation other) {
        return (one.coder().equals(other.coder()) ? 0 : 2) + (one.attributes().equals(other.attributes()) ? 0 : 1);
    }

    /**
     * What was coded in the story, in the reading order of the first version, then what only the second has coded. What
     * is tagged in captions and whatever else is set aside is not compared, so nothing is said of it.
     */
    public List<Presence> presences() {
        Codebook book = carrying.project().codebook();
        Map<Object, Row> rows = new LinkedHashMap<>();
        for (Annotation tag : tagsFrom) {
            row(rows, tag, tag.ref(), book).from.add(tag);
        }
        for (Annotation tag : tagsTo) {
            Annotation.Ref original = matched.getOrDefault(tag.ref(), tag.ref());
            row(rows, tag, original, book).to.add(tag);
        }
        Places back = new Places(carrying.alignment(), carrying.side().other());
        List<Span> storyFrom = carrying.alignment().witness(carrying.side()).story();
        List<Span> storyTo = carrying.alignment().witness(carrying.side().other()).story();
        return rows.values().stream()
                .filter(row -> isTold(row.from, storyFrom) || isTold(row.to, storyTo))
                .map(row -> row.presence(back))
                .toList();
    }

    private static boolean isTold(List<Annotation> tags, List<Span> story) {
        return tags.stream().anyMatch(tag -> tag.spans().stream()
                .anyMatch(span -> story.stream().anyMatch(span::overlaps)));
    }

    private Row row(Map<Object, Row> rows, Annotation tag, Annotation.Ref alone, Codebook book) {
        Code.Id top = book.top(tag.code()).map(Code::id).orElse(tag.code());
        Object key = tag.entity() == null ? alone : new Tag(top, tag.entity(), List.of());
        return rows.computeIfAbsent(key, any -> new Row(top, Optional.ofNullable(tag.entity())));
    }

    /** A row in the making. */
    private final class Row {
        private final Code.Id code;
        private final Optional<Entity.Id> entity;
        private final List<Annotation> from = new ArrayList<>();
        private final List<Annotation> to = new ArrayList<>();

        Row(Code.Id code, Optional<Entity.Id> entity) {
            this.code = code;
            this.entity = entity;
        }

        Presence presence(Places back) {
            boolean both = !from.isEmpty() && !to.isEmpty();
            boolean words = from.stream().anyMatch(tag -> carrying.annotation(tag.ref())
                            .filter(proposal -> proposal.fit() != Projection.Fit.ABSENT).isPresent())
                    || to.stream().anyMatch(tag -> back.of(tag).fit() != Projection.Fit.ABSENT);
            Where where = both ? Where.BOTH : words ? Where.UNTAGGED : Where.ONLY;
            return new Presence(code, entity, List.copyOf(from), List.copyOf(to), where);
        }
    }

    /** Sentences that both have word for word, coded in both, but not alike; in the order of the first version. */
    public List<Disagreement> disagreements() {
        Side side = carrying.side();
        List<Disagreement> disagreements = new ArrayList<>();
        for (SentencePair pair : carrying.alignment().sentences()) {
            Span from = pair.in(side);
            Span to = pair.in(side.other());
            if (isIdentical(pair, from, to)) {
                disagreement(from, to).ifPresent(disagreements::add);
            }
        }
        return disagreements;
    }

    private boolean isIdentical(SentencePair pair, Span from, Span to) {
        return pair.relation() == Relation.SAME
                || from.in(carrying.from().text()).equals(to.in(carrying.to().text()));
    }

    private Optional<Disagreement> disagreement(Span from, Span to) {
        List<Annotation> here = within(tagsFrom, from);
        List<Annotation> there = within(tagsTo, to);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        List<Annotation> onlyFrom = here.stream().filter(tag -> !partner.containsKey(tag.ref())).toList();
        List<Annotation> onlyTo = there.stream().filter(tag -> !matched.containsKey(tag.ref())).toList();
        List<Pair> others = new ArrayList<>();
        for (Annotation tag : here) {
            Annotation same = partner.get(tag.ref());
            if (same != null && !Objects.equals(same.attributes(), tag.attributes())) {
                others.add(new Pair(tag, same));
            }
        }
        return onlyFrom.isEmpty() && onlyTo.isEmpty() && others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disagreement(from, to, onlyFrom, onlyTo, others));
    }

    private static List<Annotation> within(List<Annotation> tags, Span sentence) {
        return tags.stream().filter(tag -> sentence.contains(tag.extent())).toList();
    }
}
