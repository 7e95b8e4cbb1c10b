package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.project.Session;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/**
 * The rule of the code one is looking at, on a card beside the text: it leaves the hands where they are, follows what
 * is selected, and goes with the key it came by.
 */
public final class RuleCard extends VBox {

    private static final double WIDTH = 300;
    /** What lies around the words, with room for a scroll bar. */
    private static final double AROUND = 44;

    private static final double HIGHEST = 440;
    private final Session session;
    private final Focus focus;
    private final Tagger tagger;
    private final Hints hints;
    private final VBox body = new VBox(10);

    /** A card that is not shown yet; whoever lays it over the window says where. Hints say its key. */
    public RuleCard(Session session, Focus focus, Tagger tagger, Hints hints) {
        this.session = session;
        this.focus = focus;
        this.tagger = tagger;
        this.hints = hints;
        setId("rule");
        getStyleClass().addAll("v-card", "v-rule");
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, HIGHEST);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        focus.annotations().subscribe((was, is) -> refresh());
        focus.armed().subscribe((was, is) -> refresh());
        focus.selection().subscribe((was, is) -> refresh());
        session.listen(change -> refresh());
    }

    /** Shows the card, or takes it away. */
    public void toggle() {
        setVisible(!isVisible());
        refresh();
    }

    /** Shows the rule of one code, until something else is selected. */
    void show(Code code) {
        setVisible(true);
        draw(List.of(code));
    }

    private void refresh() {
        if (isVisible()) {
            draw(codes());
        }
    }

    /** Of the selected tags; else of the tags on the selected words; else the code that is armed, or was used last. */
    List<Code> codes() {
        List<Code> selected = focus.annotations().get().stream()
                .flatMap(ref -> session.project().annotation(ref).stream())
                .flatMap(this::code)
                .distinct()
                .toList();
        List<Code> onWords = focus.selection().get().map(this::on).orElse(List.of());
        if (!selected.isEmpty() || !onWords.isEmpty()) {
            return selected.isEmpty() ? onWords : selected;
        }
        Optional<Code.Id> near = focus.armed().get().or(() -> tagger.last().get());
        return near.flatMap(session.project().codebook()::code).stream().toList();
    }

    private List<Code> on(TextSelection words) {
        return session.project().annotationsOf(words.document()).touching(words.span())
                .flatMap(this::code)
                .distinct()
                .toList();
    }

    private Stream<Code> code(Annotation tag) {
        return session.project().codebook().code(tag.code()).stream();
    }

    private void draw(List<Code> codes) {
        body.getChildren().clear();
        if (codes.isEmpty()) {
            body.getChildren().addAll(
                    head(new Label("No code yet")),
                    text("Select a tag, or words that are tagged, to read the rule of its code."));
        }
        for (Code code : codes) {
            Label name = new Label(code.name() + (code.retired() ? " (retired)" : ""));
            body.getChildren().add(head(CodeSigns.ofCode(code), name));
            body.getChildren().addAll(rules(code));
        }
        applyCss();
        setPrefHeight(Math.min(HIGHEST, body.prefHeight(WIDTH - AROUND) + AROUND));
    }

    private Node head(Node... parts) {
        HBox head = new HBox(8, parts);
        parts[parts.length - 1].getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        if (body.getChildren().isEmpty()) {
            head.getChildren().add(hints.key(Buttons.close("Close", () -> setVisible(false)), "code.rule"));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<Node> rules(Code code) {
        List<Node> parts = new ArrayList<>();
        Code.Rules rules = code.rules();
        add(parts, "", rules.definition());
        add(parts, "Use it for", rules.include());
        add(parts, "Not for", rules.exclude());
        add(parts, "Example", rules.example());
        add(parts, "But not", rules.counterExample());
        for (AttributeType type : session.project().codebook().attributes(code.id())) {
            String values = String.join(", ", type.values());
            add(parts, type.name(), type.help().isEmpty() ? values : type.help());
        }
        String told =
                code.version() == 1 ? "First version of this rule" : "Version " + code.version() + " of this rule";
        Label version = new Label(told);
        version.getStyleClass().addAll("v-small", "v-aside");
        parts.add(version);
        return parts;
    }

    private static void add(List<Node> parts, String label, String words) {
        if (words.isBlank()) {
            return;
        }
        VBox part = new VBox(1);
        if (!label.isEmpty()) {
            Label head = new Label(label);
            head.getStyleClass().addAll("v-small", "v-aside");
            part.getChildren().add(head);
        }
        part.getChildren().add(text(words.strip()));
        parts.add(part);
    }

    private static Node text(String words) {
        SourceLabel label = new SourceLabel(words, Face.SANS, 14, 20);
        label.setInk(Token.TEXT);
        label.setLines(40);
        return label;
    }
}
