package variorum.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree of codes. Immutable: a change is a new codebook that shares the codes. */
public final class Codebook {

    private static final Comparator<Code> ORDER =
            Comparator.comparingInt(Code::order).thenComparing(Code::name).thenComparing(Code::id);

    /** No codes. */
    public static final Codebook EMPTY = new Codebook(Map.of());

    private final Map<Code.Id, Code> byId;
    private final List<Code> inTreeOrder;

    private Codebook(Map<Code.Id, Code> byId) {
        this.byId = byId;
        Map<Optional<Code.Id>, List<Code>> byParent = byId.values().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(code -> Optional.ofNullable(code.parent())));
        List<Code> ordered = new ArrayList<>(byId.size());
        addChildren(Optional.empty(), byParent, ordered);
        this.inTreeOrder = List.copyOf(ordered);
    }

    private static void addChildren(
            Optional<Code.Id> parent, Map<Optional<Code.Id>, List<Code>> byParent, List<Code> ordered) {
        for (Code code : byParent.getOrDefault(parent, List.of())) {
            ordered.add(code);
            addChildren(Optional.of(code.id()), byParent, ordered);
        }
    }

    /** A codebook of these codes; of two with one id the later counts. */
    public static Codebook of(Collection<Code> codes) {
        Map<Code.Id, Code> byId = new LinkedHashMap<>();
        codes.forEach(code -> byId.put(code.id(), code));
        return new Codebook(byId);
    }

    /** All codes: parents before their children, siblings in their order. */
    public List<Code> codes() {
        return inTreeOrder;
    }

    /** The code with this id. */
    public Optional<Code> code(Code.Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first code with this name, in tree order. */
    public Optional<Code> named(String name) {
        return inTreeOrder.stream().filter(code -> code.name().equals(name)).findFirst();
    }

    /** The codes directly under one, in their order; the top codes for null. */
    public List<Code> children(Code.@Nullable Id parent) {
        return inTreeOrder.stream().filter(code -> Objects.equals(code.parent(), parent)).toList();
    }

    /** The code, its parent, and so on to the top code. Stops at a code that is not in the book. */
    public List<Code> path(Code.Id id) {
        Set<Code> path = new LinkedHashSet<>();
        Code at = byId.get(id);
        while (at != null && path.add(at)) {
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return List.copyOf(path);
    }

    /** The top code above a code, or the code itself if it is one. */
    public Optional<Code> top(Code.Id id) {
        List<Code> path = path(id);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    }

    /** Whether {@code id} is {@code ancestor} or stands anywhere below it. */
    public boolean isWithin(Code.Id id, Code.Id ancestor) {
        return path(id).stream().anyMatch(code -> code.id().equals(ancestor));
    }

    /** What is asked of an annotation with this code: what its ancestors ask, from the top down, then its own. */
    public List<AttributeType> attributes(Code.Id id) {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        path(id).reversed().forEach(code -> code.attributes().forEach(type -> asked.put(type.name(), type)));
        return List.copyOf(asked.values());
    }

    /** The code that a key tags with, retired codes left out. */
    public Optional<Code> onKey(String key) {
        return inTreeOrder.stream()
                .filter(code -> !code.retired() && !key.isEmpty() && code.key().equals(key))
                .findFirst();
    }

    /** The same book with one code added or replaced. */
    public Codebook with(Code code) {
        Map<Code.Id, Code> changed = new LinkedHashMap<>(byId);
        changed.put(code.id(), code);
        return new Codebook(changed);
    }

    /** The same book without one code. */
    public Codebook without(Code.Id id) {
        Map<Code.Id, Code> changed = new LinkedHashMap<>(byId);
        changed.remove(id);
        return new Codebook(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Codebook book && byId.equals(book.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "Codebook" + inTreeOrder.stream().map(Code::name).toList();
    }
}
