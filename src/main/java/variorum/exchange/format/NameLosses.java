package variorum.exchange.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.StatementType;

/**
 * What is lost of coders, entities and forms of statements where a format knows them by their names, or by what was
 * done with them, and has no list of its own for them.
 */
public final class NameLosses {

    private final Losses losses;
    private final Contents contents;

    NameLosses(Losses losses) {
        this.losses = losses;
        this.contents = losses.contents();
    }

    /** Coders can't be told apart. */
    public NameLosses coders() {
        for (Coder coder : contents.coders()) {
            losses.add("coders", new Location.OfCoder(coder.id()),
                    "The tags of " + coder.name() + " are written without the name.");
        }
        return this;
    }

    /** Nothing is said of entities. */
    public NameLosses entities() {
        for (Entity entity : contents.entities()) {
            losses.add("entities", new Location.OfEntity(entity.id()), entity.name() + " is not written.");
        }
        return this;
    }

    private Set<Entity.Id> named() {
        Set<Entity.Id> named = new HashSet<>();
        contents.annotations().forEach(annotation -> {
            if (annotation.entity() != null) {
                named.add(annotation.entity());
            }
        });
        return named;
    }

    /** Entities are known only by the tags that name them. */
    public NameLosses unnamedEntities() {
        Set<Entity.Id> named = named();
        contents.entities().stream().filter(entity -> !named.contains(entity.id())).forEach(entity -> losses.add(
                "entities that no tag names", new Location.OfEntity(entity.id()), entity.name() + " is not written."));
        return this;
    }

    /** Of an entity its tags say the name, and no more. */
    public NameLosses entitiesAreNames() {
        Set<Entity.Id> named = named();
        for (Entity entity : contents.entities()) {
            boolean more = !entity.aliases().isEmpty() || !entity.note().isEmpty() || !entity.kind().isEmpty()
                    || !entity.externalId().isEmpty();
            if (named.contains(entity.id()) && more) {
                losses.add("entities without aliases, kind and note", new Location.OfEntity(entity.id()),
                        "Of " + entity.name() + " only the name is written.");
            }
        }
        return sameNames().unnamedEntities();
    }

    /** Entities that have nothing but their name are one when they share it. */
    public NameLosses sameNames() {
        Set<Entity.Id> named = named();
        Map<String, Integer> sharing = new HashMap<>();
        List<Entity> known = contents.entities().stream().filter(each -> named.contains(each.id())).toList();
        known.forEach(entity -> sharing.merge(entity.name(), 1, Integer::sum));
        known.stream().filter(entity -> sharing.getOrDefault(entity.name(), 0) > 1).forEach(entity -> losses.add(
                "entities not told apart from another of the name", new Location.OfEntity(entity.id()),
                "The tags of " + entity.name() + " read like those of another of this name."));
        return this;
    }

    /** Coders of one name are one. */
    public NameLosses sameCoders() {
        for (Coder coder : contents.coders()) {
            if (contents.coders().stream().filter(each -> each.name().equals(coder.name())).count() > 1) {
                losses.add("coders not told apart from another of the name", new Location.OfCoder(coder.id()),
                        "What " + coder.name() + " did reads like the work of another of this name.");
            }
        }
        return this;
    }

    /** Forms of one name are one. */
    public NameLosses sameForms() {
        for (StatementType type : contents.statementTypes()) {
            if (contents.statementTypes().stream().filter(each -> each.name().equals(type.name())).count() > 1) {
                losses.add("forms not told apart from another of the name", new Location.OfStatementType(type.id()),
                        "Statements of the form " + type.name() + " read like those of another of this name.");
            }
        }
        return this;
    }

    /** Coders are known only by what they tagged and stated, and by their names. */
    public NameLosses codersAreNames() {
        Set<Coder.Id> busy = new HashSet<>();
        contents.annotations().forEach(annotation -> busy.add(annotation.coder()));
        contents.statements().forEach(statement -> busy.add(statement.coder()));
        for (Coder coder : contents.coders()) {
            if (busy.contains(coder.id())) {
                losses.add("coders without the colour", new Location.OfCoder(coder.id()),
                        coder.name() + " is written without a colour.");
            } else {
                losses.add("coders without a tag", new Location.OfCoder(coder.id()), coder.name() + " is not written.");
            }
        }
        return this;
    }

    /** Forms are known only by their statements. */
    public NameLosses formsAreNames() {
        Set<StatementType.Id> used = used();
        contents.statementTypes().stream().filter(type -> !used.contains(type.id())).forEach(type -> losses.add(
                "forms of which there is no statement", new Location.OfStatementType(type.id()),
                "A form is known by its statements, and " + type.name() + " has none."));
        contents.statementTypes().stream().filter(type -> used.contains(type.id())).forEach(type -> withoutRules(
                type, "What may play which role in " + type.name() + " and what it asks stay behind, and roles that"
                        + " nobody plays do not come back."));
        return sameForms();
    }

    /** Forms are written with their roles, and nothing of what codes a role takes and what is asked. */
    public NameLosses formsWithoutRules() {
        contents.statementTypes().stream()
                .filter(type -> !type.attributes().isEmpty()
                        || type.roles().stream().anyMatch(role -> !role.codes().isEmpty()))
                .forEach(type -> withoutRules(
                        type, "Which codes may play which role in " + type.name() + ", and what it asks, is not"
                                + " written."));
        return this;
    }

    private void withoutRules(StatementType type, String sentence) {
        losses.add("forms without rules", new Location.OfStatementType(type.id()), sentence);
    }

    private Set<StatementType.Id> used() {
        Set<StatementType.Id> used = new HashSet<>();
        contents.statements().forEach(statement -> used.add(statement.type()));
        return used;
    }
}
