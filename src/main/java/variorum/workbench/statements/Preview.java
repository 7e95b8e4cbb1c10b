package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.annotation.Annotation;
import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.workbench.control.Card;
import variorum.workbench.control.KeyCap;
import variorum.workbench.tagging.TagMark;
import variorum.workbench.tagging.TagWords;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.Mark;
import variorum.workbench.textview.TextContent;
import variorum.workbench.textview.TextView;

/** The paragraphs of the picked statement, with its parts marked. */
final class Preview extends VBox {

    private static final double HEIGHT = 172;

    private final TableModel model;
    private final Label where = Card.label("", "v-meta");
    private final HBox open = new HBox(6, new KeyCap("Enter"), Card.label("open in the text", "v-meta"));
    private final TextView text = new TextView();

    Preview(TableModel model) {
        this.model = model;
        getStyleClass().addAll("v-paper", "v-line-top");
        where.setMinWidth(0);
        open.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(6, where, Card.space(), open);
        head.getStyleClass().add("statement-where");
        text.setFocusTraversable(false);
        text.marginProperty().set(false);
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(head, text);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        managedProperty().bind(visibleProperty());
    }

    void show(Optional<Row> row) {
        row.ifPresentOrElse(this::show, () -> {
            where.setText("Choose a statement to see its paragraph.");
            open.setVisible(false);
            text.setContent(TextContent.of(""));
        });
    }

    private void show(Row row) {
        Optional<Document> found = model.snapshot().document(row.lead().document());
        if (found.isEmpty()) {
            return;
        }
        Document document = found.get();
        List<Annotation> parts = model.parts(row).stream()
                .filter(part -> part.document().equals(document.id()))
                .toList();
        List<Block> blocks = Paragraphs.of(document.text()).stream()
                .filter(paragraph -> parts.stream().anyMatch(part -> part.touches(paragraph)))
                .<Block>map(Block.Prose::new)
                .toList();
        String also = row.documents().size() > 1
                ? " · also in " + String.join(", ", row.documents().keySet().stream()
                        .filter(name -> !name.equals(document.name())).toList())
                : "";
        where.setText("Statement " + row.number() + " · " + document.name() + ", "
                + Where.paragraph(document, model.snapshot().zonesOf(document.id()), row.lead().extent()) + also);
        open.setVisible(true);
        text.setContent(new TextContent(document.text(), blocks));
        text.setSpoken(mark -> TagWords.of(mark, model.snapshot()));
        text.put(new Layer("parts", parts.stream().flatMap(this::mark).toList()));
        text.lights().setPicked(List.of(row.lead().ref()));
        Span lead = row.lead().extent();
        text.scrollTo(lead.start());
    }

    private Stream<Mark> mark(Annotation part) {
        return model.snapshot().codebook().code(part.code()).stream()
                .map(code -> TagMark.of(part, code, TagMark.style(code, false)));
    }
}
