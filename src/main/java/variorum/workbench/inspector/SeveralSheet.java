package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Form;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;

/** Several annotations, changed together. */
final class SeveralSheet implements Sheet {

    private final Messages messages;
    private final InspectorModel model;
    private final Subject.Several first;
    private final HBox head;
    private final VBox body;
    private final List<FieldEditor> editors = new ArrayList<>();
    private final EntityField entity;
    private final ConfidenceField confidence;

    SeveralSheet(InspectorModel model, Messages messages, Runnable letGo, Subject.Several several) {
        this.model = model;
        this.messages = messages;
        this.first = several;
        this.entity = new EntityField(
                model,
                chosen -> messages.attempt(() -> model.link(chosen.map(Entity::id))),
                name -> messages.attempt(() -> model.linkNew(name)));
        this.confidence = new ConfidenceField(value -> messages.attempt(() -> model.confidence(value)));
        Label title = new Label(several.annotations().size() + " tags");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        this.head = new HBox(
                title, space,
                Buttons.icon("bi-trash", "Remove these tags", () -> messages.attempt(model::remove)),
                Buttons.close("Let go of the tags", letGo));
        head.getStyleClass().addAll("v-section", "v-tool-head");
        Label hint = new Label("What you change here is changed for all of them, in one step.");
        hint.getStyleClass().add("v-meta");
        hint.setWrapText(true);
        this.body = new VBox(10, hint, form(several));
        body.getStyleClass().add("v-block");
        update(several);
    }

    private Form form(Subject.Several several) {
        Form form = new Form();
        form.row("Code", new CodeChoice(model, messages, several.code().map(Code::name).orElse("differs")).button());
        form.area("Entity", entity);
        for (Field field : several.fields()) {
            FieldEditor editor = new FieldEditor(field, model, this::answer, messages::say);
            editors.add(editor);
            form.area(Phrase.title(field.type().name()), editor.node());
            Help.install(editor.node(), field.type());
        }
        form.row("Confidence", confidence);
        return form;
    }

    private static List<Annotation.Ref> refs(Subject.Several several) {
        return several.annotations().stream().map(Annotation::ref).toList();
    }

    private boolean answer(String name, List<String> answers) {
        return messages.attempt(() -> model.answer(refs(first), name, answers));
    }

    @Override
    public Node head() {
        return head;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public boolean update(Subject subject) {
        boolean same = subject instanceof Subject.Several several
                && refs(several).equals(refs(first))
                && several.code().equals(first.code())
                && Field.askTheSame(several.fields(), first.fields());
        if (same) {
            Subject.Several several = (Subject.Several) subject;
            FieldEditor.showAll(editors, several.fields());
            entity.show(several.entity().map(Entity::name), several.entity().map(Entity::kind));
            if (several.namesDiffer()) {
                entity.showThatItDiffers();
            }
            confidence.show(several.confidence());
        }
        return same;
    }

    @Override
    public void commit() {
        editors.forEach(FieldEditor::commit);
    }

    @Override
    public void focusOpen() {
        commit();
        editors.stream().filter(FieldEditor::isOpen).findFirst().ifPresent(FieldEditor::focus);
    }
}
