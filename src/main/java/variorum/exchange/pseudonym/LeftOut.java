package variorum.exchange.pseudonym;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;

/** What of a project is about its texts as they were, and so is not in one without names. */
final class LeftOut {

    private LeftOut() {}

    static List<Loss> of(Contents all) {
        List<Loss> left = new ArrayList<>();
        all.comparing().rulesById().forEach(rule -> left.add(new Loss(
                "rules of comparing", new Location.WholeProject(),
                "That " + rule.terms().one() + " and " + rule.terms().other() + " say the same is not written.")));
        all.corrections().keySet().forEach(pair -> left.add(new Loss(
                "corrections of comparing", new Location.InDocument(pair.a()),
                "What was said of how this report and " + pair.b() + " align is not written.")));
        all.rejectionsByDocument().keySet().forEach(id -> left.add(new Loss(
                "rejected suggestions", new Location.InDocument(id),
                "Which suggested names were rejected here is not written.")));
        all.about().queriesByName().forEach(query -> left.add(new Loss(
                "saved searches", new Location.WholeProject(),
                "The search " + query.name() + " is not written.")));
        all.documents().stream().filter(document -> !document.metadata().url().isEmpty()).forEach(document -> left.add(
                new Loss("reports without the address", new Location.InDocument(document.id()),
                        "The address of " + document.name() + " would tell which report it is.")));
        all.documents().stream().filter(document -> document.replaces() != null).forEach(document -> left.add(new Loss(
                "reports apart from the one replaced", new Location.InDocument(document.id()),
                "That " + document.name() + " corrects " + document.replaces() + " is not written.")));
        all.annotations().stream().filter(tag -> tag.origin().carried() != null).forEach(tag -> left.add(new Loss(
                "tags apart from the original", Losses.at(tag),
                "That this tag was carried from another report is not written.")));
        all.statements().stream().filter(each -> each.carried() != null).forEach(each -> left.add(new Loss(
                "statements apart from the original", new Location.OfStatement(each.id()),
                "That this statement was carried from another is not written.")));
        return left;
    }
}
