package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Claims;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** Makes the lines of the table from a snapshot; on any thread. */
final class Rows {

    private static final int STEP = 500;

    private record Placed(Statement statement, StatementForm form, Annotation lead, String document) {}

    private final Project project;
    private final Map<Statement.Id, Cells> before;
    private final Map<Statement.Id, Cells> made = new HashMap<>();
    private final Map<StatementType.Id, StatementForm> forms = new HashMap<>();
    private final Map<StatementType.Id, List<Column>> columns = new HashMap<>();

    /**
     * Lines of a project.
     *
     * @param before what was made from an earlier snapshot, if entities, codes, coders and forms are the same in it
     */
    Rows(Project project, Map<Statement.Id, Cells> before) {
        this.project = project;
        this.before = before;
    }

    /** What was made, for the next snapshot. */
    Map<Statement.Id, Cells> made() {
        return made;
    }

    /**
     * All lines, report by report, in the order of what is said.
     *
     * @param onceAClaim whether statements that say the same are one line
     */
    List<Row> all(boolean onceAClaim, Progress progress) {
        List<Placed> placed = project.statements().all().stream()
                .flatMap(statement -> placed(statement).stream())
                .sorted(Comparator.comparing(Placed::document)
                        .thenComparing((Placed each) -> each.lead().extent())
                        .thenComparing(each -> each.statement().id()))
                .toList();
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        placed.forEach(each -> groups.computeIfAbsent(group(each, onceAClaim), key -> new ArrayList<>()).add(each));
        List<Row> rows = new ArrayList<>(groups.size());
        Map<StatementType.Id, Integer> numbers = new HashMap<>();
        for (List<Placed> group : groups.values()) {
            if (rows.size() % STEP == 0) {
                progress.at(rows.size(), groups.size(), "statements");
            }
            rows.add(row(numbers.merge(group.getFirst().statement().type(), 1, Integer::sum), group));
        }
        return rows;
    }

    private static String group(Placed each, boolean onceAClaim) {
        String claim = Claims.of(each.statement());
        return onceAClaim && !claim.isEmpty() ? "claim " + claim : "statement " + each.statement().id();
    }

    private Optional<Placed> placed(Statement statement) {
        StatementForm form = forms.computeIfAbsent(statement.type(), type -> StatementForm.of(statement, project));
        return form.lead(statement, project).flatMap(lead -> project.document(lead.document())
                .map(document -> new Placed(statement, form, lead, document.name())));
    }

    private Row row(int number, List<Placed> group) {
        Placed first = group.getFirst();
        SortedMap<String, Document.Id> documents = new TreeMap<>();
        group.stream().flatMap(each -> each.statement().bound()).map(Annotation.Ref::document).distinct()
                .flatMap(id -> project.document(id).stream())
                .forEach(document -> documents.put(document.name(), document.id()));
        return new Row(number, group.stream().map(Placed::statement).toList(), first.lead(), cells(first), documents);
    }

    private Cells cells(Placed placed) {
        Statement statement = placed.statement();
        List<Annotation> parts = statement.bound().flatMap(ref -> project.annotation(ref).stream()).toList();
        Cells old = before.get(statement.id());
        Cells cells = old != null && old.isOf(statement, parts) ? old : new Cells(statement, parts, values(placed));
        made.put(statement.id(), cells);
        return cells;
    }

    private Map<String, String> values(Placed placed) {
        Statement statement = placed.statement();
        Map<String, String> values = new HashMap<>();
        FieldValues fields = new FieldValues(project, statement, placed.form(), Optional.empty());
        for (Column column : columns.computeIfAbsent(statement.type(), type -> Column.of(placed.form()))) {
            column.slot().ifPresent(slot -> values.put(column.id(), fields.of(slot).value()));
        }
        values.put(Column.SURE.id(), statement.confidence().word());
        values.put(Column.NOTE.id(), statement.note().replace('\n', ' '));
        values.put(Column.CODER.id(), Optional.ofNullable(project.coders().get(statement.coder()))
                .map(Coder::name).orElse(""));
        return values;
    }
}
