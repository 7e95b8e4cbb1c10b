package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;
import variorum.exchange.Templates;
import variorum.exchange.Templates.Template;
import variorum.exchange.format.Contents;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;

/**
 * The codebooks that come with the program, to be added to one's own or, before anything is tagged, put in its place.
 */
public final class TemplatesCard extends VBox {

    private static final double WIDTH = 560;
    private static final double HIGHEST = 660;

    private final Session session;
    private final Messages messages;
    private final Overlays overlays;

    private TemplatesCard(Session session, Messages messages, Overlays overlays) {
        this.session = session;
        this.messages = messages;
        this.overlays = overlays;
        setId("templates");
        getStyleClass().addAll("v-card", "v-code-editor");
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, HIGHEST);
        Label title = new Label("Codebooks to start with");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        VBox rows = new VBox();
        Templates.all().forEach(template -> rows.getChildren().add(row(template)));
        rows.sceneProperty().subscribe(scene -> {
            if (scene != null) { // later than the card: what scrolls is set into the window when it is first laid out
                rows.lookup(".button").requestFocus();
            }
        });
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint =
                new Label("What is added takes nothing away: codes of the same name at the same place stay as they "
                        + "are, and keys that are taken stay where they are. One undo takes it back.");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("v-meta", "v-foot");
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, scroll, hint);
    }

    /** Shows the codebooks. */
    public static void show(Session session, Messages messages, Overlays overlays) {
        overlays.show(new TemplatesCard(session, messages, overlays), Pos.TOP_CENTER, new Insets(60, 0, 36, 0));
    }

    private Node row(Template template) {
        Project contents = template.contents();
        Label title = new Label(template.title());
        title.getStyleClass().add("v-strong");
        Label about = new Label(template.about());
        about.setWrapText(true);
        about.getStyleClass().add("v-meta");
        String tops = contents.codebook().children(null).stream().map(Code::name).collect(Collectors.joining(", "));
        Label codes = new Label(Phrase.count(contents.codebook().codes().size(), "code") + ": " + tops);
        codes.getStyleClass().addAll("v-small", "v-aside");
        codes.setWrapText(true);
        VBox words = new VBox(1, title, about, codes);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button add = Buttons.words("Add", "bi-plus", () -> add(template));
        add.setAccessibleText("Add " + template.title());
        HBox buttons = new HBox(6, add);
        if (session.project().annotationCount() == 0 && session.project().statements().size() == 0) {
            buttons.getChildren().addFirst(Buttons.words("Use instead", "", () -> replace(template)));
        }
        buttons.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, words, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("v-template-row");
        return row;
    }

    private void add(Template template) {
        Templates.Addition addition = Templates.adding(template, session.project());
        if (addition.edit().edits().isEmpty()) {
            messages.say("Everything of “" + template.title() + "” is in the codebook already.");
            return;
        }
        if (messages.attempt(() -> session.perform(addition.edit()))) {
            overlays.close();
            String kept = addition.problems().isEmpty()
                    ? ""
                    : " Already there, and left as they are: "
                            + Phrase.count(addition.problems().size(), "entry") + ".";
            messages.show(Message.info(Phrase.count(addition.codes(), "code") + " of “" + template.title()
                    + "” came into the codebook." + kept));
        }
    }

    private void replace(Template template) {
        Project project = session.project();
        List<Edit> edits = new ArrayList<>();
        project.statementTypes().keySet().forEach(id -> edits.add(new Edit.RemoveStatementType(id)));
        project.codebook().codes().reversed().forEach(code -> edits.add(new Edit.RemoveCode(code.id())));
        edits.addAll(Contents.of(template.contents()).edits());
        Edit batch = new Edit.Batch("start with the codebook " + template.title(), edits);
        if (messages.attempt(() -> session.perform(batch))) {
            overlays.close();
            messages.say("The codebook is now “" + template.title() + "”.");
        }
    }
}
