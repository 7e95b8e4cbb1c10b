package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.carrying.Contrast;
import variorum.carrying.Proposal;
import variorum.collation.Projection;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** What could be carried over, one proposal at a time, and how the coding of the two versions differs. */
final class CarryPanel extends VBox {

    private static final double ROW = 24;
    private static final int MOST = 8;
    private static final int MOST_LINES = 4;

    private final Carry carry;
    private final CompareModel model;
    private final Messages messages;
    private final Hints hints;
    private final VBox card = new VBox(6);
    private final Label strayed = Nodes.source("");
    private final HBox settle = new HBox(8);
    private final Section offers = new Section("Carry over tags", settle, card);
    private final RowList<Contrast.Presence> presences =
            new RowList<>(ROW, MOST, RowFace.anew(this::face), this::go);
    private final Section alone = new Section("Coded in one version only", presences);
    private final RowList<Contrast.Disagreement> disagreements =
            new RowList<>(ROW, MOST, RowFace.anew(this::face), row -> model().at().go(new Carried(row).place()));
    private final Section otherwise = new Section("Same sentence, coded otherwise", disagreements);

    CarryPanel(Carry carry, CompareModel model, Messages messages, Hints hints) {
        this.carry = carry;
        this.model = model;
        this.messages = messages;
        this.hints = hints;
        card.getStyleClass().add("compare-sheet");
        Button turn = Buttons.icon("bi-arrow-left-right", "Carry the other way round", carry::turn);
        offers.addTool(hints.key(turn, "compare.carry.turn"));
        settle.getStyleClass().add("compare-settle");
        settle.setAlignment(Pos.CENTER_LEFT);
        settle.managedProperty().bind(settle.visibleProperty());
        settle.getChildren().add(strayed);
        getChildren().addAll(offers, alone, otherwise);
        carry.coded().subscribe(known -> tell());
        carry.current().subscribe(offered -> tell());
    }

    /** Lets the person decide for what is out of step, by this. */
    void settlingBy(Runnable look) {
        settle.getChildren().setAll(strayed, Nodes.space(), telling(
                "carried.list", Buttons.words("Decide", "", look), "Let copies follow their originals, or keep them"));
    }

    private void tell(int outOfStep) {
        strayed.setText(Nodes.count(outOfStep, "carried tag") + " out of step");
        settle.setVisible(outOfStep > 0);
    }

    private CompareModel model() {
        return model;
    }

    /** Where the two halves of a row stand. */
    private final class Carried {

        private final Contrast.Disagreement row;

        Carried(Contrast.Disagreement row) {
            this.row = row;
        }

        Place place() {
            return carry.from() == Side.A ? new Place(row.from(), row.to()) : new Place(row.to(), row.from());
        }
    }

    private void tell() {
        Optional<Carry.Coded> known = carry.coded().get();
        List<Proposal> open = carry.open().get();
        setVisible(known.isPresent());
        setManaged(known.isPresent());
        offers.count(open.isEmpty() ? "nothing to check" : open.size() + " to check");
        tell(known.map(Carry.Coded::outOfStep).orElse(0));
        boolean hands = Nodes.hasHands(card);
        card.getChildren().setAll(carry.current().get().map(this::offer).orElse(List.of()));
        if (hands) {
            card.lookupAll(".v-primary").forEach(Node::requestFocus);
        }
        List<Contrast.Presence> rows = known.map(Carry.Coded::presences).orElse(List.of()).stream()
                .filter(row -> row.where() != Contrast.Where.BOTH)
                .toList();
        presences.show(rows);
        alone.count(String.valueOf(rows.size()));
        alone.setVisible(!rows.isEmpty());
        List<Contrast.Disagreement> apart = known.map(Carry.Coded::disagreements).orElse(List.of());
        disagreements.show(apart);
        otherwise.count(String.valueOf(apart.size()));
        otherwise.setVisible(!apart.isEmpty());
    }

    private List<Node> offer(Proposal proposal) {
        Annotation tag = proposal.original();
        Annotation copy = proposal.copy().orElse(tag);
        Optional<Code> code = model.project().codebook().code(tag.code());
        HBox head = new HBox(8);
        code.ifPresent(known -> head.getChildren().addAll(
                CodeSigns.ofTag(known.look()), Nodes.source(known.name(), "v-strong")));
        head.getChildren().add(Nodes.label(direction() + ", " + fit(proposal.fit()), "v-meta"));
        head.setAlignment(Pos.CENTER_LEFT);
        SourceLabel quote = new SourceLabel(words(carry.from().other(), copy), Face.SERIF, 14, 20);
        quote.setLines(MOST_LINES);
        Button accept = Buttons.primary("Carry over", "", () -> messages.attempt(carry::accept));
        accept.setGraphic(hints.cap("compare.carry"));
        accept.setContentDisplay(ContentDisplay.RIGHT);
        telling("compare.carry", accept, "Put this tag on these words of the other version");
        Button skip = Buttons.words("Skip", "", carry::skip);
        skip.setGraphic(hints.cap("compare.carry.skip"));
        skip.setContentDisplay(ContentDisplay.RIGHT);
        telling("compare.carry.skip", skip, "Leave this tag where it is, and offer the next");
        FlowPane buttons = new FlowPane(8, 6, accept, skip, telling("compare.carry.show",
                Buttons.words("Show", "", carry::show), "Show the tag, and where it would stand"));
        if (carry.statement().isPresent()) {
            buttons.getChildren().add(telling("compare.carry.statement", Buttons.words(
                    "With its statement", "", () -> messages.attempt(carry::acceptStatement)),
                    "Put the statement there with all of its tags"));
        }
        buttons.getChildren().add(telling("compare.carry.all", Buttons.words(
                "All that fit", "", () -> messages.attempt(() -> carry.acceptAll(Projection.Fit.REWORDED))),
                "Put all tags and statements there whose words are the same or reworded"));
        return List.of(head, quote, buttons);
    }

    private Button telling(String command, Button button, String what) {
        return hints.key(Buttons.telling(button, what), command);
    }

    private String direction() {
        return model.versions().sigla().of(carry.from()) + " to " + model.versions().sigla().of(carry.from().other());
    }

    private static String fit(Projection.Fit fit) {
        return switch (fit) {
            case SAME -> "same words";
            case REWORDED -> "reworded";
            case TRIMMED -> "trimmed";
            case ABSENT -> "absent";
        };
    }

    /** The words of a tag, its parts joined. */
    private String words(Side side, Annotation tag) {
        String text = model.comparison().get().map(answer -> answer.text(side)).orElse("");
        return tag.spans().stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> span.in(text).replace('\n', ' '))
                .reduce((one, other) -> one + " … " + other)
                .orElse("");
    }

    private Node face(Contrast.Presence row) {
        boolean here = !row.tagsFrom().isEmpty();
        Side side = here ? carry.from() : carry.from().other();
        Annotation first = here ? row.tagsFrom().getFirst() : row.tagsTo().getFirst();
        Label name = Nodes.source(row.entity()
                .flatMap(id -> Optional.ofNullable(model.project().entities().get(id)))
                .map(Entity::name)
                .orElseGet(() -> words(side, first)));
        String where = row.where() == Contrast.Where.ONLY
                ? "only in " + model.versions().sigla().of(side)
                : "untagged in " + model.versions().sigla().of(side.other());
        HBox face = new HBox(8);
        model.project().codebook().code(row.code())
                .ifPresent(code -> face.getChildren().add(CodeSigns.ofTag(code.look())));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        face.getChildren().addAll(name, Nodes.label(where, "v-meta"));
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private void go(Contrast.Presence row) {
        boolean here = !row.tagsFrom().isEmpty();
        Side side = here ? carry.from() : carry.from().other();
        Annotation first = here ? row.tagsFrom().getFirst() : row.tagsTo().getFirst();
        model.at().go(carry.place(side, first.extent()));
    }

    private Node face(Contrast.Disagreement row) {
        String text = model.comparison().get().map(answer -> answer.text(carry.from())).orElse("");
        Span span = row.from();
        int count = row.onlyFrom().size() + row.onlyTo().size() + row.otherAnswers().size();
        HBox face = new HBox(8, Nodes.source(
                span.end() <= text.length() ? Readings.shortly(text, span, 60) : "", "compare-quote"),
                Nodes.space(), Nodes.label(Nodes.count(count, "tag"), "v-meta"));
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }
}
