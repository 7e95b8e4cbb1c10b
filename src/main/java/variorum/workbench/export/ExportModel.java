package variorum.workbench.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import variorum.annotation.Location;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.LossReport;
import variorum.exchange.Written;
import variorum.exchange.format.Format;
import variorum.exchange.format.KeptSources;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.pseudonym.Pseudonyms;
import variorum.exchange.pseudonym.Register;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;
import variorum.workbench.task.TaskRunner;

/** What is to be exported, how, and what that would lose. */
public final class ExportModel {

    private static final String REGISTER = ".pseudonyms.csv";
    private static final double HIDDEN = 0.3;

    private final Session session;
    private final Focus focus;
    private final TaskRunner tasks;
    private final KeptSources sources;
    private final Path register;
    private final RandomGenerator random = new SecureRandom();
    private final Latest weighing;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Formats.all().getFirst());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<Optional<Set<String>>> hidden = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Boolean> safeForExcel = new SimpleObjectProperty<>(false);
    private final ReadOnlyObjectWrapper<Optional<LossReport>> losses = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What came of an export.
     *
     * @param written what was written
     * @param report what is not in it
     * @param saved where the report lies; empty when nothing was lost
     * @param register the table of names, when names were hidden
     */
    public record Result(Written written, LossReport report, Optional<Path> saved, Optional<Path> register) {}

    /**
     * For an open project.
     *
     * @param sources where the reports' own files are kept
     * @param project the project's file, beside which the table of pseudonyms lies
     */
    public ExportModel(Session session, Focus focus, TaskRunner tasks, KeptSources sources, Path project) {
        this.session = session;
        this.focus = focus;
        this.tasks = tasks;
        this.sources = sources;
        String name = project.getFileName().toString();
        int dot = name.lastIndexOf('.');
        this.register = project.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + REGISTER);
        this.weighing = tasks.latest("Looking what would be lost");
        format.subscribe(this::weigh);
        scope.subscribe(this::weigh);
        hidden.subscribe(this::weigh);
        safeForExcel.subscribe(this::weigh);
    }

    /** The formats that fit what is typed, all when nothing is. */
    public List<Format> formats(String typed) {
        Filter filter = Filter.of(typed);
        return Formats.all().stream()
                .filter(one -> filter.takes(one.title(), one.name(), one.readers()))
                .toList();
    }

    /** The format that is chosen. */
    public ObjectProperty<Format> format() {
        return format;
    }

    /** The part that is chosen. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** Whose names are hidden: nobody's; or, by kind of entity, these, and the coders'; no kind stands for all. */
    public ObjectProperty<Optional<Set<String>>> hidden() {
        return hidden;
    }

    /** Whether tables are written so that a spreadsheet runs nothing in them. */
    public ObjectProperty<Boolean> safeForExcel() {
        return safeForExcel;
    }

    /** What would be lost; empty while it is being found out. */
    public ReadOnlyObjectProperty<Optional<LossReport>> losses() {
        return losses.getReadOnlyProperty();
    }

    /** The project as it is now, for the lists to choose from. */
    Project project() {
        return session.project();
    }

    Focus focus() {
        return focus;
    }

    /** The table that says who goes by which name. */
    public Path register() {
        return register;
    }

    /** Finds out anew what would be lost, such as after the project has changed. */
    public void weigh() {
        losses.set(Optional.empty());
        Job job = new Job(session.project(), format.get(), scope.get(), hidden.get(), safeForExcel.get());
        weighing.run(progress -> weighed(job, progress), report -> losses.set(Optional.of(report)));
    }

    private record Job(
            Project project, Format format, Scope scope, Optional<Set<String>> hidden, boolean safeForExcel) {}

    /**
     * What is handed to the format: a part, with or without the names.
     *
     * @param shown a loss of this part as one of the project as it is
     */
    private record Cut(
            Project project, Scope scope, Options options, UnaryOperator<Loss> shown, List<Loss> found,
            Optional<Register> register) {

        LossReport report(List<Loss> losses, Project original) {
            List<Loss> all = new ArrayList<>(found);
            losses.forEach(loss -> all.add(shown.apply(loss)));
            return LossReport.of(all, original);
        }
    }

    private LossReport weighed(Job job, Progress progress) {
        Cut cut = cut(job, progress);
        return cut.report(
                Exports.losses(job.format(), cut.project(), cut.scope(), cut.options()), job.project());
    }

    private Cut cut(Job job, Progress progress) {
        Options options = Options.NONE.forExcel(job.safeForExcel());
        if (job.hidden().isEmpty()) {
            return new Cut(
                    job.project(), job.scope(), options.withSources(sources), UnaryOperator.identity(), List.of(),
                    Optional.empty());
        }
        Project part = job.scope().of(job.project());
        try {
            Register known = Register.read(register).extendedFor(part, job.hidden().get(), random);
            Pseudonyms.Result result = new Pseudonyms(part, known).hide(progress);
            List<Loss> found = new ArrayList<>(job.scope().losses(job.project()));
            found.addAll(result.residues());
            found.addAll(result.left());
            return new Cut(
                    result.project(), Scope.ALL, options.hidingNames(), result.traces()::of, found, Optional.of(known));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Exports.
     *
     * @param path the file, or the folder
     * @param then told what came of it
     * @param orElse told when it failed, or was called off in time
     */
    public void export(Path path, Consumer<Result> then, Consumer<Throwable> orElse) {
        Job job = new Job(session.project(), format.get(), scope.get(), hidden.get(), safeForExcel.get());
        tasks.write("Exporting", progress -> written(job, path, progress), then, orElse);
    }

    private Result written(Job job, Path path, Progress progress) throws IOException {
        Cut cut = cut(job, progress.part(0, HIDDEN));
        if (cut.register().isPresent()) {
            cut.register().get().write(register);
        }
        Target target = Target.at(path).with(cut.options());
        Written written =
                Exports.write(job.format(), cut.project(), cut.scope(), target, progress.part(HIDDEN, 1));
        LossReport report = cut.report(written.losses(), job.project());
        LossReport kept = LossReport.of(written.losses(), cut.project());
        Optional<Path> saved = kept.saveBeside(path);
        return new Result(written, report, saved, cut.register().map(known -> register));
    }

    /** Shows a case of loss: in its text, in the codebook, among the entities; a statement with its first part. */
    public void show(Loss loss, LossReport report) {
        LossReport.Place place = report.places().get(loss);
        if (loss.location() instanceof Location.OfStatement && place != null && place.codePoints() != null) {
            Document document = place.document();
            Span words = Offsets.of(document.text()).toUtf16(place.codePoints());
            focus.reveal(new Location.OnSpan(document.id(), words), session.project());
        }
        focus.reveal(loss.location(), session.project());
    }

    /** Whether there is a place at which a case can be shown. */
    static boolean canShow(Location location) {
        return switch (location) {
            case Location.WholeProject whole -> false;
            case Location.OfCoder coder -> false;
            case Location.OfStatementType form -> false;
            case Location.InDocument document -> true;
            case Location.OnSpan words -> true;
            case Location.OfAnnotation tag -> true;
            case Location.OfCode code -> true;
            case Location.OfEntity entity -> true;
            case Location.OfStatement statement -> true;
        };
    }
}
