package variorum.workbench.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import variorum.annotation.Coder;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Reckoning;
import variorum.exchange.Templates;
import variorum.exchange.format.Contents;
import variorum.project.Edit;
import variorum.project.JournalFailed;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.Loaded;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;

/** Opens and makes projects. This takes time, so it runs as work beside the window. */
final class ProjectFiles {

    /** How the files of projects end. */
    static final String ENDING = ".variorum";

    private static final double MADE = 0.1;
    private static final double READ = 0.6;

    private final InstantSource clock;
    private final String person;

    /**
     * For one person.
     *
     * @param clock dates the journal
     * @param person the name of who codes in projects that are made
     */
    ProjectFiles(InstantSource clock, String person) {
        this.clock = clock;
        this.person = person;
    }

    /** Whether a file is a project by its name. */
    static boolean isProject(Path path) {
        return path.toString().endsWith(ENDING);
    }

    /** Opens a project; of its coders, the one asked for codes, else the one with the person's name, else the first. */
    OpenProject open(Path path, String coder, Progress progress) throws NotOpened {
        ProjectFile file = ProjectFile.open(path);
        try {
            return read(file, coder, progress);
        } catch (NotOpened | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** Opens a project only to look at it. */
    OpenProject look(Path path, Progress progress) throws NotOpened {
        ProjectFile file = ProjectFile.openReadOnly(path);
        try {
            return read(file, "", progress);
        } catch (NotOpened | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private OpenProject read(ProjectFile file, String asked, Progress progress) throws NotOpened {
        Loaded loaded = file.load(progress);
        Project project = loaded.project();
        Optional<Coder.Id> coder = coderIn(project, asked);
        if (coder.isPresent() || file.readOnlyBecause().isPresent()) {
            Coder.Id id = coder.orElseGet(Coder.Id::fresh);
            return new OpenProject(file, project, id, loaded.problems(), Optional.empty());
        }
        Coder made = coderBeside(project);
        Session session = new Session(file, project, made.id(), clock, Runnable::run);
        session.perform(new Edit.PutCoder(made));
        return new OpenProject(file, session.project(), made.id(), loaded.problems(), Optional.empty());
    }

    private Optional<Coder.Id> coderIn(Project project, String asked) {
        List<Coder> coders = project.coders().values().stream()
                .sorted(Comparator.comparing(Coder::name).thenComparing(Coder::id))
                .toList();
        return coders.stream().filter(coder -> coder.id().value().equals(asked)).findFirst()
                .or(() -> coders.stream().filter(coder -> coder.name().equals(person)).findFirst())
                .or(() -> coders.stream().findFirst())
                .map(Coder::id);
    }

    private Coder coderBeside(Project project) {
        return Coder.named(person, project.coders().values());
    }

    /** Makes a project with these files and folders in it; where they bring no codebook, with the usual one. */
    OpenProject create(Path path, List<Path> imports, Progress progress) throws NotOpened {
        progress.at(0, 1, "making " + path.getFileName());
        ProjectFile file = ProjectFile.create(path);
        try {
            return fill(file, imports, progress);
        } catch (RuntimeException failed) {
            file.discard(failed);
            throw failed;
        }
    }

    /** Makes a project of a backup and opens it; the backup stays as it is. */
    OpenProject bringBack(Path backup, Path path, Progress progress) throws NotOpened {
        try (ProjectFile kept = ProjectFile.openReadOnly(backup)) {
            kept.saveCopyTo(path, kept.load(progress.part(0, MADE)).project());
        }
        return open(path, "", progress.part(MADE, 1));
    }

    private OpenProject fill(ProjectFile file, List<Path> imports, Progress progress) {
        Coder coder = coderBeside(Project.EMPTY);
        Session session = new Session(file, Project.EMPTY, coder.id(), clock, Runnable::run);
        session.perform(new Edit.PutCoder(coder));
        Optional<Reckoning> reckoning = Optional.empty();
        if (!imports.isEmpty()) {
            ImportPlan plan = Imports.plan(session.project(), imports, progress.part(MADE, READ));
            plan.carryOut(session, file::keepSources, progress.part(READ, 1));
            reckoning = Optional.of(plan.reckoning());
        }
        if (session.project().codebook().codes().isEmpty()) {
            session.perform(Templates.claims());
        }
        return new OpenProject(file, session.project(), coder.id(), List.of(), reckoning);
    }
}
