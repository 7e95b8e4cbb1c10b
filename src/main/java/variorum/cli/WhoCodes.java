package variorum.cli;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import variorum.annotation.Coder;
import variorum.project.Project;

/** Who codes, as a command was told. */
final class WhoCodes {

    @Option(names = "--coder", paramLabel = "CODER",
            description = "who codes, by id or name; can be left out where a project has one coder")
    private @Nullable String known;

    @Option(names = "--new-coder", paramLabel = "NAME", description = "who codes, somebody new in the project")
    private @Nullable String fresh;

    /** The coder; one that the project has not yet if a new one was asked for. */
    Coder in(Project project) {
        Collection<Coder> all = project.coders().values();
        if (fresh != null) {
            return somebodyNew(fresh, all);
        }
        if (known != null) {
            return Objects.requireNonNull(project.coders().get(Projects.coder(project, known)));
        }
        if (all.size() != 1) {
            throw new Failure(Failure.USAGE, all.isEmpty()
                    ? "This project has no coder yet; say who codes with --new-coder."
                    : "Say with --coder who codes: "
                            + all.stream().map(Coder::name).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return all.iterator().next();
    }

    private static Coder somebodyNew(String name, Collection<Coder> others) {
        if (name.isBlank()) {
            throw new Failure(Failure.USAGE, "A coder needs a name.");
        }
        if (others.stream().anyMatch(each -> each.name().equals(name))) {
            throw new Failure(Failure.USAGE, "There is a coder " + name + " already; say --coder.");
        }
        return Coder.named(name, others);
    }
}
