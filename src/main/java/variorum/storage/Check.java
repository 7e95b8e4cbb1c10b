package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Count;
import variorum.text.Quote;
import variorum.text.Span;

/**
 * Everything that can be known about the soundness of a project file: the structure of the database, every hash, quote
 * and seal, and whether the journal, replayed from its first line, leads to what the tables hold.
 */
final class Check {

    private final Store store;
    private final Database database;
    private final List<Problem> problems = new ArrayList<>();

    Check(Store store) {
        this.store = store;
        this.database = store.database();
    }

    /** What is wrong, as far as the file can be read. */
    List<Problem> run(Progress progress) throws SQLException {
        try {
            all(progress);
        } catch (Damaged broken) {
            add(broken.sentence());
        } catch (SQLException broken) {
            if (!Failures.isDamage(broken)) {
                throw broken;
            }
            add("The database is damaged where it lies; what comes after that can't be checked.");
        }
        return List.copyOf(problems);
    }

    private void all(Progress progress) throws SQLException {
        progress.at(0, 100, "Checking the structure");
        structure();
        progress.at(20, 100, "Checking texts and files");
        texts();
        sources();
        progress.at(40, 100, "Checking quotes and rows");
        Loaded loaded = new Loader(database).load(progress.part(0.4, 0.6));
        problems.addAll(loaded.problems());
        if (problems.isEmpty()) {
            contexts();
        }
        progress.at(60, 100, "Replaying the journal");
        journal(loaded.project(), progress.part(0.6, 1));
    }

    private void add(String sentence) {
        problems.add(Problem.of(sentence));
    }

    private void structure() throws SQLException {
        for (String finding : database.all("PRAGMA integrity_check(100)", row -> row.getString(1))) {
            if (!finding.equals("ok")) {
                add("The structure of the database is damaged: " + finding + ".");
            }
        }
        database.each(
                "PRAGMA foreign_key_check",
                row -> add("A row of table " + row.getString(1) + " refers to one of " + row.getString(3)
                        + " that is missing."));
    }

    private void texts() throws SQLException {
        Map<Long, Long> indexed = new WordIndex(database).sums();
        FingerprintRows fingerprints = new FingerprintRows(database);
        database.each("SELECT number, sha256, content FROM text", row -> {
            if (!Texts.hash(row.getString(3)).equals(row.getString(2))) {
                add("Text " + row.getLong(1) + " is not as it was imported.");
            }
            if (indexed.getOrDefault(row.getLong(1), 0L) != WordIndex.sum(row.getString(3))) {
                add("The word index does not fit text " + row.getLong(1) + "; a search may miss words of it.");
            }
            if (!fingerprints.fit(row.getLong(1), row.getString(3))) {
                add("The fingerprints of text " + row.getLong(1) + " are not its own; shared words may be missed.");
            }
        });
    }

    private void sources() throws SQLException {
        database.each("SELECT sha256, bytes FROM source", row -> {
            if (!Hashes.sha256(row.getBytes(2)).equals(row.getString(1))) {
                add("The kept source file " + row.getString(1) + " is not as it came.");
            }
        });
    }

    /** The words before and after each quote; loading compares only the quotes themselves. */
    private void contexts() throws SQLException {
        database.each("SELECT document.text, annotation.id, start_offset, end_offset, prefix, suffix"
                + " FROM annotation_span JOIN annotation ON annotation.number = annotation_span.annotation"
                + " JOIN document ON document.number = annotation.document", row -> {
            Texts.Held text = store.texts().text(row.getLong(1));
            Span points = new Span(row.getInt(3), row.getInt(4));
            Quote quote = Quote.of(text.content(), text.offsets().toUtf16(points));
            if (!quote.prefix().equals(row.getString(5)) || !quote.suffix().equals(row.getString(6))) {
                add("The words round annotation " + row.getString(2) + " are not those of its text.");
            }
        });
    }

    private void journal(Project tables, Progress progress) throws SQLException {
        Draft replayed = new Draft(Project.EMPTY);
        long last = store.journal().last();
        long missing = last - store.journal().count();
        if (missing > 0) {
            add(Count.of(missing, "line") + " of the journal " + (missing == 1 ? "is" : "are") + " missing.");
        }
        for (long number = 1; number <= last; number++) {
            progress.at(number, last, "Replaying the journal");
            if (!isReplayed(number, replayed)) {
                return;
            }
        }
        if (!replayed.project().equals(tables)) {
            add("The journal, replayed, does not lead to what the tables hold.");
        }
    }

    private boolean isReplayed(long number, Draft replayed) throws SQLException {
        try {
            Optional<JournalRows.Stated> line = store.journal().line(number);
            if (line.isPresent()) {
                store.journal().requireAllSteps(line.get());
                Edit edit = store.journal().edit(line.get().line());
                if (line.get().isInForce()) {
                    replayed.apply(edit);
                }
            }
            return true;
        } catch (Damaged broken) {
            add(broken.sentence());
        } catch (EditRejected refused) {
            add("Line " + number + " of the journal does not fit what stands before it: " + refused.sentence());
        } catch (RuntimeException broken) {
            add("Line " + number + " of the journal can't be read.");
        }
        return false;
    }
}
