package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.project.Edit;
import variorum.text.Document;

/** The table of journal steps: what each line did, one single edit a row. */
final class StepRows {

    private static final String INSERT = """
        INSERT INTO journal_step (journal, place, kind, document, thing, text, edit, inverse, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
        SELECT journal, place, kind, document, thing, text, edit, inverse, seal FROM journal_step
        WHERE journal = ? ORDER BY place\s""";

    private final Database database;
    private final Texts texts;

    StepRows(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** A row, without its seal. */
    private record Stored(long line, int place, Step.Thing thing, @Nullable Long text, String edit, String inverse) {
        @Nullable
        String document() {
            return thing.document() == null ? null : thing.document().value();
        }

        long seal() {
            return Seal.of("step", Long.toString(line), Integer.toString(place), thing.kind(), document(), thing.id(),
                    String.valueOf(text), edit, inverse);
        }
    }

    /** Adds a step; to be called before its rows are written, while a document that it removes is still there. */
    void add(long line, int place, Step step) throws SQLException {
        Step.Thing thing = step.thing();
        Long text = null;
        if (step.edit() instanceof Edit.PutDocument(Document document)) {
            text = texts.keep(document);
        } else if (thing.document() != null) {
            text = texts.of(thing.document());
        }
        Texts.Held held = texts.textOrNone(text);
        Stored row = new Stored(line, place, thing, text, Json.write(EditJson.write(step.edit(), held, texts)),
                Json.write(EditJson.write(step.inverse(), held, texts)));
        database.run(INSERT, line, place, thing.kind(), row.document(), thing.id(), text, row.edit(), row.inverse(),
                row.seal());
    }

    /** What a line did, step by step. */
    List<Edit> edits(long line) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        for (Stored row : database.all(SELECT + "ASC", StepRows::checked, line)) {
            edits.add(EditJson.read(Json.read(row.edit()), texts.textOrNone(row.text()), texts));
        }
        return edits;
    }

    /** What takes a line back: the inverse of each step, the last first. */
    List<Edit> inverses(long line) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        for (Stored row : database.all(SELECT + "DESC", StepRows::checked, line)) {
            edits.add(EditJson.read(Json.read(row.inverse()), texts.textOrNone(row.text()), texts));
        }
        return edits;
    }

    private static Stored checked(ResultSet row) throws SQLException {
        String document = row.getString(4);
        Step.Thing thing = new Step.Thing(
                row.getString(3), document == null ? null : new Document.Id(document), row.getString(5));
        Stored stored = new Stored(row.getLong(1), row.getInt(2), thing, Database.longOrNull(row, 6), row.getString(7),
                row.getString(8));
        if (stored.seal() != row.getLong(9)) {
            throw new Damaged(
                    "Step " + (stored.place() + 1) + " in line " + stored.line() + " of the journal is damaged.");
        }
        return stored;
    }
}
