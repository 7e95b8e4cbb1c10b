package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.workbench.control.Checked;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.error.Messages;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** The description of a document: what can be said about a report whose text is fixed. */
final class ReportSheet implements Sheet {

    private record Line(Consumer<String> show, Runnable commit, Function<Metadata, String> read) {}

    private final InspectorModel model;
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private final HBox head;
    private final VBox body = new VBox();
    private final Label figures = new Label();
    private Document document;

    ReportSheet(InspectorModel model, Messages messages, Subject.Report report) {
        this.model = model;
        this.messages = messages;
        this.document = report.document();
        Label title = new Label("Document " + document.name());
        title.getStyleClass().add("v-strong");
        head = new HBox(title);
        head.getStyleClass().add("v-section");
        figures.getStyleClass().add("v-meta");
        figures.setWrapText(true);
        VBox top = new VBox(6, figures);
        top.getStyleClass().add("v-block");
        body.getChildren().addAll(top, form(), hint(), source());
        update(report);
    }

    private Form form() {
        Form form = new Form();
        form.getStyleClass().add("v-block");
        TextArea title = new TextArea();
        title.setPrefRowCount(2);
        form.area("Title", line(title, Metadata::title, (about, text) -> about.withTitle(text.replace('\n', ' '))));
        form.row("Outlet", line(new TextField(), Metadata::outlet, Metadata::withOutlet));
        form.row("Date", date());
        form.row(
                "Byline",
                line(new TextField(), Metadata::byline, (about, text) -> about.withCredits(text, about.agency())));
        form.row(
                "Agency",
                line(new TextField(), Metadata::agency, (about, text) -> about.withCredits(about.byline(), text)));
        form.row("Story", line(prompted("none"), Metadata::story, Metadata::withStory));
        form.row("Language", line(prompted("en"), Metadata::language, Metadata::withLanguage));
        TextArea note = new TextArea();
        note.setPrefRowCount(3);
        form.area("Note", line(note, Metadata::note, Metadata::withNote));
        return form;
    }

    private static TextField prompted(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    /** Changes one thing about a report by what was typed. */
    private interface Change {
        Metadata apply(Metadata about, String text);
    }

    private TextInputControl line(TextInputControl field, Function<Metadata, String> read, Change change) {
        Committed kept = field instanceof TextArea area
                ? Committed.area(area, text -> describe(change, text))
                : Committed.field((TextField) field, text -> describe(change, text));
        lines.add(new Line(kept::show, kept::commit, read));
        return field;
    }

    private Checked date() {
        Checked line = new Checked(Days::wrong, text -> describe(Days::read, text), messages::say);
        line.field().setPromptText("yyyy-mm-dd hh:mm");
        lines.add(new Line(line::show, line::commit, Days::written));
        return line;
    }

    private boolean describe(Change change, String text) {
        return messages.attempt(() -> model.describe(document, change.apply(document.metadata(), text.strip())));
    }

    private static Node hint() {
        Label words = new Label("Select words and press a key, or click a code on the left, to tag them.");
        words.setWrapText(true);
        words.getStyleClass().addAll("v-meta", "v-aside");
        VBox box = new VBox(words);
        box.getStyleClass().add("v-block");
        return box;
    }

    private Node source() {
        Label title = new Label("Source");
        title.getStyleClass().add("v-strong");
        HBox section = new HBox(title);
        section.getStyleClass().addAll("v-section", "v-line-top");
        Source source = document.source();
        SourceLabel name = new SourceLabel(source.name(), Face.SANS, 14, 20);
        Label more =
                new Label(source.charset() + ", SHA-256 " + source.sha256().substring(0, 12) + "…" + altered(source));
        more.getStyleClass().add("v-meta");
        more.setWrapText(true);
        VBox facts = new VBox(2, name, more);
        facts.getStyleClass().add("v-block");
        return new VBox(section, facts);
    }

    private static String altered(Source source) {
        int count = source.alterations().stream().mapToInt(Source.Alteration::count).sum();
        return count == 0 ? ", taken as it stood" : ", " + Count.of(count, "character") + " changed on the way in";
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
        boolean same = subject instanceof Subject.Report report && report.document().id().equals(document.id());
        if (same) {
            Subject.Report report = (Subject.Report) subject;
            document = report.document();
            figures.setText(Count.of(report.words(), "word") + " in " + Count.of(report.paragraphs(), "paragraph")
                    + ", " + Count.of(report.tags(), "tag"));
            lines.forEach(line -> line.show().accept(line.read().apply(document.metadata())));
        }
        return same;
    }

    @Override
    public void commit() {
        lines.forEach(line -> line.commit().run());
    }
}
