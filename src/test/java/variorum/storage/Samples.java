package variorum.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Coder;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;

/** Projects for tests, and the ways of a program that is not Variorum. */
final class Samples {

    private Samples() {}

    static Session session(ProjectFile file) throws NotOpened {
        Loaded loaded = file.load(Progress.NONE);
        if (!loaded.problems().isEmpty()) {
            throw new AssertionError(loaded.problems().toString());
        }
        return new Session(
                file, loaded.project(), new Coder.Id("ada"), InstantSource.fixed(Instant.EPOCH), Runnable::run);
    }

    /** The bytes of a project file with something of every kind in it, made once. */
    private static final byte[] FILLED = made();

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("variorum-samples");
            Path path = folder.resolve("sample.variorum");
            try (ProjectFile file = ProjectFile.create(path)) {
                Session session = session(file);
                RandomEdits random = new RandomEdits(29);
                for (int i = 0; i < 250; i++) {
                    perform(session, random.next(session.project()));
                }
                byte[] source = "Raqqa, 6 January".getBytes(StandardCharsets.UTF_8);
                file.keepSource(Hashes.sha256(source), source);
            }
            byte[] bytes = Files.readAllBytes(path);
            Files.delete(path);
            Files.delete(folder);
            return bytes;
        } catch (IOException | NotOpened failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lays down a project file with something of every kind and a source file, the same each time. */
    static void lay(Path path) throws IOException {
        Files.write(path, FILLED);
    }

    /** Puts a document of which nothing is known but its text. */
    static void put(Session session, String id, String text) {
        session.perform(new Edit.PutDocument(document(id, text)));
    }

    static Document document(String id, String text) {
        Source source = new Source(id, RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    /** Whether the edit fitted; not all random ones do. */
    static boolean perform(Session session, Edit edit) {
        try {
            session.perform(edit);
            return true;
        } catch (EditRejected asInLife) {
            return false;
        }
    }

    static void sql(Path path, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What somebody sees who queries the file without Variorum: the rows, cells joined by a bar. */
    static List<String> query(Path path, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }
}
