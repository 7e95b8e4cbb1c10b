package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.OffsetUnit;
import variorum.project.Project;
import variorum.text.Document;

/** What brat can't carry. */
final class BratLosses {

    private final Project project;
    private final Contents contents;
    private final BratNames names;
    private final OffsetUnit unit;
    private final List<Loss> losses = new ArrayList<>();

    private BratLosses(Project project, OffsetUnit unit) {
        this.project = project;
        this.contents = Contents.of(project);
        this.unit = unit;
        this.names = new BratNames(contents, unit);
    }

    static List<Loss> of(Project project, OffsetUnit unit) {
        BratLosses all = new BratLosses(project, unit);
        all.contents.codes().forEach(all::add);
        all.questions();
        all.entities();
        all.contents.annotations().forEach(all::add);
        all.contents.statements().forEach(all::add);
        if (all.contents.coders().size() == 1) {
            all.lose("coders without a name", new Location.OfCoder(all.contents.coders().getFirst().id()),
                    "All tags are " + all.contents.coders().getFirst().name() + "'s, which brat does not say.");
        }
        Losses common = new Losses(project).project().origins().metadata().files().zones();
        common.codes().withoutRulesAndKeys();
        common.names().codersAreNames().sameCoders();
        all.losses.addAll(common.all());
        return all.losses;
    }

    private void lose(String what, Location location, String sentence) {
        losses.add(new Loss(what, location, sentence));
    }

    private void add(Code code) {
        String name = names.code(code.id());
        if (!name.equals(code.name())) {
            String label = Configuration.label(code.name());
            String shown = label.equals(code.name()) ? "its own name." : "“" + label + "”.";
            lose("codes under a name that brat takes", new Location.OfCode(code.id()),
                    code.name() + " is called " + name + " in the files; brat shows " + shown);
        }
    }

    /** brat has choices and flags, and asks them of every form alike. */
    private void questions() {
        Set<AttributeType> asked = new HashSet<>();
        contents.codes().forEach(code -> asked.addAll(code.attributes()));
        contents.statementTypes().forEach(type -> asked.addAll(type.attributes()));
        contents.codes().stream().filter(code -> isMoreThanChoice(code.attributes())).forEach(code -> lose(
                "codes with questions as choices", new Location.OfCode(code.id()),
                "Whatever " + code.name() + " asks comes back as a choice between its answers, or as yes or no."));
        contents.statementTypes().stream()
                .filter(type -> isMoreThanChoice(type.attributes()) || !Set.copyOf(type.attributes()).equals(asked))
                .forEach(type -> lose(
                        "forms with the questions of others", new Location.OfStatementType(type.id()),
                        type.name() + " comes back with every question of the project, as choices or yes and no."));
    }

    private static boolean isMoreThanChoice(List<AttributeType> asked) {
        return asked.stream().anyMatch(type -> type.kind() != AttributeType.Kind.CHOICE);
    }

    private void entities() {
        Set<Entity.Id> named = new HashSet<>();
        contents.annotations().forEach(annotation -> {
            if (annotation.entity() != null) {
                named.add(annotation.entity());
            }
        });
        for (Entity entity : contents.entities()) {
            Location location = new Location.OfEntity(entity.id());
            if (!named.contains(entity.id())) {
                lose("entities that no tag names", location, entity.name() + " is not written.");
            } else if (names.namesEntities()) {
                lose("entities known by name alone", location,
                        "Tags of " + entity.name() + " say its name as an attribute and nothing else of it.");
            } else if (!entity.aliases().isEmpty() || !entity.note().isEmpty() || !entity.kind().isEmpty()) {
                lose("entities without aliases, kind and note", location,
                        "Of " + entity.name() + " only the name and an identifier are written.");
            }
        }
    }

    private void add(Annotation annotation) {
        Location location = new Location.OfAnnotation(annotation.ref(), annotation.extent());
        String text = Objects.requireNonNull(project.documents().get(annotation.document())).text();
        if (!AnnLines.isWritten(annotation, text, unit)) {
            lose("tags on no word", location, "A tag on a place without a word is left out.");
            return;
        }
        if (annotation.spans().stream().anyMatch(span -> span.in(text).indexOf('\n') >= 0)) {
            lose("tags cut at line ends", location, "This tag becomes one of several pieces, without the line ends.");
        }
        describe(location, annotation.note(), annotation.attributes());
    }

    private void describe(Location location, String note, Attributes answers) {
        if (!note.isEmpty() && !AnnLines.oneLine(note).equals(note)) {
            lose("notes put on one line", location, "The lines of this note become one.");
        }
        answers.values().forEach((name, given) -> {
            if (given.size() > 1) {
                lose("attributes with several answers", location,
                        "All answers to " + name + " are written; brat itself shows one.");
            }
            if (given.stream().anyMatch(value -> !BratNames.value(value).equals(value))) {
                lose("answers made into one word", location, "The answer to " + name + " is written with underscores.");
            }
        });
    }

    /** An event needs a part in the report of the first. */
    private boolean isWritten(Statement statement) {
        Document.Id home = Brat.home(statement, contents);
        return statement.bound()
                .filter(ref -> ref.document().equals(home))
                .flatMap(ref -> project.annotation(ref).stream())
                .anyMatch(tag -> AnnLines.isWritten(
                        tag, Objects.requireNonNull(project.documents().get(tag.document())).text(), unit));
    }

    private void add(Statement statement) {
        Location location = new Location.OfStatement(statement.id());
        if (!isWritten(statement)) {
            losses.add(Loss.leftOut("statements binding no word", statement));
            return;
        }
        if (statement.bound().map(Annotation.Ref::document).distinct().count() > 1) {
            lose("statements across reports", location,
                    "This statement is written with the parts that lie in the report of its first.");
        }
        describe(location, statement.note(), statement.attributes());
    }
}
