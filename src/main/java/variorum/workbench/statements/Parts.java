package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.workbench.tagging.UsualCodes;

/** The edits by which the parts and answers of one statement are filled in. */
final class Parts {

    private final Project project;
    private final Statement statement;
    private final StatementForm form;
    private final UsualCodes usual;

    Parts(Project project, Statement statement, StatementForm form, UsualCodes usual) {
        this.project = project;
        this.statement = statement;
        this.form = form;
        this.usual = usual;
    }

    /** The code that a place has, or gets when it comes to play a role. */
    Code codeOf(NamePlace place, Optional<Entity> entity, Role role) {
        return place.tag()
                .flatMap(tag -> project.codebook().code(tag.code()))
                .or(() -> entity.flatMap(each -> usual.of(each.id())).filter(code -> form.fits(role, code.id())))
                .or(() -> form.usual(role))
                .orElseThrow(() -> new IllegalStateException("a codebook without codes"));
    }

    /** Binds a place to a role; a name is tagged first, and registered where nobody has it. */
    List<Edit> binding(Role role, NamePlace place, Optional<Entity> entity, Code code, Document document) {
        if (place.tag().isPresent()) {
            return List.of(put(role, place.tag().get()));
        }
        List<Edit> edits = new ArrayList<>();
        Entity.Id named = entity.map(Entity::id).orElseGet(() -> {
            Entity made = registered(place, code);
            edits.add(new Edit.PutEntity(made));
            return made.id();
        });
        Annotation tag = Annotation.of(document.id(), code, statement.coder(), place.span()).with(named);
        edits.add(new Edit.PutAnnotation(tag));
        edits.add(put(role, tag));
        return edits;
    }

    private Entity registered(NamePlace place, Code code) {
        Optional<Entity> same = project.entities().values().stream()
                .filter(entity -> FoldedText.fold(entity.name()).equals(FoldedText.fold(place.name())))
                .findFirst();
        return same.orElseGet(() ->
                new Entity(Entity.Id.fresh(), place.name(), code.name(), place.aliases(), "", ""));
    }

    /** Puts a tag into a role: beside others where the role takes several, else in place of the one there. */
    Edit put(Role role, Annotation tag) {
        List<Annotation.Ref> bound = new ArrayList<>(role.several() ? statement.part(role.name()) : List.of());
        bound.remove(tag.ref());
        bound.add(tag.ref());
        return new Edit.PutStatement(statement.with(role.name(), bound));
    }

    /** Gives an answer to a question of the form, or of the code of a part. */
    List<Edit> answering(Slot slot, String value) {
        return switch (slot) {
            case Slot.OfPart(Role role, var type) -> tags(role).stream()
                    .<Edit>map(tag -> new Edit.PutAnnotation(tag.with(tag.attributes().with(type.name(), value))))
                    .toList();
            case Slot.OfStatement(var type) -> {
                Attributes answers = statement.attributes().with(type.name(), value);
                yield List.of(new Edit.PutStatement(statement.with(answers)));
            }
            case Slot.OfRole role -> List.of();
            case Slot.OfIssue issue -> List.of();
            case Slot.OfNote note -> List.of(new Edit.PutStatement(statement.withNote(value)));
        };
    }

    /** Gives what plays a role another code. */
    List<Edit> coding(Role role, Code code) {
        return tags(role).stream().<Edit>map(tag -> new Edit.PutAnnotation(tag.with(code))).toList();
    }

    /** Takes the last thing out of a field. */
    List<Edit> clearing(Slot slot) {
        return switch (slot) {
            case Slot.OfRole(Role role) -> {
                List<Annotation.Ref> bound = statement.part(role.name());
                yield bound.isEmpty()
                        ? List.of()
                        : List.of(new Edit.PutStatement(
                                statement.with(role.name(), bound.subList(0, bound.size() - 1))));
            }
            case Slot.OfIssue(Role role) -> form.usual(role).map(code -> coding(role, code)).orElse(List.of());
            case Slot.OfPart part -> answering(part, "");
            case Slot.OfStatement asked -> answering(asked, "");
            case Slot.OfNote note -> answering(note, "");
        };
    }

    List<Annotation> tags(Role role) {
        return statement.part(role.name()).stream().flatMap(ref -> project.annotation(ref).stream()).toList();
    }
}
