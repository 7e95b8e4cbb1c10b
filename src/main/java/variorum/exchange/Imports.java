package variorum.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.project.Project;
import variorum.task.Progress;

/** Reads files and folders for a project. Nothing is changed yet: the answer is a plan. */
public final class Imports {

    private Imports() {}

    /** Plans the import of files and folders. One bad file keeps no good one out. */
    public static ImportPlan plan(Project project, List<Path> paths, Progress progress) {
        return plan(project, paths, null, progress);
    }

    /**
     * Plans the import of files and folders.
     *
     * @param encoding what plain texts are said to be in when they show it in no other way; null when that is not known
     */
    public static ImportPlan plan(
            Project project, List<Path> paths, @Nullable Charset encoding, Progress progress) {
        return new ImportRun(project, encoding).run(Found.in(paths), progress);
    }
}
