package variorum.workbench.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;

/** The project as a whole: how much there is in it, and the researchers' note. */
final class ProjectSheet implements Sheet {

    private static final int NOTE_ROWS = 12;

    private final HBox head;
    private final VBox body;
    private final Label figures = new Label();
    private final TextArea note = new TextArea();
    private final Committed keptNote;

    ProjectSheet(InspectorModel model, Messages messages, Subject.Whole whole) {
        this.keptNote = Committed.area(note, text -> messages.attempt(() -> model.noteOnProject(text)));
        Label title = new Label("Project");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(title, space, Buttons.close("Back to what is selected", model::leaveProject));
        head.getStyleClass().addAll("v-section", "v-tool-head");
        figures.getStyleClass().add("v-meta");
        figures.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setPromptText("What the project asks, where the reports come from, what coders agreed on");
        note.setId("project-note");
        Form form = new Form();
        form.area("Note", note);
        body = new VBox(10, figures, form);
        body.getStyleClass().add("v-block");
        update(whole);
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
        if (subject instanceof Subject.Whole whole) {
            figures.setText(Phrase.count(whole.reports(), "report") + ", " + Phrase.count(whole.tags(), "tag") + ", "
                    + Phrase.count(whole.statements(), "statement"));
            keptNote.show(whole.note());
            return true;
        }
        return false;
    }

    @Override
    public void commit() {
        keptNote.commit();
    }

    @Override
    public void focusNote() {
        note.requestFocus();
        note.end();
    }
}
