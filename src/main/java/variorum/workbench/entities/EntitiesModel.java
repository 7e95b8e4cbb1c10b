package variorum.workbench.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.project.Change;
import variorum.project.EntityGestures;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.names.NameForm;
import variorum.text.Document;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;

/** The registry as the table shows it. */
public final class EntitiesModel {

    /** The tab this stands in. */
    public static final String VIEW = "entities";

    /** By what the rows are sorted. */
    enum Order {
        NAME,
        KIND,
        TAGS,
        REPORTS
    }

    private final Session session;
    private final Focus focus;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.TAGS);
    private final ObservableList<EntityRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EntityRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private boolean stale = true;

    /** Shows the registry of a session and follows it while its tab is shown. */
    public EntitiesModel(Session session, Focus focus) {
        this.session = session;
        this.focus = focus;
        session.listen(this::follow);
        filter.subscribe((was, is) -> rebuild());
        order.subscribe((was, is) -> rebuild());
        focus.view().subscribe(view -> whenShown());
    }

    private void follow(Change change) {
        if (change.touches(Project::entities) || change.touches(Project::annotations)) {
            stale = true;
            whenShown();
        }
    }

    private void whenShown() {
        if (stale && focus.view().get().equals(VIEW)) {
            rebuild();
        }
    }

    /** The rows from top to bottom. */
    ObservableList<EntityRow> rows() {
        return shown;
    }

    /** What is typed to filter: name, alias, kind, note or identifier. */
    StringProperty filter() {
        return filter;
    }

    /** By what the rows are sorted. */
    ObjectProperty<Order> order() {
        return order;
    }

    /** Counts how often the rows were made anew. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Calls the listener with every entity that is to be shown, when it is among the rows of the tab that is shown. */
    void whenRevealed(Consumer<Entity.Id> listener) {
        focus.onReveal(place -> {
            if (place instanceof Location.OfEntity(Entity.Id id)) {
                filter.set("");
                focus.show(VIEW);
                listener.accept(id);
            }
        });
    }

    /** The project now. */
    Project project() {
        return session.project();
    }

    /** How many entities there are, listed or not. */
    int size() {
        return session.project().entities().size();
    }

    /** Makes the rows anew. */
    void rebuild() {
        stale = false;
        Map<Entity.Id, Integer> tags = new HashMap<>();
        Map<Entity.Id, Set<Document.Id>> reports = new HashMap<>();
        session.project().allAnnotations().forEach(tag -> {
            Entity.Id id = tag.entity();
            if (id != null) {
                tags.merge(id, 1, Integer::sum);
                reports.computeIfAbsent(id, key -> new HashSet<>()).add(tag.document());
            }
        });
        Filter typed = Filter.of(filter.get());
        List<EntityRow> fresh = session.project().entities().values().stream()
                .filter(entity -> typed.takes(
                        entity.name(), String.join("\n", entity.aliases()), entity.kind(), entity.note(),
                        entity.externalId()))
                .map(entity -> new EntityRow(
                        entity, tags.getOrDefault(entity.id(), 0), reports.getOrDefault(entity.id(), Set.of()).size()))
                .sorted(comparator())
                .toList();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
        changes.set(changes.get() + 1);
    }

    private Comparator<EntityRow> comparator() {
        Comparator<EntityRow> byName =
                Comparator.comparing(row -> row.entity().name(), String.CASE_INSENSITIVE_ORDER);
        return switch (order.get()) {
            case NAME -> byName;
            case KIND -> Comparator.comparing((EntityRow row) -> row.entity().kind()).thenComparing(byName);
            case TAGS -> Comparator.comparingInt((EntityRow row) -> -row.tags()).thenComparing(byName);
            case REPORTS -> Comparator.comparingInt((EntityRow row) -> -row.reports())
                    .thenComparingInt(row -> -row.tags())
                    .thenComparing(byName);
        };
    }

    /** The kinds in use, in order. */
    List<String> kinds() {
        return session.project().entities().values().stream()
                .map(Entity::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The mentions of an entity. */
    List<Annotation> mentions(Entity.Id id) {
        return EntityGestures.named(session.project(), id);
    }

    /** How the reports call an entity, the most frequent words first. */
    Map<String, Integer> wordings(Entity.Id id) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotation tag : mentions(id)) {
            session.project().document(tag.document()).ifPresent(document ->
                    counts.merge(tag.wordsIn(document.text()).replaceAll("[\\s\\p{Z}]+", " "), 1, Integer::sum));
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Other entities that share a name with this one, in some spelling. */
    List<Entity> alike(Entity entity) {
        Set<NameForm> own = forms(entity);
        List<Entity> alike = new ArrayList<>();
        for (Entity other : session.project().entities().values()) {
            if (!other.id().equals(entity.id()) && forms(other).stream().anyMatch(own::contains)) {
                alike.add(other);
            }
        }
        return alike;
    }

    private static Set<NameForm> forms(Entity entity) {
        Set<NameForm> forms = new LinkedHashSet<>();
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).map(NameForm::of).forEach(forms::add);
        return forms;
    }
}
