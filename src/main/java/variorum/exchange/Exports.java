package variorum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.annotation.Location;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Cancelled;
import variorum.task.Progress;

/** Writes a project in a format, and believes it only when it was read back. */
public final class Exports {

    private static final String PROJECT_ENDING = ".variorum";
    private static final double WRITTEN = 0.6;

    private Exports() {}

    /** What would be lost: by the cut, and by the format. */
    public static List<Loss> losses(Format format, Project project, Scope scope, Options options) {
        List<Loss> losses = new ArrayList<>(scope.losses(project));
        losses.addAll(format.losses(scope.of(project), options));
        return losses;
    }

    /**
     * Writes a part of a project. It is written beside the target first, read back, and only then put in its place:
     * until then what stood there before stays. When the check fails, what was written is kept under another name.
     *
     * @throws ExportFailed with the reason, and what is there instead
     */
    public static Written write(Format format, Project project, Scope scope, Target target, Progress progress) {
        checkPlace(format, target);
        Project part = scope.of(project);
        try (Workshop workshop = Workshop.beside(target.path())) {
            Target first = target.writtenTo(workshop.path());
            format.write(part, first, progress.part(0, WRITTEN));
            int spans = checked(format, part, first, workshop, progress.part(WRITTEN, 1));
            List<String> others = workshop.others();
            checkAlone(target, others);
            workshop.deliver();
            return written(format, project, scope, target, spans, others);
        } catch (UncheckedIOException failed) {
            throw notWritten(target.path(), Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw notWritten(target.path(), failed);
        }
    }

    private static Written written(
            Format format, Project project, Scope scope, Target target, int spans, List<String> others) {
        List<Loss> losses = losses(format, project, scope, target.options());
        Project part = scope.of(project);
        int documents = part.documents().size() - leftOut(losses, Location.InDocument.class);
        int statements = part.statements().size() - leftOut(losses, Location.OfStatement.class);
        return new Written(target.path(), documents, spans, statements, losses, others);
    }

    private static int leftOut(List<Loss> losses, Class<? extends Location> kind) {
        return (int) losses.stream()
                .filter(Loss::isLeftOut)
                .map(Loss::location)
                .filter(kind::isInstance)
                .distinct()
                .count();
    }

    /** Beside hidden names nothing may stay that could tell them, such as an earlier export. */
    private static void checkAlone(Target target, List<String> others) {
        if (target.options().namesHidden() && !others.isEmpty()) {
            throw new ExportFailed(target.path() + " holds " + Beside.listed(others) + ", which would stay beside what"
                    + " is written and may tell the names that are hidden. Choose an empty folder.");
        }
    }

    private static void checkPlace(Format format, Target target) {
        Path path = target.path();
        checkPlace(path);
        if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new ExportFailed(path + " is no ordinary file, and would be replaced by one.");
        }
        if (!format.ending().isEmpty() && Files.isDirectory(path)) {
            throw new ExportFailed(path + " is a folder; " + format.title() + " needs the name of a file.");
        }
        if (format.ending().isEmpty() && Files.exists(path) && !Files.isDirectory(path)) {
            throw new ExportFailed(path + " is a file; " + format.title() + " needs the name of a folder.");
        }
    }

    /** What holds of every place, whatever is written there. */
    static void checkPlace(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ExportFailed("There is no folder " + folder + ".");
        }
        if (isProject(path)) {
            throw new ExportFailed(path + " is the name of a project; an export never replaces a project.");
        }
    }

    /** By its name, or by that of the file a link leads to. */
    private static boolean isProject(Path path) {
        try {
            Path file = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
            return Stream.of(path, file).anyMatch(each ->
                    each.toString().toLowerCase(Locale.ROOT).endsWith(PROJECT_ENDING));
        } catch (IOException unknown) {
            throw notWritten(path, unknown);
        }
    }

    private static int checked(Format format, Project part, Target written, Workshop workshop, Progress progress)
            throws IOException {
        try {
            return SelfCheck.run(format, part, written, progress);
        } catch (Unreadable wrong) {
            throw notRight(wrong.sentence(), wrong, workshop);
        } catch (Cancelled | UncheckedIOException passed) {
            throw passed;
        } catch (RuntimeException unforeseen) {
            // What was written is so far from right that the reader broke down: all the more it has to be kept.
            throw notRight(
                    "it broke off at something that it did not foresee (" + unforeseen + ").", unforeseen, workshop);
        }
    }

    private static ExportFailed notRight(String why, RuntimeException cause, Workshop workshop) throws IOException {
        return new ExportFailed(
                "The check after writing failed: " + why + " What was written is kept as " + workshop.keep() + ".",
                cause);
    }

    static ExportFailed notWritten(Path path, IOException failed) {
        String reason =
                switch (failed) {
                    case AccessDeniedException refused -> "writing there is not allowed";
                    case NoSuchFileException refused -> "nothing can be made in that folder";
                    case FileSystemException refused when refused.getReason() != null -> refused.getReason();
                    default -> plain(failed);
                };
        return new ExportFailed(path + " could not be written: " + reason + ".", failed);
    }

    private static String plain(IOException failed) {
        String message = Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
        return message.equals("No space left on device") ? "there is no space left" : message;
    }
}
