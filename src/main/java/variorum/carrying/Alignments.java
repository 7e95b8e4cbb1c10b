package variorum.carrying;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import variorum.collation.Alignment;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** The alignments along which tags of a project were carried, each made once, when it is first asked for. */
final class Alignments {

    private final Project project;
    private final Progress progress;
    private final Map<Pair, Alignment> made = new HashMap<>();

    private record Pair(Document.Id from, Document.Id to) {}

    Alignments(Project project, Progress progress) {
        this.project = project;
        this.progress = progress;
    }

    /** The first witness is the document carried from. A corrected text is aligned whole with the one it replaces. */
    Alignment of(Document.Id from, Document.Id to) {
        return made.computeIfAbsent(new Pair(from, to), pair -> isCorrected(from, to)
                ? Republication.aligned(project, from, to, progress)
                : Carrying.aligned(project, from, to, progress));
    }

    private boolean isCorrected(Document.Id old, Document.Id corrected) {
        return project.document(corrected)
                .flatMap(document -> Optional.ofNullable(document.replaces()))
                .filter(old::equals)
                .isPresent();
    }
}
