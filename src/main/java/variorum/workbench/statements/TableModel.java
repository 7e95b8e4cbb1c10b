package variorum.workbench.statements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.project.Change;
import variorum.project.Claims;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;

/**
 * The statements of all reports as a table: filtered, grouped and sorted beside the window, changed one by one or many
 * at once. Methods that change something may throw what an edit throws.
 */
public final class TableModel {

    private final Session session;
    private final Focus focus;
    private final Latest listing;
    private final ReadOnlyObjectWrapper<TableQuery> query = new ReadOnlyObjectWrapper<>(TableQuery.ALL);
    private final ReadOnlyObjectWrapper<Listing> shown = new ReadOnlyObjectWrapper<>(Listing.EMPTY);
    private final Map<String, String> last = new HashMap<>();
    private boolean visible;
    private volatile Kept kept = new Kept(Project.EMPTY, false, List.of(), Map.of());

    private record Kept(Project project, boolean onceAClaim, List<Row> rows, Map<Statement.Id, Cells> cells) {}

    /**
     * Follows a session.
     *
     * @param listing where the table is worked out
     */
    public TableModel(Session session, Focus focus, Latest listing) {
        this.session = session;
        this.focus = focus;
        this.listing = listing;
        session.listen(this::follow);
    }

    private void follow(Change change) {
        boolean mine = change.touches(Project::statements) || change.touches(Project::annotations)
                || change.touches(Project::entities) || change.touches(Project::codebook)
                || change.touches(Project::documents) || change.touches(Project::statementTypes)
                || change.touches(Project::coders);
        if (mine && visible) {
            refresh();
        }
    }

    /** Says whether the table is seen; it is only worked out while it is. */
    void setVisible(boolean now) {
        visible = now;
        if (now) {
            refresh();
        } else {
            focus.light(List.of());
        }
    }

    /** What is shown, and how. */
    ReadOnlyObjectProperty<TableQuery> query() {
        return query.getReadOnlyProperty();
    }

    /** Asks for something else. */
    void ask(UnaryOperator<TableQuery> change) {
        query.set(change.apply(query.get()));
        refresh();
    }

    /** The table. */
    ReadOnlyObjectProperty<Listing> shown() {
        return shown.getReadOnlyProperty();
    }

    private void refresh() {
        Project now = session.project();
        TableQuery asked = query.get();
        listing.run(progress -> list(now, asked, progress), shown::set);
    }

    /** The rows are made anew only when the project has changed. */
    @SuppressWarnings("ReferenceEquality") // the same snapshot gives the same rows
    Listing list(Project now, TableQuery asked, Progress progress) {
        Kept before = kept;
        if (before.project() != now || before.onceAClaim() != asked.onceAClaim()) {
            Rows rows = new Rows(now, sameWords(before.project(), now) ? before.cells() : Map.of());
            before = new Kept(now, asked.onceAClaim(), rows.all(asked.onceAClaim(), progress), rows.made());
            kept = before;
        }
        List<FormChoice> forms = FormChoice.in(now);
        Optional<FormChoice> chosen = forms.stream().filter(form -> form.id().equals(asked.form())).findFirst()
                .or(() -> forms.stream().max(Comparator.comparingInt(FormChoice::statements)));
        List<Column> columns = chosen.map(form -> Column.of(new StatementForm(form.type(), now.codebook())))
                .orElse(List.of());
        List<Row> rows = before.rows().stream()
                .filter(row -> chosen.filter(form -> form.type().id().equals(row.type())).isPresent())
                .toList();
        return Listing.of(columns, rows, asked).among(forms, chosen);
    }

    /** Whether names and titles are the same in both snapshots. */
    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    private static boolean sameWords(Project before, Project now) {
        return before.entities() == now.entities() && before.codebook() == now.codebook()
                && before.coders() == now.coders() && before.statementTypes() == now.statementTypes();
    }

    /** Opens or closes a group. */
    void toggle(String group) {
        Set<String> closed = new HashSet<>(query.get().closed());
        if (!closed.remove(group)) {
            closed.add(group);
        }
        ask(asked -> asked.closing(closed));
    }

    /** Shows or hides the rows that have a value in a column. */
    void show(String column, String value, boolean wanted) {
        Map<String, Set<String>> hidden = new HashMap<>(query.get().hidden());
        Set<String> values = new HashSet<>(hidden.getOrDefault(column, Set.of()));
        if (wanted) {
            values.remove(value);
        } else {
            values.add(value);
        }
        hidden.put(column, values);
        hidden.values().removeIf(Set::isEmpty);
        ask(asked -> asked.hiding(hidden));
    }

    private Project project() {
        return session.project();
    }

    /** The parts of the first statement of a row. */
    List<Annotation> parts(Row row) {
        return row.statements().getFirst().bound().flatMap(ref -> project().annotation(ref).stream()).toList();
    }

    /** The code that a group of rows is named by, if they are grouped by what is coded. */
    Optional<Code> codeOf(String group) {
        return Optional.of(group)
                .filter(name -> query.get().groupBy().equals(Slot.OfIssue.TITLE))
                .flatMap(project().codebook()::named);
    }

    Project snapshot() {
        return project();
    }

    /** Lights up in every text the parts of a row, and of what is linked with it; nothing for no row. */
    void light(Optional<Row> row) {
        focus.light(row.stream()
                .flatMap(each -> each.statements().stream())
                .flatMap(one -> project().statements().find(one.id()).stream())
                .flatMap(one -> Stream.concat(Stream.of(one), Claims.equivalent(project(), one).stream()))
                .flatMap(Statement::bound)
                .distinct()
                .toList());
    }

    /** Says which rows are selected: the inspector shows what is said in them. */
    void pick(List<Row> rows) {
        if (visible) {
            focus.select(rows.stream().map(row -> row.lead().ref()).toList());
        }
    }

    /** Goes to a statement in its text. */
    void open(Row row) {
        focus.workOn(Optional.of(row.id()));
        focus.reveal(new Location.OfAnnotation(row.lead().ref(), row.lead().extent()));
    }

    // Changing

    /** What a cell can be filled with when so much is typed; the tags are counted now, and not at each key. */
    Function<String, List<Offer>> offers(Row row, Column column) {
        if (column.equals(Column.SURE)) {
            return typed -> Stream.of(Confidence.values()).map(Confidence::word)
                    .filter(word -> word.startsWith(typed)).map(TableModel::plain).toList();
        }
        if (column.equals(Column.NOTE)) {
            return typed -> List.of(plain(typed));
        }
        Filling counted = new Filling(project(), last);
        return typed -> column.slot()
                .map(slot -> counted.offers(row.statements().getFirst(), slot, typed))
                .orElse(List.of());
    }

    private static Offer plain(String word) {
        return new Offer(word, "", Optional.empty(), Optional.empty(), word, List.of());
    }

    /** Whether a column can be filled in. */
    static boolean canEdit(Column column) {
        return column.slot().isPresent() || column.equals(Column.SURE) || column.equals(Column.NOTE);
    }

    /** Fills a column of all these rows, as one step of undo. */
    void fill(List<Row> rows, Column column, Offer offer) {
        List<Statement> statements = rows.stream().flatMap(row -> row.statements().stream()).toList();
        Filling filling = new Filling(project(), last);
        statements.forEach(statement -> filling.fill(statement, column, offer));
        if (filling.edits().isEmpty()) {
            throw new EditRejected("None of these reports has this name.");
        }
        last.put(column.title(), offer.key());
        String what = "set " + column.title().toLowerCase(Locale.ROOT) + " to " + offer.name();
        session.perform(new Edit.Batch(statements.size() == 1 ? what : what + " in " + statements.size()
                + " statements", filling.edits()));
    }

    /** Says how sure one is of these rows. */
    void mark(List<Row> rows, Confidence value) {
        if (!rows.isEmpty()) {
            fill(rows, Column.SURE, plain(value.word()));
        }
    }

    /** Says that these rows say the same. */
    void link(List<Row> rows) {
        List<Statement.Id> ids = ids(rows);
        if (ids.size() < 2) {
            throw new EditRejected("Select the statements first that say the same, two at least.");
        }
        session.perform(Claims.linking(project(), ids, ""));
    }

    /** Takes these rows out of what they were linked with. */
    void unlink(List<Row> rows) {
        List<Statement.Id> linked = ids(rows).stream()
                .flatMap(id -> project().statements().find(id).stream())
                .filter(statement -> !Claims.of(statement).isEmpty())
                .map(Statement::id)
                .toList();
        if (linked.isEmpty()) {
            throw new EditRejected("None of the selected statements is linked with another.");
        }
        session.perform(Claims.unlinking(project(), linked));
    }

    /** Removes statements; their tags stay. */
    void remove(List<Row> rows) {
        List<Edit> edits = ids(rows).stream().<Edit>map(Edit.RemoveStatement::new).toList();
        if (!edits.isEmpty()) {
            session.perform(edits.size() == 1
                    ? edits.getFirst()
                    : new Edit.Batch("remove " + edits.size() + " statements", edits));
        }
    }

    private static List<Statement.Id> ids(List<Row> rows) {
        return rows.stream().flatMap(row -> row.statements().stream()).map(Statement::id).toList();
    }
}
