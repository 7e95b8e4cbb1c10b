package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Times;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;

/** One annotation. */
final class TagSheet implements Sheet {

    private static final double NOTE_HEIGHT = 72;

    private final InspectorModel model;
    private final Messages messages;
    private final Hints hints;
    private final Subject.One first;
    private final HBox head;
    private final VBox body = new VBox();
    private final SourceLabel quote = new SourceLabel("", Face.SERIF, 14, 20);
    private final Label place = new Label();
    private final List<FieldEditor> editors = new ArrayList<>();
    private final EntityField entity;
    private final ConfidenceField confidence;
    private final TextArea note = new TextArea();
    private final Committed keptNote;
    private final PastLines lines;
    private final CarriedTags carried;
    private final VBox strays = new VBox();
    private final OfferLine offer;

    TagSheet(
            InspectorModel model, CarriedTags carried, Messages messages, Hints hints, Times times, Runnable letGo,
            Subject.One one) {
        this.model = model;
        this.messages = messages;
        this.hints = hints;
        this.lines = new PastLines("History", times);
        this.first = one;
        this.entity = new EntityField(model, this::link, name -> messages.attempt(() -> model.linkNew(name)));
        this.confidence = new ConfidenceField(value -> messages.attempt(() -> model.confidence(value)));
        this.keptNote = Committed.area(note, text -> messages.attempt(() -> model.note(one.annotation().ref(), text)));
        this.carried = carried;
        this.offer = new OfferLine(hints, () -> messages.attempt(model::takeOffered));
        this.head = head(one, letGo);
        build(one);
        update(one);
    }

    private HBox head(Subject.One one, Runnable letGo) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                CodeSigns.ofTag(one.code().look()),
                new CodeChoice(model, messages, one.code()).button(),
                space,
                hints.key(Buttons.icon("bi-trash", "Remove tag", () -> messages.attempt(model::remove)), "tag.remove"),
                Buttons.close("Let go of the tag", letGo));
        line.getStyleClass().addAll("v-section", "v-tool-head");
        return line;
    }

    private void build(Subject.One one) {
        quote.setLines(12);
        Region bar = new Region();
        bar.setMinWidth(3);
        bar.setMaxWidth(3);
        bar.backgroundProperty().bind(Theme.of(bar)
                .map(theme -> Background.fill(CodeSigns.tone(one.code().look()).ink(theme))));
        HBox quoted = new HBox(10, bar, quote);
        HBox.setHgrow(quote, Priority.ALWAYS);
        place.getStyleClass().add("v-meta");
        place.setWrapText(true);
        VBox top = new VBox(6, quoted, place);
        top.getStyleClass().add("v-block");
        body.getChildren().addAll(top, strays, offer, form(one), lines);
    }

    private Form form(Subject.One one) {
        Form form = new Form();
        form.getStyleClass().add("v-block");
        form.area("Entity", entity, hints.cap("tag.entity"));
        for (Field field : one.fields()) {
            FieldEditor editor = new FieldEditor(field, model, this::answer, messages::say);
            editors.add(editor);
            if (editor.isWide()) {
                form.area(Phrase.title(field.type().name()), editor.node());
            } else {
                form.row(Phrase.title(field.type().name()), editor.node());
            }
            Help.install(editor.node(), field.type());
        }
        form.row("Confidence", confidence);
        note.setPrefHeight(NOTE_HEIGHT);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setId("note");
        form.area("Note", note, hints.cap("tag.note"));
        return form;
    }

    private boolean answer(String name, List<String> answers) {
        return messages.attempt(() -> model.answer(List.of(first.annotation().ref()), name, answers));
    }

    private void link(Optional<Entity> chosen) {
        messages.attempt(() -> model.link(chosen.map(Entity::id)));
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
        boolean same = subject instanceof Subject.One one
                && one.annotation().ref().equals(first.annotation().ref())
                && one.code().equals(first.code())
                && Field.askTheSame(one.fields(), first.fields());
        if (same) {
            fill((Subject.One) subject);
        }
        return same;
    }

    private void fill(Subject.One one) {
        quote.setWords(one.quote());
        place.setText(one.place());
        strays.getChildren().setAll(one.strays().stream().map(stray -> new StrayLine(carried, stray, hints)).toList());
        FieldEditor.showAll(editors, one.fields());
        offer.show(model.offeredInWords());
        entity.show(one.entity().map(Entity::name), one.entity().map(Entity::kind));
        confidence.show(Optional.of(one.annotation().confidence()));
        keptNote.show(one.annotation().note());
    }

    @Override
    public void showHistory(List<Past> history) {
        lines.show(history);
    }

    @Override
    public void commit() {
        keptNote.commit();
        editors.forEach(FieldEditor::commit);
    }

    @Override
    public void focusOpen() {
        commit();
        editors.stream().filter(FieldEditor::isOpen).findFirst()
                .ifPresentOrElse(FieldEditor::focus, this::focusNote);
    }

    @Override
    public void focusNote() {
        note.requestFocus();
        note.end();
    }

    @Override
    public void focusEntity() {
        entity.focusField();
    }
}
