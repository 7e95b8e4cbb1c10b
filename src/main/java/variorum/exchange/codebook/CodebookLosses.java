package variorum.exchange.codebook;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;

/** What a codebook alone does not carry. */
final class CodebookLosses {

    private CodebookLosses() {}

    static List<Loss> of(Project project, boolean withForms) {
        Contents contents = Contents.of(project);
        List<Loss> losses = new ArrayList<>();
        contents.documents().forEach(document -> losses.add(new Loss(
                "reports, which a codebook has not", new Location.InDocument(document.id()),
                document.name() + " and its tags are not written.", true)));
        contents.entities().forEach(entity -> losses.add(new Loss(
                "entities, which a codebook has not", new Location.OfEntity(entity.id()),
                entity.name() + " is not written.")));
        contents.coders()
                .forEach(coder -> losses.add(new Loss(
                        "coders, which a codebook has not",
                        new Location.OfCoder(coder.id()),
                        coder.name() + " is not written.")));
        contents.statements().forEach(statement -> losses.add(Loss.leftOut(
                "statements, which a codebook has not", statement)));
        if (!withForms) {
            contents.statementTypes().forEach(type -> losses.add(new Loss(
                    "forms of statements that this table has no place for", new Location.OfStatementType(type.id()),
                    type.name() + " is not written.")));
        }
        losses.addAll(new Losses(project).project().all());
        return losses;
    }
}
