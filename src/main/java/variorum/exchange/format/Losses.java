package variorum.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Zone;

/**
 * Collects what a format can't carry. What most formats have no place for is named here once, each case with its place;
 * a format asks for the kinds that concern it and adds its own. Mutable.
 */
public final class Losses {

    private final Project project;
    private final Contents contents;
    private final List<Loss> all = new ArrayList<>();

    /** Collects for a project. */
    public Losses(Project project) {
        this.project = project;
        this.contents = Contents.of(project);
    }

    /** What the project holds. */
    public Contents contents() {
        return contents;
    }

    /** What was collected. */
    public List<Loss> all() {
        return List.copyOf(all);
    }

    /** Adds a case of one kind. */
    public Losses add(String what, Location location, String sentence) {
        all.add(new Loss(what, location, sentence));
        return this;
    }

    /** Adds a case. */
    public Losses add(Loss loss) {
        all.add(loss);
        return this;
    }

    /** The place of a tag. */
    public static Location at(Annotation annotation) {
        return new Location.OfAnnotation(annotation.ref(), annotation.extent());
    }

    /** Whether a tag stands on at least one character. */
    public boolean isOnCharacters(Annotation.Ref ref) {
        return project.annotation(ref)
                .filter(tag -> tag.spans().stream().anyMatch(span -> !span.isEmpty()))
                .isPresent();
    }

    /** The text a tag stands in. */
    public String textOf(Annotation annotation) {
        return Objects.requireNonNull(project.documents().get(annotation.document())).text();
    }

    /** Adds a case for each tag of a kind. */
    public Losses tags(String what, Predicate<Annotation> which, String sentence) {
        contents.annotations().stream().filter(which).forEach(each -> add(what, at(each), sentence));
        return this;
    }

    /** Codes are labels: what is above them and what they look like stays behind. */
    public Losses codesAreLabels(CodeLabels labels, boolean coloursToo) {
        for (Code code : contents.codes()) {
            Location location = new Location.OfCode(code.id());
            if (!labels.of(code.id()).equals(code.name())) {
                add("codes named like another", location,
                        code.name() + " is called " + labels.of(code.id()) + ", to be told apart.");
            }
            if (code.parent() != null) {
                add("codes without the code above", location,
                        code.name() + " is a label without its place in the codebook.");
            }
            if (!code.rules().equals(Code.Rules.NONE) || !code.key().isEmpty() || !code.attributes().isEmpty()) {
                add("codes without rules, questions and keys", location,
                        "What " + code.name() + " means and asks for stays behind.");
            }
            if (coloursToo) {
                add("codes without the colour", location, code.name() + " loses its colour.");
            }
        }
        return this;
    }

    /** Codes are known only by the tags that have them. */
    public Losses unusedCodes() {
        Set<Code.Id> used = new HashSet<>();
        contents.annotations().forEach(annotation -> used.add(annotation.code()));
        contents.codes().stream().filter(code -> !used.contains(code.id())).forEach(code -> add(
                "codes that no tag has", new Location.OfCode(code.id()), code.name() + " is not written."));
        return this;
    }

    /** Coders can't be told apart. */
    public Losses coders() {
        for (Coder coder : contents.coders()) {
            add("coders", new Location.OfCoder(coder.id()),
                    "The tags of " + coder.name() + " are written without the name.");
        }
        return this;
    }

    /** Nothing is said of entities. */
    public Losses entities() {
        for (Entity entity : contents.entities()) {
            add("entities", new Location.OfEntity(entity.id()), entity.name() + " is not written.");
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
    public Losses unnamedEntities() {
        Set<Entity.Id> named = named();
        contents.entities().stream().filter(entity -> !named.contains(entity.id())).forEach(entity -> add(
                "entities that no tag names", new Location.OfEntity(entity.id()), entity.name() + " is not written."));
        return this;
    }

    /** Of an entity its tags say the name, and no more. */
    public Losses entitiesAreNames() {
        Set<Entity.Id> named = named();
        for (Entity entity : contents.entities()) {
            boolean more = !entity.aliases().isEmpty() || !entity.note().isEmpty() || !entity.kind().isEmpty()
                    || !entity.externalId().isEmpty();
            if (named.contains(entity.id()) && more) {
                add("entities without aliases, kind and note", new Location.OfEntity(entity.id()),
                        "Of " + entity.name() + " only the name is written.");
            }
        }
        return sameNames().unnamedEntities();
    }

    /** Entities that have nothing but their name are one when they share it. */
    public Losses sameNames() {
        Set<Entity.Id> named = named();
        Map<String, Integer> sharing = new HashMap<>();
        List<Entity> known = contents.entities().stream().filter(each -> named.contains(each.id())).toList();
        known.forEach(entity -> sharing.merge(entity.name(), 1, Integer::sum));
        known.stream().filter(entity -> sharing.getOrDefault(entity.name(), 0) > 1).forEach(entity -> add(
                "entities not told apart from another of the name", new Location.OfEntity(entity.id()),
                "The tags of " + entity.name() + " read like those of another of this name."));
        return this;
    }

    /** Coders of one name are one. */
    public Losses sameCoders() {
        for (Coder coder : contents.coders()) {
            if (contents.coders().stream().filter(each -> each.name().equals(coder.name())).count() > 1) {
                add("coders not told apart from another of the name", new Location.OfCoder(coder.id()),
                        "What " + coder.name() + " did reads like the work of another of this name.");
            }
        }
        return this;
    }

    /** Forms of one name are one. */
    public Losses sameForms() {
        for (StatementType type : contents.statementTypes()) {
            if (contents.statementTypes().stream().filter(each -> each.name().equals(type.name())).count() > 1) {
                add("forms not told apart from another of the name", new Location.OfStatementType(type.id()),
                        "Statements of the form " + type.name() + " read like those of another of this name.");
            }
        }
        return this;
    }

    /** Coders are known only by what they tagged and stated. */
    public Losses idleCoders() {
        Set<Coder.Id> busy = new HashSet<>();
        contents.annotations().forEach(annotation -> busy.add(annotation.coder()));
        contents.statements().forEach(statement -> busy.add(statement.coder()));
        contents.coders().stream().filter(coder -> !busy.contains(coder.id())).forEach(coder -> add(
                "coders without a tag", new Location.OfCoder(coder.id()), coder.name() + " is not written."));
        return this;
    }

    /** Forms are known only by their statements. */
    public Losses formsAreNames() {
        Set<StatementType.Id> used = used();
        contents.statementTypes().stream().filter(type -> !used.contains(type.id())).forEach(type -> add(
                "forms of which there is no statement", new Location.OfStatementType(type.id()),
                "A form is known by its statements, and " + type.name() + " has none."));
        contents.statementTypes().stream().filter(type -> used.contains(type.id())).forEach(type -> withoutRules(
                type, "What may play which role in " + type.name() + " and what it asks stay behind, and roles that"
                        + " nobody plays do not come back."));
        return sameForms();
    }

    /** Forms are written with their roles, and nothing of what codes a role takes and what is asked. */
    public Losses formsWithoutRules() {
        contents.statementTypes().stream()
                .filter(type -> !type.attributes().isEmpty()
                        || type.roles().stream().anyMatch(role -> !role.codes().isEmpty()))
                .forEach(type -> withoutRules(
                        type, "Which codes may play which role in " + type.name() + ", and what it asks, is not"
                                + " written."));
        return this;
    }

    private void withoutRules(StatementType type, String sentence) {
        add("forms without rules", new Location.OfStatementType(type.id()), sentence);
    }

    private Set<StatementType.Id> used() {
        Set<StatementType.Id> used = new HashSet<>();
        contents.statements().forEach(statement -> used.add(statement.type()));
        return used;
    }

    /** Nothing is said of zones. */
    public Losses zones() {
        for (Document document : contents.documents()) {
            List<Zone> zones = project.zonesOf(document.id()).list();
            if (!zones.isEmpty()) {
                add("reports without zones", new Location.InDocument(document.id()),
                        "Which part of " + document.name() + " is headline, body and so on stays behind.");
            }
        }
        return this;
    }

    /** Nothing is said of reports. */
    public Losses metadata() {
        for (Document document : contents.documents()) {
            if (!document.metadata().equals(Metadata.UNKNOWN)) {
                add("reports without outlet, date and the like", new Location.InDocument(document.id()),
                        "Outlet, date and the like of " + document.name() + " stay behind.");
            }
        }
        return this;
    }

    /** Notes on tags stay behind. */
    public Losses notes() {
        return tags("tags without the note", each -> !each.note().isEmpty(), "The note on this tag stays behind.");
    }

    /** Answers stay behind. */
    public Losses answers() {
        return tags("tags without answers", each -> !each.attributes().isEmpty(),
                "What was answered about this tag stays behind.");
    }

    /** Doubts stay behind. */
    public Losses doubts() {
        return tags("doubts", each -> each.confidence() != Confidence.SURE,
                "How sure the coder was of this tag stays behind.");
    }

    /** A tag of several pieces becomes several tags. */
    public Losses gaps() {
        return tags("tags with gaps, written piece by piece", each -> each.spans().size() > 1,
                "The pieces of this tag become tags of their own.");
    }

    /** Places without a character can't be tagged. */
    public Losses emptyPlaces() {
        return tags("tags on no character", each -> each.spans().stream().anyMatch(span -> span.isEmpty()),
                "A tag on a place without a character is left out.");
    }

    /** Statements and their forms stay behind. */
    public Losses statements() {
        contents.statementTypes().forEach(type -> add(
                "forms of statements", new Location.OfStatementType(type.id()), type.name() + " is not written."));
        contents.statements().forEach(statement -> leftOut("statements", statement));
        return this;
    }

    /** A statement stays behind. */
    public Losses leftOut(String what, Statement statement) {
        all.add(Loss.leftOut(what, statement));
        return this;
    }

    /** How tags came about stays behind: which version of its rules a code had, and what was carried from where. */
    public Losses origins() {
        contents.codes().stream().filter(code -> code.version() > 1).forEach(code -> add(
                "codes without the count of versions", new Location.OfCode(code.id()),
                "Which version of the rules of " + code.name() + " a tag follows is not written."));
        contents.documents().stream().filter(document -> document.replaces() != null).forEach(document -> add(
                "reports apart from the one replaced", new Location.InDocument(document.id()),
                "That " + document.name() + " corrects " + document.replaces() + " is not written."));
        contents.statements().stream().filter(statement -> statement.carried() != null).forEach(statement -> add(
                "statements apart from the original", new Location.OfStatement(statement.id()),
                "That this statement was carried from another is not written."));
        return tags("tags apart from the original", each -> each.origin().carried() != null,
                "That this tag was carried from another report is not written.");
    }

    /** What is decided about comparing and kept of the project as a whole stays behind. */
    public Losses project() {
        Location location = new Location.WholeProject();
        contents.comparing().rulesById().forEach(rule -> add("rules of comparing", location,
                "That " + rule.terms().one() + " and " + rule.terms().other() + " say the same is not written."));
        contents.corrections().keySet().forEach(pair -> add(
                "corrections of comparing", new Location.InDocument(pair.a()),
                "What was said of how this report and " + pair.b() + " align is not written."));
        contents.rejectionsByDocument().keySet().forEach(id -> add(
                "rejected suggestions", new Location.InDocument(id),
                "Which suggested names were rejected here is not written."));
        contents.about().queriesByName().forEach(query -> add(
                "saved searches", location, "The search " + query.name() + " is not written."));
        if (!contents.about().note().isEmpty()) {
            add("notes on the project", location, "What the project is about is not written.");
        }
        return this;
    }
}
