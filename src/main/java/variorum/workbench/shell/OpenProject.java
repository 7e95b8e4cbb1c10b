package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Coder;
import variorum.exchange.Reckoning;
import variorum.project.Project;
import variorum.storage.Problem;
import variorum.storage.ProjectFile;

/**
 * A project that was opened and read.
 *
 * @param file its file, which is now held
 * @param project what is in it
 * @param coder who codes
 * @param problems what is damaged
 * @param reckoning what was imported while it was made
 */
record OpenProject(
        ProjectFile file, Project project, Coder.Id coder, List<Problem> problems, Optional<Reckoning> reckoning)
        implements AutoCloseable {

    /** Lets the file go again. */
    @Override
    public void close() {
        file.close();
    }
}
