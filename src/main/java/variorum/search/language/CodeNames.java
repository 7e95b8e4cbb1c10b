package variorum.search.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.text.Span;

/**
 * The codes that a written query speaks of, and how it reads once one of them is called otherwise. A query that can't
 * be read speaks of none and stays as it is.
 */
public final class CodeNames {

    private CodeNames() {}

    /** The codes that are called by name: {@code code:actor}, {@code event.date:2017}. */
    public static Set<Code.Id> named(String written, Names names) {
        return fields(written).stream()
                .flatMap(item -> Stream.concat(
                        values(item).flatMap(value -> meant(value, names.codebook()).stream()),
                        before(item, names).stream()))
                .map(Code::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes that are called by name and all those below them: what they find is found. */
    public static Set<Code.Id> reached(String written, Names names) {
        Set<Code.Id> named = named(written, names);
        Codebook book = names.codebook();
        return book.codes().stream()
                .map(Code::id)
                .filter(id -> named.stream().anyMatch(top -> book.isWithin(id, top)))
                .collect(Collectors.toSet());
    }

    /**
     * The query that finds with another codebook what it finds with this one.
     *
     * @param id the code that is called otherwise or has become another
     * @param becomes what it is in the other codebook; the code itself if it is still there
     */
    public static String following(String written, Names names, Code.Id id, Code.Id becomes, Codebook after) {
        Map<Span, String> changes = new HashMap<>();
        for (Item item : fields(written)) {
            values(item).forEach(value -> {
                List<Code.Id> now = ids(meant(value, names.codebook()));
                if (now.contains(id)) {
                    List<Code.Id> then = now.stream().map(each -> each.equals(id) ? becomes : each).toList();
                    changed(value, then, after).ifPresent(words -> changes.put(value.place(), words));
                }
            });
            before(item, names)
                    .filter(code -> code.id().equals(id))
                    .flatMap(code -> after.code(becomes))
                    .map(code -> Names.asField(code.name()))
                    .ifPresent(field -> changes.put(beginning(item), field));
        }
        StringBuilder query = new StringBuilder(written);
        changes.keySet().stream()
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(place -> query.replace(place.start(), place.end(), changes.getOrDefault(place, "")));
        return query.toString();
    }

    /** The names of all that a value shall mean, where it would mean others. */
    private static Optional<String> changed(Item.Value value, List<Code.Id> wanted, Codebook after) {
        Set<Code.Id> means = new LinkedHashSet<>(ids(meant(value, after)));
        if (means.equals(new LinkedHashSet<>(wanted))) {
            return Optional.empty();
        }
        return Optional.of(wanted.stream()
                .flatMap(each -> after.code(each).stream())
                .map(code -> written(code.name()))
                .distinct()
                .collect(Collectors.joining(",")));
    }

    private static List<Code.Id> ids(List<Code> codes) {
        return codes.stream().map(Code::id).toList();
    }

    /** A name as a value: in quotation marks unless it is one word, and never with one inside. */
    private static String written(String name) {
        boolean word = name.codePoints().allMatch(Lexer::isOfFields);
        return word ? name : '"' + name.replace('"', ' ') + '"';
    }

    private static List<Item> fields(String written) {
        try {
            return Lexer.items(written).stream().filter(item -> item.kind() == Item.Kind.FIELD).toList();
        } catch (BadQuery unreadable) {
            return List.of();
        }
    }

    private static Stream<Item.Value> values(Item item) {
        boolean ofCodes = Field.of(item.text()).filter(field -> field == Field.CODE).isPresent();
        return ofCodes ? item.values().stream().filter(value -> !value.text().equals(Lookup.ANY)) : Stream.empty();
    }

    private static List<Code> meant(Item.Value value, Codebook book) {
        return value.text().isBlank() ? List.of() : Lookup.like(value, book.codes(), code -> Stream.of(code.name()));
    }

    /** The code before the full stop in {@code event.date}. */
    private static Optional<Code> before(Item item, Names names) {
        int dot = item.text().indexOf('.');
        return dot < 0 ? Optional.empty() : names.code(item.text().substring(0, dot));
    }

    private static Span beginning(Item item) {
        int start = item.place().start();
        return new Span(start, start + item.text().indexOf('.'));
    }
}
