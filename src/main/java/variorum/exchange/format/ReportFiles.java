package variorum.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** A folder with one file or more for each report, named after it. */
public final class ReportFiles {

    /** Writes what one report needs. */
    public interface Writing {

        /**
         * Writes the files of a report.
         *
         * @param file where they go, still without an ending
         */
        void write(Document document, Path file) throws IOException;
    }

    private ReportFiles() {}

    /**
     * Makes a folder and writes the files of each report into it.
     *
     * @throws UncheckedIOException when a file could not be written
     */
    public static void write(Project project, Path folder, Progress progress, Writing writing) {
        Map<Document.Id, String> stems = FileNames.of(project.documents().keySet());
        int done = 0;
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Document.Id, String> stem : stems.entrySet()) {
                Document document = Objects.requireNonNull(project.documents().get(stem.getKey()));
                progress.at(done++, stems.size(), document.name());
                writing.write(document, folder.resolve(stem.getValue()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file of a report: its name, with an ending. */
    public static Path named(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
