package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.project.Edit;
import variorum.project.Journal;
import variorum.task.Progress;
import variorum.text.Document;

/** The journal's tables. Lines and steps are only ever added; of a line only its state changes. */
final class JournalRows {

    private static final String LINE =
            "SELECT number, at, coder, label, location, text, steps, seal, state FROM journal ";
    private static final String WITH_STEP = "WHERE number IN (SELECT journal FROM journal_step WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY number DESC LIMIT ?";

    /** How many steps are written from one word of progress to the next. */
    private static final int STEPS_UNTOLD = 256;

    private final Database database;
    private final Texts texts;
    private final Rows rows;
    private final StepRows steps;

    /** Whether a line is in force. {@code BASE} is in force too, but undo does not go behind it. */
    enum State { BASE, DONE, UNDONE, ABANDONED }

    JournalRows(Database database, Texts texts, Rows rows) {
        this.database = database;
        this.texts = texts;
        this.rows = rows;
        steps = new StepRows(database, texts);
    }

    /** Writes the rows of an edit and its line, and answers the change of the sum of seals. */
    long append(Journal.Entry entry, State state, Progress progress) throws SQLException {
        database.run("UPDATE journal SET state = 'abandoned' WHERE state = 'undone'");
        long number = 1 + last();
        Document.Id place = entry.location().document().orElse(null);
        if (place != null) {
            texts.of(place);
        }
        int count = 0;
        long sum = 0;
        List<Step> all = Step.of(entry.edit(), entry.inverse());
        for (Step step : all) {
            if (count % STEPS_UNTOLD == 0) {
                progress.at(count, all.size(), "writing");
            }
            steps.add(number, count++, step);
            sum += rows.apply(step.edit());
        }
        add(number, entry, place == null ? null : texts.of(place), count, state);
        return sum;
    }

    private void add(long number, Journal.Entry entry, @Nullable Long text, int count, State state)
            throws SQLException {
        String location = Json.write(LocationJson.write(entry.location(), texts.textOrNone(text).offsets()));
        String at = entry.at().toString();
        String coder = entry.coder().value();
        long seal = seal(number, at, coder, entry.label(), location, text, count);
        database.run("INSERT INTO journal (number, at, coder, label, location, text, steps, state, seal)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number, at, coder, entry.label(), location, text, count, Json.word(state), seal);
    }

    private static long seal(
            long number, String at, String coder, String label, String location, @Nullable Long text, int steps) {
        return Seal.of("line", Long.toString(number), at, coder, label, location, String.valueOf(text),
                Integer.toString(steps));
    }

    /** Writes the rows of a line's inverse and marks it undone. */
    long undo(Journal.Line line) throws SQLException {
        return turn(line, inverse(line), State.DONE, State.UNDONE);
    }

    /** Writes the rows of a line's edit and marks it done. */
    long redo(Journal.Line line) throws SQLException {
        return turn(line, edit(line), State.UNDONE, State.DONE);
    }

    private long turn(Journal.Line line, Edit edit, State from, State to) throws SQLException {
        String state = database.one(
                        "SELECT state FROM journal WHERE number = ?", row -> row.getString(1), line.number())
                .orElse("missing");
        if (!state.equals(Json.word(from))) {
            throw new IllegalArgumentException("line " + line.number() + " is " + state);
        }
        long sum = rows.apply(edit);
        database.run("UPDATE journal SET state = ? WHERE number = ?", Json.word(to), line.number());
        return sum;
    }

    /** A line with its state and the number of steps it says it has. */
    record Stated(Journal.Line line, State state, int steps) {
        boolean isInForce() {
            return state == State.BASE || state == State.DONE;
        }
    }

    /** The number of the last line; 0 while there is none. */
    long last() throws SQLException {
        return database.number("SELECT max(number) FROM journal");
    }

    long count() throws SQLException {
        return database.number("SELECT count(*) FROM journal");
    }

    /** One line by its number. */
    Optional<Stated> line(long number) throws SQLException {
        return database.one(LINE + "WHERE number = ?", row -> new Stated(
                line(row), Json.constant(State.class, row.getString(9)), row.getInt(7)), number);
    }

    /** @throws Damaged when the line has lost a step */
    void requireAllSteps(Stated line) throws SQLException {
        long number = line.line().number();
        if (database.number("SELECT count(*) FROM journal_step WHERE journal = ?", number) != line.steps()) {
            throw new Damaged("Line " + number + " of the journal has lost steps.");
        }
    }

    /** What a line did. */
    Edit edit(Journal.Line line) throws SQLException {
        return joined(line, steps.edits(line.number()));
    }

    /** What takes a line back. */
    Edit inverse(Journal.Line line) throws SQLException {
        return joined(line, steps.inverses(line.number()));
    }

    private static Edit joined(Journal.Line line, List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(line.label(), edits);
    }

    Optional<Journal.Line> lastDone() throws SQLException {
        return database.one(LINE + "WHERE state = 'done' ORDER BY number DESC LIMIT 1", this::line);
    }

    Optional<Journal.Line> nextUndone() throws SQLException {
        return database.one(LINE + "WHERE state = 'undone' ORDER BY number LIMIT 1", this::line);
    }

    List<Journal.Line> history(Location thing, int most) throws SQLException {
        return switch (thing) {
            case Location.WholeProject whole -> database.all(LINE + NEWEST_FIRST, this::line, most);
            case Location.InDocument(Document.Id id) -> inDocument(id, most);
            case Location.OnSpan on -> inDocument(on.id(), most);
            case Location.OfAnnotation of -> database.all(
                    LINE + WITH_STEP + "thing = ? AND kind = 'annotation' AND document = ?)" + NEWEST_FIRST, this::line,
                    of.ref().annotation().value(), of.ref().document().value(), most);
            case Location.OfCode of -> of("code", of.id().value(), most);
            case Location.OfCoder of -> of("coder", of.id().value(), most);
            case Location.OfEntity of -> of("entity", of.id().value(), most);
            case Location.OfStatementType of -> of("statement_type", of.id().value(), most);
            case Location.OfStatement of -> of("statement", of.id().value(), most);
        };
    }

    private List<Journal.Line> inDocument(Document.Id id, int most) throws SQLException {
        return database.all(LINE + WITH_STEP + "document = ?)" + NEWEST_FIRST, this::line, id.value(), most);
    }

    private List<Journal.Line> of(String kind, String id, int most) throws SQLException {
        return database.all(LINE + WITH_STEP + "thing = ? AND kind = ?)" + NEWEST_FIRST, this::line, id, kind, most);
    }

    private Journal.Line line(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        String at = row.getString(2);
        String coder = row.getString(3);
        String label = row.getString(4);
        String location = row.getString(5);
        Long text = Database.longOrNull(row, 6);
        if (row.getLong(8) != seal(number, at, coder, label, location, text, row.getInt(7))) {
            throw new Damaged("Line " + number + " of the journal is damaged.");
        }
        return new Journal.Line(number, Instant.parse(at), new Coder.Id(coder), label,
                LocationJson.read(Json.read(location), texts.textOrNone(text).offsets()),
                !"done".equals(row.getString(9)));
    }
}
