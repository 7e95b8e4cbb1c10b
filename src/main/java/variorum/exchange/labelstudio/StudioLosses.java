package variorum.exchange.labelstudio;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.Pair;
import variorum.project.Project;

/** What regions and relations can't carry. */
final class StudioLosses {

    private StudioLosses() {}

    static List<Loss> of(Project project) {
        Losses losses = new Losses(project).project().origins().files().zones().emptyPlaces();
        losses.codes().areNamed(new CodeLabels(project.codebook())).withoutRulesAndKeys();
        losses.names().entitiesAreNames().codersAreNames().formsAreNames();
        losses.contents().coders().forEach(coder -> losses.add(
                "coders shown as whoever imports", new Location.OfCoder(coder.id()),
                "The regions of " + coder.name() + " say so in their details; Label Studio shows the importing user."));
        Pair.losses(losses, pair -> isOneCoders(pair, project));
        for (Statement statement : losses.contents().statements()) {
            long coders = statement.bound().flatMap(ref -> project.annotation(ref).stream())
                    .map(tag -> tag.coder()).distinct().count();
            if (coders > 1) {
                losses.add("statements binding tags of several coders", new Location.OfStatement(statement.id()),
                        "A relation binds regions of one coder; those to tags of others are left out.");
            }
        }
        return losses.all();
    }

    private static boolean isOneCoders(Pair pair, Project project) {
        return coder(pair.from(), project).equals(coder(pair.to(), project));
    }

    private static Optional<Coder.Id> coder(Annotation.Ref ref, Project project) {
        return project.annotation(ref).map(Annotation::coder);
    }
}
