package variorum.exchange.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;

/** What nodes and edges can't carry: of all that is bound they have names, colours, counts and days. */
final class NetworkLosses {

    private final Project project;
    private final Losses losses;
    private final Set<Node> nodes = new HashSet<>();
    private final Set<Annotation.Ref> bound = new HashSet<>();

    NetworkLosses(Project project) {
        this.project = project;
        this.losses = new Losses(project).project().origins();
    }

    List<Loss> all() {
        losses.contents().documents().forEach(document -> losses.add(new Loss(
                "texts, which a network has not", new Location.InDocument(document.id()),
                "Of " + document.name() + " only counts and dates are written.", true)));
        losses.contents().statementTypes().forEach(this::form);
        tags();
        losses.contents().codes().forEach(this::code);
        losses.contents().coders().forEach(coder -> losses.add(
                "coders, which a network has not", new Location.OfCoder(coder.id()),
                coder.name() + " is not written."));
        Set<String> keys = new HashSet<>();
        nodes.forEach(node -> keys.add(node.key()));
        losses.contents().entities().forEach(entity -> entity(entity, keys.contains(entity.id().value())));
        return losses.all();
    }

    private void form(StatementType type) {
        Bonds bonds = new Bonds(project, type);
        List<Statement> own = Networks.of(type, losses.contents());
        boolean stances = own.stream().flatMap(each -> bonds.of(each).stream()).anyMatch(b -> b.stance() != null);
        for (Statement statement : own) {
            List<Bond> made = bonds.of(statement);
            if (made.isEmpty()) {
                losses.leftOut("statements binding no actor to anything", statement);
                continue;
            }
            statement.bound().forEach(bound::add);
            made.forEach(bond -> nodes.addAll(List.of(bond.actor(), bond.thing())));
            statement(statement, stances && made.stream().allMatch(bond -> bond.stance() == null));
        }
        Location location = new Location.OfStatementType(type.id());
        if (losses.contents().statementTypes().size() == 1) {
            losses.add("forms without the name", location,
                    "The networks are called after the roles, " + type.name() + " stands nowhere.");
        }
        if (!type.attributes().isEmpty() || type.roles().stream().anyMatch(role -> !role.codes().isEmpty())) {
            losses.add("forms without rules", location,
                    "Which codes may play which role in " + type.name() + ", and what it asks, is not written.");
        }
    }

    private void statement(Statement statement, boolean withoutStance) {
        Location location = new Location.OfStatement(statement.id());
        if (withoutStance) {
            losses.add("statements without a stance, not counted in congruence and conflict", location,
                    "It is not said whether this actor is for it or against it.");
        }
        boolean more = !statement.note().isEmpty() || isMore(statement.attributes().values().keySet());
        if (more || statement.confidence() != Confidence.SURE) {
            losses.add("statements without notes, answers and doubts", location,
                    "What is said about this statement but its stance stays behind.");
        }
    }

    /** Whether something was answered that no edge shows. */
    private static boolean isMore(Set<String> answered) {
        return answered.stream().anyMatch(name -> !name.equals(Bonds.STANCE) && !name.equals(Bonds.CLAIM));
    }

    private void tags() {
        Predicate<Annotation> written = tag -> bound.contains(tag.ref());
        losses.tags("tags that no statement binds", written.negate(), "This tag is not written.")
                .tags("tags without the note", written.and(tag -> !tag.note().isEmpty()),
                        "The note on this tag stays behind.")
                .tags("tags without answers", written.and(tag -> isMore(tag.attributes().values().keySet())),
                        "What was answered about this tag stays behind.")
                .tags("doubts", written.and(tag -> tag.confidence() != Confidence.SURE),
                        "How sure the coder was of this tag stays behind.");
    }

    /** Some nodes have the colour of a code, some its name. */
    private void code(Code code) {
        Location location = new Location.OfCode(code.id());
        boolean named = nodes.stream().anyMatch(node ->
                node.label().equals(code.name()) || node.sort().equals(code.name()));
        boolean coloured = nodes.stream().anyMatch(node -> node.colour().equals(code.look().colour()));
        if (!named && !coloured) {
            losses.add("codes, which a network has not", location, code.name() + " is not written.");
            return;
        }
        if (!named) {
            losses.add("codes without the name", location, "Of " + code.name() + " nodes have the colour.");
        }
        if (!coloured) {
            losses.add("codes without the colour", location, code.name() + " loses its colour.");
        }
        if (!code.rules().equals(Code.Rules.NONE) || !code.key().isEmpty() || !code.attributes().isEmpty()) {
            losses.add("codes without rules, questions and keys", location,
                    "What " + code.name() + " means and asks for stays behind.");
        }
        if (code.parent() != null) {
            losses.add("codes without the code above", location,
                    code.name() + " is written without its place in the codebook.");
        }
    }

    private void entity(Entity entity, boolean isNode) {
        Location location = new Location.OfEntity(entity.id());
        if (!isNode) {
            losses.add("entities, which a network has not", location, entity.name() + " is not written.");
        } else if (!entity.aliases().isEmpty() || !entity.note().isEmpty() || !entity.externalId().isEmpty()) {
            losses.add("entities without aliases and note", location,
                    "Of " + entity.name() + " only name and kind are written.");
        }
    }
}
