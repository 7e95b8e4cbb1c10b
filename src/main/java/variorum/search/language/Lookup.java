package variorum.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.text.FoldedText;

/** Finds what values of fields are the names of. */
final class Lookup {

    /** Stands for any value. */
    static final String ANY = "*";

    private final Names names;

    Lookup(Names names) {
        this.names = names;
    }

    /** The codes of that name, else those whose names hold it, each with what is below it. */
    Set<Code.Id> codes(Item.Value value) {
        List<Code> all = names.codebook().codes();
        List<Code> meant = value.text().equals(ANY) ? all : named(value, all, code -> Stream.of(code.name()), "code");
        return all.stream()
                .map(Code::id)
                .filter(id -> meant.stream().anyMatch(code -> names.codebook().isWithin(id, code.id())))
                .collect(Collectors.toSet());
    }

    Set<Coder.Id> coders(Item.Value value) {
        if (value.text().equalsIgnoreCase("me")) {
            return Set.of(names.me());
        }
        return named(value, names.coders().values().stream().toList(), coder -> Stream.of(coder.name()), "coder")
                .stream()
                .map(Coder::id)
                .collect(Collectors.toSet());
    }

    Set<Entity.Id> entities(Item.Value value) {
        return ids(named(value, names.entities().values().stream().toList(), Lookup::called, "entity"));
    }

    /** The same, but nobody where nobody is called so. */
    Set<Entity.Id> entitiesIfAny(Item.Value value) {
        return ids(like(value, names.entities().values().stream().toList(), Lookup::called));
    }

    private static Stream<String> called(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static Set<Entity.Id> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toSet());
    }

    Set<Entity.Id> ofKind(Item.Value value) {
        List<Entity> all = names.entities().values().stream().filter(entity -> !entity.kind().isEmpty()).toList();
        return ids(named(value, all, entity -> Stream.of(entity.kind()), "kind of entity"));
    }

    /** Those called exactly so; where there are none, those with words that begin so. */
    private static <T> List<T> named(Item.Value value, List<T> all, Function<T, Stream<String>> names, String what) {
        List<T> like = like(value, all, names);
        if (like.isEmpty()) {
            List<String> known = all.stream().flatMap(names).distinct().toList();
            throw new BadQuery(value.place(), "There is no " + what + " called “" + value.text() + "”."
                    + Near.to(value.text(), known));
        }
        return like;
    }

    /** The same, but none where nothing is called so. */
    static <T> List<T> like(Item.Value value, List<T> all, Function<T, Stream<String>> names) {
        String sought = FoldedText.fold(value.text());
        List<T> exact = all.stream()
                .filter(each -> names.apply(each).anyMatch(name -> FoldedText.fold(name).equals(sought)))
                .toList();
        return !exact.isEmpty()
                ? exact
                : all.stream()
                        .filter(each -> names.apply(each)
                                .anyMatch(name -> !FoldedText.of(name).findWords(value.text(), false).isEmpty()))
                        .toList();
    }

    /** The part in statements of that name, in any case. */
    String role(Item.Value value) {
        return names.roles().stream()
                .filter(role -> FoldedText.fold(role).equals(FoldedText.fold(value.text())))
                .findFirst()
                .orElseThrow(() -> new BadQuery(
                        value.place(),
                        names.roles().isEmpty()
                                ? "This project has no form for statements, and so no parts of them."
                                : "No part of a statement is called “" + value.text() + "”."
                                        + Near.to(value.text(), names.roles())));
    }

    static Confidence confidence(Item.Value value) {
        return Arrays.stream(Confidence.values())
                .filter(each -> each.word().startsWith(value.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadQuery(value.place(), "A tag is sure, unsure or discuss."));
    }
}
