package variorum.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;

/** The statements of a project, found by id and by the annotations they bind. Immutable. */
public final class Statements {

    /** None. */
    public static final Statements NONE = new Statements(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Statement.Id, Statement> byId;
    private final PMap<Annotation.Ref, PSet<Statement.Id>> byPart;

    private Statements(PMap<Statement.Id, Statement> byId, PMap<Annotation.Ref, PSet<Statement.Id>> byPart) {
        this.byId = byId;
        this.byPart = byPart;
    }

    /**
     * A set of these, in any order; of two with one id the later counts. For loading: it costs far less than adding
     * each.
     */
    public static Statements of(Collection<Statement> statements) {
        Map<Statement.Id, Statement> byId = HashMap.newHashMap(statements.size());
        statements.forEach(statement -> byId.put(statement.id(), statement));
        Map<Annotation.Ref, PSet<Statement.Id>> byPart = new HashMap<>();
        for (Statement statement : byId.values()) {
            statement.bound().distinct().forEach(ref ->
                    byPart.merge(ref, HashTreePSet.singleton(statement.id()), PSet::plusAll));
        }
        return byId.isEmpty() ? NONE : new Statements(HashTreePMap.from(byId), HashTreePMap.from(byPart));
    }

    /** All, in no particular order. */
    public Collection<Statement> all() {
        return byId.values();
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }

    /** The statement with this id. */
    public Optional<Statement> find(Statement.Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The statements that bind an annotation, by id. */
    public List<Statement> binding(Annotation.Ref ref) {
        return byPart.getOrDefault(ref, HashTreePSet.empty()).stream()
                .map(byId::get)
                .sorted(Comparator.comparing(Statement::id))
                .toList();
    }

    Statements with(Statement statement) {
        Statements rest = without(statement.id());
        PMap<Annotation.Ref, PSet<Statement.Id>> parts = rest.byPart;
        for (Annotation.Ref ref : statement.bound().distinct().toList()) {
            parts = parts.plus(ref, parts.getOrDefault(ref, HashTreePSet.empty()).plus(statement.id()));
        }
        return new Statements(rest.byId.plus(statement.id(), statement), parts);
    }

    Statements without(Statement.Id id) {
        Statement statement = byId.get(id);
        if (statement == null) {
            return this;
        }
        PMap<Annotation.Ref, PSet<Statement.Id>> parts = byPart;
        for (Annotation.Ref ref : statement.bound().distinct().toList()) {
            PSet<Statement.Id> left = parts.getOrDefault(ref, HashTreePSet.empty()).minus(id);
            parts = left.isEmpty() ? parts.minus(ref) : parts.plus(ref, left);
        }
        return new Statements(byId.minus(id), parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statements statements && byId.equals(statements.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
