package variorum.workbench.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.EntityGestures;
import variorum.project.EntityKinds;
import variorum.project.Session;
import variorum.search.names.NameForm;
import variorum.search.names.Registry;

/** Changes of the registry: each is one step of undo. Edits may be refused, with a sentence. */
public final class EntityEdits {

    private final Session session;

    /** Changes the registry of a session. */
    public EntityEdits(Session session) {
        this.session = session;
    }

    private Entity entity(Entity.Id id) {
        Entity entity = session.project().entities().get(id);
        if (entity == null) {
            throw new EditRejected("This entity is no longer in the registry.");
        }
        return entity;
    }

    /** Adds an entity. A name that is another spelling of one that is known is refused. */
    public Entity.Id add(String name, String kind) {
        refuseKnown(name);
        Entity made = new Entity(
                Entity.Id.fresh(),
                name.strip(),
                EntityKinds.spelled(session.project(), kind, Set.of()),
                List.of(),
                "",
                "");
        session.perform(new Edit.PutEntity(made));
        return made.id();
    }

    private void refuseKnown(String name) {
        Registry registry = Registry.of(session.project().entities().values());
        registry.named(name).stream().findFirst().ifPresent(id -> {
            throw new EditRejected("“" + name.strip() + "” is a name of " + entity(id).name() + " already.");
        });
    }

    /** Gives an entity another name; the old one stays as an alias, unless it is only another spelling. */
    public void rename(Entity.Id id, String name) {
        Entity old = entity(id);
        if (name.isBlank()) {
            throw new EditRejected("An entity needs a name; " + old.name() + " keeps its own.");
        }
        List<String> aliases = new ArrayList<>(List.of(old.name()));
        aliases.addAll(old.aliases());
        put(new Entity(id, name.strip(), old.kind(), distinct(name, aliases), old.note(), old.externalId()));
    }

    /** Says by which other names the reports call an entity; spellings of one name count once. */
    public void aliases(Entity.Id id, List<String> aliases) {
        Entity old = entity(id);
        List<String> kept = distinct(old.name(), aliases);
        put(new Entity(id, old.name(), old.kind(), kept, old.note(), old.externalId()));
    }

    /** The names that are not only another spelling of the first name or of one before, in their order. */
    static List<String> distinct(String name, List<String> names) {
        Map<NameForm, String> forms = new LinkedHashMap<>();
        names.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> forms.putIfAbsent(NameForm.of(each), each));
        forms.remove(NameForm.of(name));
        return List.copyOf(forms.values());
    }

    /** Says of what kind entities are, in the project's own words; see {@link EntityKinds}. */
    public void kind(List<Entity.Id> ids, String said) {
        String kind = EntityKinds.spelled(session.project(), said, Set.copyOf(ids));
        List<Edit> edits = ids.stream()
                .map(this::entity)
                .filter(entity -> !entity.kind().equals(kind))
                .<Edit>map(entity -> new Edit.PutEntity(new Entity(
                        entity.id(), entity.name(), kind, entity.aliases(), entity.note(),
                        entity.externalId())))
                .toList();
        perform("set the kind of " + named(ids) + " to " + kind, edits);
    }

    /** Writes a researcher's note. */
    public void note(Entity.Id id, String note) {
        Entity old = entity(id);
        put(new Entity(id, old.name(), old.kind(), old.aliases(), note.strip(), old.externalId()));
    }

    /** Says under which identifier it is known elsewhere. */
    public void externalId(Entity.Id id, String identifier) {
        Entity old = entity(id);
        put(new Entity(id, old.name(), old.kind(), old.aliases(), old.note(), identifier.strip()));
    }

    /** Makes entities one with another; see {@link EntityGestures#merging}. */
    public void merge(List<Entity.Id> from, Entity.Id into) {
        String label = "merge " + named(from) + " into " + entity(into).name();
        Draft draft = new Draft(session.project());
        List<Edit> edits = new ArrayList<>();
        for (Entity.Id id : from) {
            Edit.Batch one = EntityGestures.merging(draft.project(), id, into);
            draft.apply(one);
            edits.addAll(one.edits());
        }
        Entity joined = Objects.requireNonNull(draft.project().entities().get(into));
        edits.add(new Edit.PutEntity(new Entity(
                into, joined.name(), joined.kind(), distinct(joined.name(), joined.aliases()), joined.note(),
                joined.externalId())));
        session.perform(new Edit.Batch(label, edits));
    }

    /** Lets some mentions of an entity name a new one. */
    public Entity.Id split(Entity.Id id, String name, List<Annotation.Ref> refs) {
        Entity fresh = new Entity(Entity.Id.fresh(), name.strip(), entity(id).kind(), List.of(), "", "");
        session.perform(EntityGestures.splitting(session.project(), id, fresh, refs));
        return fresh.id();
    }

    /** Takes entities out of the registry; their mentions stay tagged and name nobody. */
    public void remove(List<Entity.Id> ids) {
        String label = "remove " + named(ids);
        Draft draft = new Draft(session.project());
        List<Edit> edits = new ArrayList<>();
        for (Entity.Id id : ids) {
            Edit.Batch one = EntityGestures.removing(draft.project(), id);
            draft.apply(one);
            edits.addAll(one.edits());
        }
        perform(label, edits);
    }

    private String named(List<Entity.Id> ids) {
        return ids.size() == 1 ? entity(ids.getFirst()).name() : ids.size() + " entities";
    }

    private void put(Entity changed) {
        if (!changed.equals(entity(changed.id()))) {
            session.perform(new Edit.PutEntity(changed));
        }
    }

    private void perform(String label, List<Edit> edits) {
        if (edits.size() == 1) {
            session.perform(edits.getFirst());
        } else if (!edits.isEmpty()) {
            session.perform(new Edit.Batch(label, edits));
        }
    }
}
