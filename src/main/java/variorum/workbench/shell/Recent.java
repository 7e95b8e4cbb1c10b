package variorum.workbench.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A project that was open once, and how it was left.
 *
 * @param path where it was
 * @param documents how many reports it had
 * @param tags how many annotations it had
 * @param opened when it was last open
 * @param open the documents that were open, from left to right; an empty string for an empty column
 * @param active the active column, from 0
 * @param view the tab that was shown
 * @param coder who coded, by identifier; empty when not known
 */
record Recent(
        Path path, int documents, int tags, Instant opened, List<String> open, int active, String view, String coder) {

    Recent {
        open = List.copyOf(open);
    }

    /** The name to show: that of the file, without its ending. */
    static String nameOf(Path path) {
        String file = String.valueOf(path.getFileName());
        return file.endsWith(ProjectFiles.ENDING)
                ? file.substring(0, file.length() - ProjectFiles.ENDING.length())
                : file;
    }

    String name() {
        return nameOf(path);
    }

    /** The same project, found elsewhere. */
    Recent movedTo(Path place) {
        return new Recent(place, documents, tags, opened, open, active, view, coder);
    }
}
