package variorum.exchange.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Project;
import variorum.text.Document;

/** What statements of one form bind: their first role is the actor, every other one something the actor is bound to. */
final class Bonds {

    /** The question whose answers say on which side an actor is. */
    static final String STANCE = "stance";

    /** The question whose answers say which statements say the same. */
    static final String CLAIM = "claim";

    private static final Set<String> FOR = Set.of("support", "for", "yes", "agree", "agreement", "pro", "positive");
    private static final Set<String> AGAINST =
            Set.of("oppose", "against", "no", "disagree", "disagreement", "contra", "con", "negative");
    private static final Set<String> BETWEEN = Set.of("neutral", "ambivalent", "mixed", "undecided");
    private static final String GREY = "#6B6B6B";

    private final Project project;
    private final StatementType type;

    Bonds(Project project, StatementType type) {
        this.project = project;
        this.type = type;
    }

    /** The bonds of a statement; none when its actor or everything else is missing. */
    List<Bond> of(Statement statement) {
        List<Bond> bonds = new ArrayList<>();
        if (type.roles().isEmpty()) {
            return bonds;
        }
        Role first = type.roles().getFirst();
        for (Annotation.Ref actor : statement.part(first.name())) {
            for (Role role : type.roles().subList(1, type.roles().size())) {
                for (Annotation.Ref thing : statement.part(role.name())) {
                    bonds.add(bond(statement, role, annotation(actor), annotation(thing)));
                }
            }
        }
        return bonds;
    }

    private Annotation annotation(Annotation.Ref ref) {
        return project.annotation(ref).orElseThrow();
    }

    private Bond bond(Statement statement, Role role, Annotation actor, Annotation thing) {
        Document document = Objects.requireNonNull(project.documents().get(actor.document()));
        String story = document.metadata().story();
        return new Bond(
                node(type.roles().getFirst(), actor, ""),
                role.name(),
                node(role, thing, isPosition(role) ? statement.attributes().first(CLAIM) : ""),
                stance(statement, thing),
                document.id().value(),
                story.isEmpty() ? "report " + document.id() : "story " + story,
                document.metadata().date());
    }

    /** The role over which actors agree and disagree. */
    boolean isPosition(Role role) {
        return type.role("position").map(role::equals).orElseGet(() -> type.roles().indexOf(role) == 1);
    }

    /** An entity; else what the statement claims; else a code below those of the role; else the words themselves. */
    private Node node(Role role, Annotation annotation, String claim) {
        Code code = project.codebook().code(annotation.code()).orElseThrow();
        String colour = code.look().colour();
        Entity entity = annotation.entity() == null ? null : project.entities().get(annotation.entity());
        if (entity != null) {
            return new Node(role.name(), entity.id().value(), entity.name(), colour, entity.kind());
        }
        if (!claim.isEmpty()) {
            return new Node(role.name(), "claim " + claim, claim, colour, code.name());
        }
        if (!role.codes().isEmpty() && !role.codes().contains(code.id()) && type.roles().indexOf(role) > 0) {
            return new Node(role.name(), "code " + code.id(), code.name(), colour, "");
        }
        String text = Objects.requireNonNull(project.documents().get(annotation.document())).text();
        String words = annotation.wordsIn(text).strip().replaceAll("[\\s\\p{Z}]+", " ");
        return new Node(role.name(), "words " + words.toLowerCase(Locale.ROOT), words, GREY, code.name());
    }

    /** What the thing says of it, or else the statement. */
    private @Nullable Double stance(Statement statement, Annotation thing) {
        Double own = stance(thing.attributes(), project.codebook().attributes(thing.code()));
        return own != null ? own : stance(statement.attributes(), type.attributes());
    }

    /** On a scale its place from 0 to 1; of other answers the common words for a side are known. */
    private static @Nullable Double stance(Attributes answers, List<AttributeType> asked) {
        String answer = answers.first(STANCE);
        for (AttributeType type : asked) {
            int place = type.values().indexOf(answer);
            if (type.name().equals(STANCE) && type.kind() == AttributeType.Kind.SCALE && place >= 0) {
                return type.values().size() == 1 ? 1.0 : (double) place / (type.values().size() - 1);
            }
        }
        String word = answer.strip().toLowerCase(Locale.ROOT);
        return FOR.contains(word) ? Double.valueOf(1)
                : AGAINST.contains(word) ? Double.valueOf(0)
                : BETWEEN.contains(word) ? Double.valueOf(0.5) : null;
    }
}
