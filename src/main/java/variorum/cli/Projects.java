package variorum.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import variorum.annotation.Coder;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.Loaded;
import variorum.storage.NotOpened;
import variorum.storage.NotWritten;
import variorum.storage.ProjectFile;
import variorum.text.Document;

/** Opens projects for commands, and closes them again whatever happens. */
final class Projects {

    /** Who stands in the journal for what a command did. */
    static final Coder.Id COMMAND_LINE = new Coder.Id("command-line");

    private Projects() {}

    /** What a command does with an open project. */
    @FunctionalInterface
    interface Work {
        int with(ProjectFile file, Session session);
    }

    /** Looks into a project; somebody may be working on it in the window. */
    static int read(Path path, Console console, BiFunction<ProjectFile, Loaded, Integer> work) {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            Loaded loaded = file.load(console.progress());
            if (!loaded.problems().isEmpty()) {
                console.err().println("variorum: " + path + " is damaged, and what could be read may not be all;"
                        + " see: variorum check " + path);
            }
            return work.apply(file, loaded);
        } catch (NotOpened notOpened) {
            throw new Failure(Failure.UNREADABLE, notOpened.sentence());
        }
    }

    /** Works on a project that is there, or on a new one. */
    static int write(Path path, boolean create, Console console, Work work) {
        try (ProjectFile file = create ? ProjectFile.create(path) : ProjectFile.open(path)) {
            Loaded loaded = file.load(console.progress());
            if (!loaded.problems().isEmpty()) {
                throw new Failure(
                        Failure.UNWRITABLE, path + " is damaged and was left as it is; see: variorum check " + path);
            }
            int code = work.with(file, session(file, loaded));
            backUp(file, console);
            return code;
        } catch (NotOpened notOpened) {
            throw new Failure(code(notOpened.reason()), notOpened.sentence());
        }
    }

    /** What was done is written, whether or not there is room for a copy of it. */
    private static void backUp(ProjectFile file, Console console) {
        try {
            file.backUpIfDue(console.progress());
        } catch (NotWritten unmade) {
            console.err().println("variorum: " + unmade.getMessage());
        }
    }

    /** A document by its id, or by its name. */
    static Document document(Project project, String wanted) {
        List<Document> all = project.documentsByName();
        return all.stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.name().equals(wanted)).findFirst())
                .orElseThrow(() ->
                        new Failure(Failure.UNREADABLE, "There is no document " + wanted + " in this project."));
    }

    /** A coder by the id, or by the name. */
    static Coder.Id coder(Project project, String wanted) {
        return project.coders().values().stream()
                .filter(one -> one.id().value().equals(wanted) || one.name().equals(wanted))
                .map(Coder::id)
                .findFirst()
                .orElseThrow(() ->
                        new Failure(Failure.UNREADABLE, "There is no coder " + wanted + " in this project."));
    }

    private static Session session(ProjectFile file, Loaded loaded) {
        return new Session(file, loaded.project(), COMMAND_LINE, InstantSource.system(), Runnable::run);
    }

    /** What can't be read is one thing, what can only not be written another. */
    private static int code(NotOpened.Reason reason) {
        return switch (reason) {
            case MISSING, NOT_A_FILE, EMPTY, NOT_A_DATABASE, FOREIGN, NEWER, DAMAGED, UNSAFE -> Failure.UNREADABLE;
            case EXISTS, READ_ONLY, LOCKED, IO -> Failure.UNWRITABLE;
        };
    }
}
