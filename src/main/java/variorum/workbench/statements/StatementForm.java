package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Claims;
import variorum.project.Differences;
import variorum.project.Project;
import variorum.workbench.tagging.Stance;

/**
 * A form for statements in the order in which it is filled in. One role is <em>what is said</em>: the one whose codes
 * ask for a stance, else the one called position, concept, claim, content or protest, else the
 * second.
 */
final class StatementForm {

    private static final Set<String> SAID = Set.of("position", "concept", "claim", "content", "protest");

    private final StatementType type;
    private final Codebook codebook;
    private final Optional<Role> said;
    private final List<Slot> slots;

    StatementForm(StatementType type, Codebook codebook) {
        this.type = type;
        this.codebook = codebook;
        this.said = said(type);
        this.slots = slots();
    }

    /** The form that comes first: the one that most statements are made of, among those that ask for parts. */
    static Optional<StatementForm> first(Project project) {
        Map<StatementType.Id, Integer> counts = FormChoice.counts(project);
        return UsualForm.choices(project).stream()
                .min(Comparator.comparingInt((StatementType type) -> -counts.getOrDefault(type.id(), 0))
                        .thenComparing(FormChoice.order(project)))
                .map(type -> new StatementForm(type, project.codebook()));
    }

    /** The form of a statement. */
    static StatementForm of(Statement statement, Project project) {
        StatementType type = project.statementTypes().get(statement.type());
        if (type == null) {
            throw new IllegalArgumentException("no form " + statement.type());
        }
        return new StatementForm(type, project.codebook());
    }

    private Optional<Role> said(StatementType form) {
        List<Role> roles = form.roles();
        return roles.stream().filter(role -> stanceOf(role).isPresent()).findFirst()
                .or(() -> roles.stream().filter(role -> SAID.contains(role.name())).findFirst())
                .or(() -> roles.stream().skip(1).findFirst())
                .or(() -> roles.stream().findFirst());
    }

    private Optional<AttributeType> stanceOf(Role role) {
        return role.codes().stream()
                .flatMap(code -> codebook.attributes(code).stream())
                .filter(asked -> asked.name().equals(Stance.ATTRIBUTE))
                .findFirst();
    }

    private List<Slot> slots() {
        List<Slot> all = new ArrayList<>();
        for (Role role : type.roles()) {
            all.add(new Slot.OfRole(role));
            if (said.filter(role::equals).isPresent()) {
                stanceOf(role).ifPresent(stance -> all.add(new Slot.OfPart(role, stance)));
                if (issues(role).findAny().isPresent()) {
                    all.add(new Slot.OfIssue(role));
                }
            }
        }
        type.attributes().stream()
                .filter(asked -> !asked.name().equals(Claims.ATTRIBUTE) && !isKept(asked))
                .forEach(asked -> all.add(new Slot.OfStatement(asked)));
        all.add(new Slot.OfNote());
        return all;
    }

    /** Whether an answer is kept by the program and asked of nobody: which report lacks the words of a difference. */
    private boolean isKept(AttributeType asked) {
        return asked.name().equals(Differences.LACKING) && type.role(Differences.OTHER_READING).isPresent();
    }

    StatementType type() {
        return type;
    }

    /** The role of what is said. */
    Optional<Role> said() {
        return said;
    }

    /** Whether what plays a role is known by its words: what is said, and what is set against that. */
    boolean isWords(Role role) {
        return said.filter(each -> each.equals(role) || (!role.codes().isEmpty() && role.codes().equals(each.codes())))
                .isPresent();
    }

    /** The role of who says it: the first that is not what is said. */
    Optional<Role> speaker() {
        return type.roles().stream().filter(role -> said.filter(role::equals).isEmpty()).findFirst();
    }

    /** The fields in the order they are asked. */
    List<Slot> inOrder() {
        return slots;
    }

    /** All that can stand in a table: the fields, then what else the code of what is said asks, then the claim. */
    List<Slot> all() {
        List<Slot> all = new ArrayList<>(slots);
        all.removeIf(Slot.OfNote.class::isInstance);
        said.ifPresent(role -> role.codes().stream()
                .flatMap(code -> codebook.attributes(code).stream())
                .filter(asked -> !asked.name().equals(Stance.ATTRIBUTE))
                .distinct()
                .forEach(asked -> all.add(new Slot.OfPart(role, asked))));
        all.add(new Slot.OfStatement(new AttributeType(Claims.ATTRIBUTE, AttributeType.Kind.TEXT, List.of(), "")));
        return all;
    }

    /** The codes below those of a role that can be chosen. */
    Stream<Code> issues(Role role) {
        return codebook.codes().stream()
                .filter(code -> !code.retired() && code.parent() != null)
                .filter(code -> fits(role, code.id()));
    }

    /** Whether a code can play a role. */
    boolean fits(Role role, Code.Id code) {
        return role.codes().isEmpty() || role.codes().stream().anyMatch(top -> codebook.isWithin(code, top));
    }

    /**
     * The role that waits in a statement for a tag, or for words that are no tag yet: the first empty one, else the
     * last that takes several.
     */
    Optional<Role> waiting(Statement statement, Optional<Annotation> tag) {
        List<Role> fitting = type.roles().stream()
                .filter(role -> tag.isEmpty() || fits(role, tag.get().code()))
                .toList();
        return fitting.stream().filter(role -> statement.part(role.name()).isEmpty()).findFirst()
                .or(() -> fitting.stream().filter(role -> role.several() && said.filter(role::equals).isEmpty())
                        .reduce((one, other) -> other));
    }

    /** The code that new parts of a role get before anything more is said. */
    Optional<Code> usual(Role role) {
        return role.codes().stream()
                .flatMap(id -> codebook.code(id).stream())
                .filter(code -> !code.retired())
                .findFirst()
                .or(() -> codebook.codes().stream().filter(code -> !code.retired()).findFirst());
    }

    /** The part that a statement is known by: what is said, else any. */
    Optional<Annotation> lead(Statement statement, Project project) {
        return said.stream().flatMap(role -> statement.part(role.name()).stream())
                .findFirst()
                .or(() -> statement.bound().findFirst())
                .flatMap(project::annotation);
    }
}
