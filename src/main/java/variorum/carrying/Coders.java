package variorum.carrying;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.project.Project;
import variorum.text.Document;

/**
 * Whose coding is carried, and whose the copies are.
 *
 * @param of whose annotations and statements are carried; everybody's when empty
 * @param by whose the copies are; null when each is that of the original's coder
 */
public record Coders(Set<Coder.Id> of, Coder.@Nullable Id by) {

    /** Everybody's coding, and each copy is that of its coder. */
    public static final Coders EVERYONE = new Coders(Set.of(), null);

    /** Takes its own copy of the set. */
    public Coders {
        of = Set.copyOf(of);
    }

    /** One coder's own coding. */
    public static Coders own(Coder.Id coder) {
        return new Coders(Set.of(coder), coder);
    }

    /** Everybody's coding, taken over by one coder. */
    public static Coders takenOverBy(Coder.Id coder) {
        return new Coders(Set.of(), coder);
    }

    /** A coder's own tags; who has put none in a document takes over those of all. Readings of differences are none. */
    public static Coders usual(Project project, Document.Id document, Coder.Id coder) {
        Set<Code.Id> readings = Carrying.readings(project);
        boolean own = project.annotationsOf(document).list().stream()
                .anyMatch(tag -> tag.coder().equals(coder) && !readings.contains(tag.code()));
        return own ? own(coder) : takenOverBy(coder);
    }

    boolean carry(Coder.Id coder) {
        return of.isEmpty() || of.contains(coder);
    }

    Coder.Id ofCopy(Coder.Id original) {
        return by == null ? original : by;
    }
}
