package variorum.workbench.codebook;

import java.util.List;
import java.util.stream.Stream;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.SavedQuery;
import variorum.search.language.CodeNames;
import variorum.search.language.Names;
import variorum.text.FoldedText;
import variorum.workbench.control.Preview;

/** What speaks of a code besides its tags: forms of statements, rules of the codebook, saved queries. */
final class Mentions {

    private Mentions() {}

    /** The parts of statements that take it by name. */
    static List<Preview.Row> inForms(Project project, Code code, String what) {
        return project.statementTypes().values().stream()
                .flatMap(type -> type.roles().stream()
                        .filter(role -> role.codes().contains(code.id()))
                        .map(role -> new Preview.Row("Part “" + role.name() + "” of " + type.name(), what)))
                .toList();
    }

    /** The rules that call it by its name. What is written for coders is left to the writer. */
    static List<Preview.Row> inRules(Project project, Code code) {
        return project.codebook().codes().stream()
                .filter(each -> mentions(each.rules(), code.name()))
                .map(each -> each.id().equals(code.id()) ? "Its own rules" : "Rules of " + each.name())
                .map(whose -> new Preview.Row(whose + " mention it", "stay as written"))
                .toList();
    }

    private static boolean mentions(Code.Rules rules, String name) {
        return Stream.of(
                        rules.definition(), rules.include(), rules.exclude(), rules.example(),
                        rules.counterExample(), rules.note())
                .anyMatch(text -> text.contains(name) && !FoldedText.of(text).findWords(name, true).isEmpty());
    }

    /** The saved queries that must be written otherwise once the code is another or has another name. */
    static List<Edit.PutSavedQuery> following(Project project, Code.Id code, Code.Id becomes, Codebook after) {
        Names now = Moving.names(project, project.codebook());
        return project.about().queriesByName().stream()
                .map(query -> new SavedQuery(
                        query.name(), CodeNames.following(query.query(), now, code, becomes, after)))
                .filter(follows -> !follows.equals(project.about().queries().get(follows.name())))
                .map(Edit.PutSavedQuery::new)
                .toList();
    }
}
