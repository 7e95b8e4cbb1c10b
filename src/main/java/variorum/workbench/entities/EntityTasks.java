package variorum.workbench.entities;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Picker;
import variorum.workbench.control.Preview;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.Impact;
import variorum.workbench.tagging.SplitCard;
import variorum.workbench.theme.Icons;

/** Larger changes of the registry: each asks what it needs and shows what it would do. */
final class EntityTasks {

    private final EntitiesModel model;
    private final EntityEdits edits;
    private final Messages messages;
    private final Overlays overlays;
    private final Consumer<String> search;
    private final Consumer<Entity.Id> pick;

    /** {@code pick} puts the hands onto an entity in the list. */
    EntityTasks(
            EntitiesModel model, EntityEdits edits, Messages messages, Overlays overlays, Consumer<String> search,
            Consumer<Entity.Id> pick) {
        this.model = model;
        this.edits = edits;
        this.messages = messages;
        this.overlays = overlays;
        this.search = search;
        this.pick = pick;
    }

    EntityEdits edits() {
        return edits;
    }

    boolean attempt(Runnable edit) {
        return messages.attempt(edit);
    }

    private static List<Entity.Id> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    private Impact impact(List<Entity> entities) {
        List<Annotation> tags = entities.stream().flatMap(entity -> model.mentions(entity.id()).stream()).toList();
        return new Impact(model.project(), tags);
    }

    /** Asks for the name of a new entity. */
    void add() {
        Ask.words(
                overlays, "A new entity", "", "Add", name -> messages.attempt(() -> pick.accept(edits.add(name, ""))));
    }

    /** One is merged into any other; of several, one stays. */
    void merge(List<Entity> entities) {
        boolean one = entities.size() == 1;
        List<Entity> choices = one
                ? model.project().entities().values().stream()
                        .filter(entity -> !entity.equals(entities.getFirst()))
                        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                        .toList()
                : entities;
        String question = one ? "Merge " + names(entities) + " into" : "Which of these names stays?";
        Picker.ask(overlays, question, choices, looks(), into -> merge(
                entities.stream().filter(entity -> !entity.equals(into)).toList(), into));
    }

    /** Shows the counts and merges. */
    void merge(List<Entity> from, Entity into) {
        Preview.ask(
                overlays, "Merge " + names(from) + " into " + into.name() + "?",
                impact(from).sentence() + " will name " + into.name() + ", which is then also called " + names(from)
                        + ".",
                impact(from).rows(), "Merge", () -> messages.attempt(() -> {
                    edits.merge(ids(from), into.id());
                    pick.accept(into.id());
                }));
    }

    private Picker.Looks<Entity> looks() {
        return new Picker.Looks<>(
                Entity::name, entity -> String.join("\n", entity.aliases()), entity -> Icons.of("bi-person", 14),
                Entity::kind, entity -> "");
    }

    /** Chooses mentions that name somebody else. */
    void split(Entity entity) {
        List<Annotation> mentions = model.mentions(entity.id());
        if (mentions.isEmpty()) {
            messages.say("Nothing names " + entity.name() + " yet, so there is nothing to split.");
            return;
        }
        SplitCard.Split what = new SplitCard.Split(
                entity.name(),
                "The selected mentions name a new entity of this name; an alias of that name goes along.",
                mentions);
        SplitCard.show(overlays, model.project(), what, (name, refs) ->
                messages.attempt(() -> edits.split(entity.id(), name, refs)));
    }

    /** Shows what names nobody then, and removes. */
    void remove(List<Entity> entities) {
        Preview.ask(
                overlays, "Remove " + names(entities) + "?",
                impact(entities).sentence() + " stay tagged and name nobody then.", impact(entities).rows(), "Remove",
                () -> messages.attempt(() -> edits.remove(ids(entities))));
    }

    /** Asks of what kind several are. */
    void kind(List<Entity> entities) {
        Ask.words(
                overlays, "The kind of " + entities.size() + " entities", entities.getFirst().kind(), "Set",
                kind -> messages.attempt(() -> edits.kind(ids(entities), kind)));
    }

    /** Lists all mentions in the search. */
    void find(List<Entity> entities) {
        search.accept("entity:" + entities.stream()
                .map(entity -> '"' + entity.name().replace('"', ' ') + '"')
                .collect(Collectors.joining(",")));
    }

    /** Lists the mentions with these very words in the search. */
    void find(Entity entity, String words) {
        search.accept("entity:\"" + entity.name().replace('"', ' ') + "\" \"" + words.replace('"', ' ') + '"');
    }
}
