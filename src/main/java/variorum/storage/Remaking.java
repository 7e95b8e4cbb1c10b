package variorum.storage;

import java.util.ArrayList;
import java.util.List;
import variorum.project.Edit;
import variorum.project.Project;

/** The edits that make a project out of nothing, each after those that it needs. */
final class Remaking {

    private Remaking() {}

    static Edit of(Project project, String label) {
        List<Edit> edits = new ArrayList<>();
        project.coders().values().forEach(coder -> edits.add(new Edit.PutCoder(coder)));
        project.codebook().codes().forEach(code -> edits.add(new Edit.PutCode(code)));
        project.entities().values().forEach(entity -> edits.add(new Edit.PutEntity(entity)));
        project.statementTypes().values().forEach(type -> edits.add(new Edit.PutStatementType(type)));
        project.documents().values().forEach(document -> edits.add(new Edit.PutDocument(document)));
        project.zones().forEach((document, zones) -> edits.add(new Edit.PutZones(document, zones)));
        project.allAnnotations().forEach(annotation -> edits.add(new Edit.PutAnnotation(annotation)));
        project.statements().all().forEach(statement -> edits.add(new Edit.PutStatement(statement)));
        project.comparing().rulesById().forEach(rule -> edits.add(new Edit.PutRule(rule)));
        project.comparing().corrections().forEach((pair, said) -> edits.add(new Edit.PutCorrections(pair, said)));
        project.rejections().forEach((document, rejected) -> edits.add(new Edit.PutRejections(document, rejected)));
        project.about().queriesByName().forEach(query -> edits.add(new Edit.PutSavedQuery(query)));
        if (!project.about().note().isEmpty()) {
            edits.add(new Edit.PutProjectNote(project.about().note()));
        }
        return new Edit.Batch(label, edits);
    }
}
