package variorum.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
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

    /** What is lost of codes where they are known by name; collected here too. */
    public CodeLosses codes() {
        return new CodeLosses(this);
    }

    /** What is lost of coders, entities and forms where they are known by name; collected here too. */
    public NameLosses names() {
        return new NameLosses(this);
    }

    /** Adds a case for each tag of a kind. */
    public Losses tags(String what, Predicate<Annotation> which, String sentence) {
        contents.annotations().stream().filter(which).forEach(each -> add(what, at(each), sentence));
        return this;
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
            if (!document.metadata().equals(Metadata.UNKNOWN) || !document.name().equals(document.id().value())) {
                add("reports without outlet, date and the like", new Location.InDocument(document.id()),
                        "Name, outlet, date and the like of " + document.name() + " stay behind.");
            }
        }
        return this;
    }

    /** Nothing is said of the files that reports were read from. */
    public Losses files() {
        contents.documents().stream().filter(document -> !document.source().name().isEmpty()).forEach(document -> add(
                "reports without the name of the file", new Location.InDocument(document.id()),
                "That " + document.name() + " was read from " + document.source().name() + " is not written."));
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
