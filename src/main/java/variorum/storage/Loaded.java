package variorum.storage;

import java.util.List;
import variorum.project.Project;

/**
 * What a project file holds.
 *
 * @param project everything that could be read
 * @param problems what is damaged; when there are any, the file has become read-only
 */
public record Loaded(Project project, List<Problem> problems) {

    /** Takes its own copy of the list. */
    public Loaded {
        problems = List.copyOf(problems);
    }
}
