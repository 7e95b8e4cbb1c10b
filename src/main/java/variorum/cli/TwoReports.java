package variorum.cli;

import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * Two reports of a project that a command is about, in the order they were named.
 *
 * @param project as it is now
 * @param a named first
 * @param b named second
 */
record TwoReports(Project project, Document a, Document b) {

    /** Finds both by id or name. */
    static TwoReports named(Project project, String one, String other) {
        Document a = Projects.document(project, one);
        Document b = Projects.document(project, other);
        if (a.id().equals(b.id())) {
            throw new Failure(Failure.USAGE, "Two reports are needed; " + one + " and " + other + " are one.");
        }
        return new TwoReports(project, a, b);
    }

    Document document(Side side) {
        return side == Side.A ? a : b;
    }

    /** The two in a later state of their project. */
    TwoReports in(Project now) {
        return new TwoReports(now, a, b);
    }

    /** The two side by side, by the rules and corrections of their project. */
    Alignment aligned(Progress progress) {
        return Collator.with(project.comparing().inForce()).align(witness(a), witness(b), progress);
    }

    private Witness witness(Document document) {
        return Witness.of(document.id().value(), document, project.zonesOf(document.id()));
    }
}
