package variorum.workbench.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.workbench.textview.Mark;

/** What is said of a tag to who cannot see it: all that its colour, line and sign show, and what it names. */
public final class TagWords {

    private TagWords() {}

    /** Code, stance, entity and, unless the coder is sure, how sure: "Government, Syrian government, unsure". */
    public static String of(Annotation tag, Project project) {
        List<String> words = new ArrayList<>();
        project.codebook().code(tag.code()).map(Code::name).ifPresent(words::add);
        Stance.of(tag.attributes()).map(Stance::word).ifPresent(words::add);
        Optional.ofNullable(tag.entity()).map(project.entities()::get).map(Entity::name).ifPresent(words::add);
        if (tag.confidence() != Confidence.SURE) {
            words.add(tag.confidence().word());
        }
        return String.join(", ", words);
    }

    /** The same for a mark that stands for a tag; for another its name. */
    public static String of(Mark mark, Project project) {
        return mark.id() instanceof Annotation.Ref ref
                ? project.annotation(ref).map(tag -> of(tag, project)).orElse(mark.label())
                : mark.label();
    }
}
