package variorum.exchange.gate;

import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;

/** What documents of GATE can't carry. */
final class GateLosses {

    private GateLosses() {}

    static List<Loss> of(Project project) {
        Losses losses = new Losses(project).project().origins().files().zones().gaps();
        losses.codes().areLabels(new CodeLabels(project.codebook()), true).withoutTags();
        losses.names()
                .entitiesAreNames()
                .codersAreNames()
                .sameCoders()
                .formsWithoutRules()
                .sameForms();
        for (Statement statement : losses.contents().statements()) {
            long bound = statement.bound().distinct().count();
            List<Integer> members = statement.bound().map(Annotation.Ref::document).distinct()
                    .map(id -> GateWriter.members(statement, statement.coder(), id, project).size())
                    .filter(size -> size > 0)
                    .toList();
            int kept = members.stream().mapToInt(size -> size).sum();
            Location location = new Location.OfStatement(statement.id());
            if (kept == 0) {
                losses.leftOut("statements binding no tag of the coder", statement);
            } else if (kept < bound) {
                losses.add("statements without the tags of other coders", location,
                        "A relation binds annotations of one set; the tags of other coders are left out.");
            }
            if (members.size() > 1) {
                losses.add("statements across reports", location,
                        "Each report has a relation with the tags that lie in it.");
            }
        }
        return losses.all();
    }
}
