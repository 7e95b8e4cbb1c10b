package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.SavedQuery;
import variorum.search.language.CodeNames;
import variorum.search.language.Names;
import variorum.workbench.control.Preview;
import variorum.workbench.tagging.Impact;

/** What it means to call a code otherwise. Saved queries that call it by its name follow in the same step. */
final class Renaming {

    private final Project project;
    private final Code code;
    private final Impact impact;

    Renaming(Project project, Code code) {
        this.project = project;
        this.code = code;
        this.impact = Impact.of(project, List.of(code.id()));
    }

    /** The name it has. */
    String name() {
        return code.name();
    }

    /**
     * What this name would do.
     *
     * @throws EditRejected when the code can't have it
     */
    Foreseen to(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw new EditRejected("A code needs a name; " + code.name() + " keeps its own.");
        }
        Code renamed = code.withName(name);
        Codebook after = project.codebook().with(renamed);
        List<Edit> edits = new ArrayList<>();
        List<Preview.Row> rows = new ArrayList<>(impact.rows());
        rows.addAll(Mentions.inForms(project, code, "takes it as before"));
        queries(after, edits, rows);
        rows.addAll(Mentions.inRules(project, code));
        if (!renamed.name().equals(code.name())) {
            edits.addFirst(new Edit.PutCode(renamed));
        }
        return Foreseen.of(
                project, sentence(name), rows, new Edit.Batch("rename " + code.name() + " to " + name, edits));
    }

    private String sentence(String name) {
        if (name.equals(code.name())) {
            return impact.sentence() + " so far. Type another name to see what changes.";
        }
        String called = impact.tags().isEmpty()
                ? "Nothing is tagged with it yet. "
                : impact.sentence() + " will be called " + name + ". ";
        return called + Moving.stays(code);
    }

    private void queries(Codebook after, List<Edit> edits, List<Preview.Row> rows) {
        Names now = Moving.names(project, project.codebook());
        Names then = Moving.names(project, after);
        for (SavedQuery query : project.about().queriesByName()) {
            Set<Code.Id> named = CodeNames.named(query.query(), now);
            String follows = CodeNames.following(query.query(), now, code.id(), code.id(), after);
            boolean willFind = CodeNames.named(follows, then).contains(code.id());
            String row = "Saved query “" + query.name() + "”";
            if (!follows.equals(query.query())) {
                edits.add(new Edit.PutSavedQuery(new SavedQuery(query.name(), follows)));
                rows.add(new Preview.Row(row, "follows"));
            } else if (named.contains(code.id())) {
                rows.add(new Preview.Row(row, willFind ? "finds it as before" : "will not find it"));
            } else if (willFind) {
                rows.add(new Preview.Row(row, "will find it, too"));
            }
        }
    }
}
