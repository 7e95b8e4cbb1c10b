package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;

/** What REFI-QDA can't carry, or carries in another form. */
final class QdaLosses {

    private final Contents contents;
    private final List<Loss> losses = new ArrayList<>();

    private QdaLosses(Project project) {
        this.contents = Contents.of(project);
        codes(new CodeTree(contents.codes(), List.of()));
    }

    static List<Loss> ofProject(Project project) {
        QdaLosses all = new QdaLosses(project);
        all.documents();
        all.annotations();
        all.statements();
        all.coders();
        all.losses.addAll(new Losses(project).project().origins().files().all());
        return all.losses;
    }

    /** A codebook holds nothing but codes. */
    static List<Loss> ofCodebook(Project project) {
        QdaLosses all = new QdaLosses(project);
        all.contents.documents().forEach(document -> all.losses.add(new Loss(
                "reports, which a codebook has not", new Location.InDocument(document.id()),
                document.name() + " and its tags are not written.", true)));
        all.contents
                .entities()
                .forEach(entity -> all.lose(
                        "entities, which a codebook has not",
                        new Location.OfEntity(entity.id()),
                        entity.name() + " is not written."));
        all.contents
                .coders()
                .forEach(coder -> all.lose(
                        "coders, which a codebook has not",
                        new Location.OfCoder(coder.id()),
                        coder.name() + " is not written."));
        all.contents.statements().forEach(statement -> all.losses.add(Loss.leftOut(
                "statements, which a codebook has not", statement)));
        all.contents.statementTypes().forEach(type -> all.lose(
                "forms of statements, which a codebook has not", new Location.OfStatementType(type.id()),
                type.name() + " is not written."));
        all.losses.addAll(new Losses(project).project().all());
        return all.losses;
    }

    private void lose(String what, Location location, String sentence) {
        losses.add(new Loss(what, location, sentence));
    }

    private void codes(CodeTree tree) {
        for (Code code : contents.codes()) {
            Location location = new Location.OfCode(code.id());
            CodeTree.Node node = tree.of(code.id());
            if (!node.name().equals(code.name())) {
                lose("codes renamed because of others of that name", location,
                        code.name() + " is written as " + node.name() + ".");
            }
            if (!code.rules().equals(Code.Rules.definedAs(code.rules().definition()))) {
                lose("codes whose rules become one description", location,
                        "When to use " + code.name() + ", when not, and its examples become part of its description.");
            }
            if (!code.key().isEmpty()) {
                lose("codes without the key", location, "The key of " + code.name() + " stays behind.");
            }
            if (code.retired()) {
                lose("codes no longer retired", location, code.name() + " is a code like any other there.");
            }
            if (!code.attributes().isEmpty()) {
                lose("questions whose answers become codes", location,
                        "The answers to what " + code.name() + " asks become codes below it.");
            }
        }
    }

    private void coders() {
        contents.coders().forEach(coder -> lose("coders without the colour", new Location.OfCoder(coder.id()),
                coder.name() + " is written without a colour."));
    }

    private void documents() {
        contents.documents().stream()
                .filter(document -> contents.zones().containsKey(document.id()))
                .forEach(document -> lose(
                        "reports without zones",
                        new Location.InDocument(document.id()),
                        "Which part of " + document.name() + " is headline, body and so on stays behind."));
    }

    private void annotations() {
        contents.annotations().stream()
                .filter(annotation -> annotation.spans().size() > 1)
                .forEach(annotation -> lose(
                        "tags with gaps, written as linked pieces",
                        new Location.OfAnnotation(annotation.ref(), annotation.extent()),
                        "The " + annotation.spans().size() + " pieces of this tag become selections that are linked."));
    }

    private void statements() {
        Set<Object> used = new HashSet<>();
        for (Statement statement : contents.statements()) {
            Location location = new Location.OfStatement(statement.id());
            used.add(statement.type());
            lose("statements written as a note with links", location,
                    "Most programs show this statement as a note linked to its parts.");
            oneLine(statement, location);
        }
        contents.statementTypes().forEach(type -> {
            Location location = new Location.OfStatementType(type.id());
            if (!used.contains(type.id())) {
                lose("forms of which there is no statement", location, type.name() + " is not written.");
            } else {
                lose("forms without rules", location, "What may play which role in " + type.name()
                        + ", roles that nobody plays, and what it asks, are not written.");
            }
        });
    }

    private void oneLine(Statement statement, Location location) {
        boolean isCut = statement.attributes().values().values().stream().flatMap(List::stream)
                .anyMatch(answer -> !ProjectXml.oneLine(answer).equals(answer));
        if (isCut) {
            lose("answers of statements put on one line", location, "The lines of an answer become one.");
        }
    }
}
