package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files. The system's own dialogs do, and in tests whoever plays the person. */
public interface FileDialogs {

    /** An existing project. */
    Optional<Path> openProject();

    /** A project that is to be made; the answer has the ending of projects. */
    Optional<Path> newProject(String suggestedName);

    /** A file to export to, with an ending, or a folder when the ending is empty. */
    Optional<Path> export(String suggestedName, String ending);

    /** Reports to import; none when the person thought better of it. */
    List<Path> documents();

    /** The corrected text of a report. */
    Optional<Path> correctedText();

    /** Shows a folder in the system's own way. */
    void show(Path folder);

    /** A folder of reports. */
    Optional<Path> folder();
}
