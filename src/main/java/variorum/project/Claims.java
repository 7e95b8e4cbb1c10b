package variorum.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;

/**
 * Claim clusters: statements, mostly of several reports, that say the same. Statements with the same answer to the
 * attribute {@value #ATTRIBUTE} are one cluster; the answer is its name.
 */
public final class Claims {

    /** The attribute of a statement that names its cluster. */
    public static final String ATTRIBUTE = "claim";

    /** In UTF-16 code units. */
    private static final int LONGEST_NAME = 80;

    private Claims() {}

    /** The cluster of a statement; empty while it has none. */
    public static String of(Statement statement) {
        return statement.attributes().first(ATTRIBUTE);
    }

    /** All clusters by name, their statements by id. */
    public static SortedMap<String, List<Statement>> clusters(Project project) {
        SortedMap<String, List<Statement>> clusters = new TreeMap<>();
        project.statements().all().stream()
                .filter(statement -> !of(statement).isEmpty())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(statement ->
                        clusters.computeIfAbsent(of(statement), name -> new ArrayList<>()).add(statement));
        return clusters;
    }

    /** The statements that say the same as one, itself left out, by id. */
    public static List<Statement> equivalent(Project project, Statement statement) {
        return of(statement).isEmpty()
                ? List.of()
                : project.statements().all().stream()
                        .filter(other -> of(other).equals(of(statement)) && !other.id().equals(statement.id()))
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList();
    }

    /**
     * Says that statements say the same. Clusters that they are in already become one.
     *
     * @param name the name of the cluster; when empty, that of the first that is in one, else the words of the first
     */
    public static Edit linking(Project project, List<Statement.Id> ids, String name) {
        List<Statement> statements = found(project, ids);
        String claim = !name.isBlank() ? name.strip() : statements.stream()
                .map(Claims::of)
                .filter(old -> !old.isEmpty())
                .findFirst()
                .orElseGet(() -> statements.isEmpty() ? "" : unused(project, words(project, statements.getFirst())));
        Set<Statement> all = new HashSet<>(statements);
        statements.forEach(statement -> all.addAll(equivalent(project, statement)));
        return naming(project, List.copyOf(all), claim, "link " + all.size() + " statements");
    }

    /** Takes statements out of their clusters. */
    public static Edit unlinking(Project project, List<Statement.Id> ids) {
        return naming(project, found(project, ids), "", "unlink statements");
    }

    private static List<Statement> found(Project project, List<Statement.Id> ids) {
        return ids.stream().flatMap(id -> project.statements().find(id).stream()).toList();
    }

    private static Edit naming(Project project, List<Statement> statements, String claim, String label) {
        List<Edit> edits = new ArrayList<>();
        if (!claim.isEmpty()) {
            statements.stream()
                    .map(statement -> project.statementTypes().get(statement.type()))
                    .distinct()
                    .flatMap(type -> asking(type).stream())
                    .forEach(edits::add);
        }
        statements.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(statement -> statement.with(statement.attributes().with(ATTRIBUTE, claim)))
                .forEach(statement -> edits.add(new Edit.PutStatement(statement)));
        return new Edit.Batch(label, edits);
    }

    /** Lets a form ask for the cluster, if it does not yet. */
    private static Optional<Edit> asking(StatementType type) {
        if (type.attributes().stream().anyMatch(asked -> asked.name().equals(ATTRIBUTE))) {
            return Optional.empty();
        }
        List<AttributeType> attributes = new ArrayList<>(type.attributes());
        attributes.add(new AttributeType(
                ATTRIBUTE, AttributeType.Kind.TEXT, List.of(), "Statements that say the same have the same answer."));
        return Optional.of(
                new Edit.PutStatementType(new StatementType(type.id(), type.name(), type.roles(), attributes)));
    }

    /** The longest part of a statement is most likely what it claims. */
    private static String words(Project project, Statement statement) {
        String longest = statement.bound()
                .flatMap(ref -> project.annotation(ref).stream())
                .map(annotation -> words(project, annotation))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("claim")
                .replace('\n', ' ');
        return longest.length() <= LONGEST_NAME
                ? longest
                : longest.substring(0, longest.offsetByCodePoints(0, LONGEST_NAME / 2)).strip() + "…";
    }

    private static String words(Project project, Annotation annotation) {
        return project.document(annotation.document())
                .map(Document::text)
                .map(annotation::wordsIn)
                .orElse("");
    }

    private static String unused(Project project, String wanted) {
        Set<String> taken = clusters(project).keySet();
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
