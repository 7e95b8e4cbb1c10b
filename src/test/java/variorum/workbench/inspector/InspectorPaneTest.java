package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.workbench.Bench;
import variorum.workbench.control.Times;
import variorum.workbench.testing.AtOnce;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The fields of the inspector under the hands. */
class InspectorPaneTest {

    private static final Code FRAME = ARMED_GROUP.with(List.of(
            new AttributeType(
                    "frame", AttributeType.Kind.CHOICE,
                    List.of("war", "law", "economy", "human_interest", "morality"), ""),
            new AttributeType("used_in", AttributeType.Kind.SEVERAL, List.of("front_page", "comment"), "")));

    private Bench bench;
    private InspectorModel inspector;
    private InspectorPane pane;

    @BeforeEach
    void open() {
        pane = Fx.get(() -> {
            bench = new Bench();
            bench.session.perform(new Edit.PutCode(FRAME));
            inspector = new InspectorModel(bench.session, bench.focus, bench.tagger, AtOnce::run);
            return new InspectorPane(
                    inspector,
                    new CarriedTags(
                            bench.session, bench.focus, bench.messages, bench.hints, AtOnce::run, AtOnce::run),
                    bench.messages,
                    bench.hints,
                    new Times(InstantSource.system(), ZoneOffset.UTC),
                    () -> bench.focus.select(List.of()));
        });
        Fx.show(pane, 300, 700);
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    private Annotation tagged(String words, Code code) {
        return Fx.get(() -> bench.tagged(A, words, code));
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        return pane.lookupAll("*").stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The field of a question that is answered in writing. */
    private TextField field(String question) {
        return Fx.get(() -> all(TextField.class)
                .filter(field -> question.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private void onto(Node field) {
        Fx.run(field::requestFocus);
        Fx.settle();
    }

    private void select(Annotation... tags) {
        Fx.run(() -> bench.focus.select(Stream.of(tags).map(Annotation::ref).toList()));
        Fx.settle();
    }

    private List<String> answers(Annotation tag, String question) {
        return Fx.get(() -> bench.now(tag).attributes().all(question));
    }

    @Test
    void anAnswerIsThatOfTheTagItWasTypedForWhateverIsSelectedMeanwhile() {
        Annotation first = tagged("attack on Daesh", POSITION);
        Annotation second = tagged("would be illegitimate", POSITION);
        select(first);
        onto(field("Issue"));
        Keys.type("war");
        select(second);
        assertThat(answers(second, "issue")).isEmpty();
        assertThat(answers(first, "issue")).containsExactly("war");
        assertThat(Fx.get(() -> field("Issue").getText())).isEmpty();
    }

    @Test
    void anAnswerForSeveralTagsIsThatOfThoseItWasTypedFor() {
        Annotation one = tagged("A US", POSITION);
        Annotation two = tagged("attack on Daesh", POSITION);
        Annotation three = tagged("would be illegitimate", POSITION);
        select(one, two);
        onto(field("Issue"));
        Keys.type("war");
        select(two, three);
        assertThat(answers(three, "issue")).isEmpty();
        assertThat(answers(one, "issue")).containsExactly("war");
        assertThat(answers(two, "issue")).containsExactly("war");
    }

    @Test
    void anUndoneAnswerOfSeveralTagsLeavesEachItsOwn() {
        Annotation one = tagged("A US", FRAME);
        Annotation two = tagged("attack on Daesh", FRAME);
        Fx.run(() -> bench.session.perform(
                new Edit.PutAnnotation(one.with(one.attributes().with("frame", "law")))));
        select(one, two);
        ComboBox<?> frame = Fx.get(() -> all(ComboBox.class).findFirst().orElseThrow());
        onto(frame);
        assertThat(Fx.get(() -> frame.lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .contains("differs");
        Keys.press(KeyCode.DOWN);
        assertThat(answers(one, "frame")).isEqualTo(answers(two, "frame"));
        Fx.run(() -> bench.messages.attempt(bench.session::undo));
        assertThat(answers(one, "frame")).containsExactly("law");
        assertThat(answers(two, "frame")).isEmpty();
        assertThat(Fx.get(() -> bench.messages.line().get())).isEmpty();
    }

    @Test
    void whomSeveralTagsNameIsShownAndCanBeTakenAway() {
        Annotation one = tagged("Damascus", GOVERNMENT);
        Annotation two = tagged("A US", GOVERNMENT);
        select(one);
        Fx.run(() -> inspector.link(Optional.of(DAMASCUS.id())));
        select(one, two);
        assertThat(prompt()).isEqualTo("differs");
        Fx.run(() -> inspector.link(Optional.of(DAMASCUS.id())));
        assertThat(prompt()).isEqualTo("Type another name");
        Button away = Fx.get(() -> all(Button.class)
                .filter(button -> "Take the link away".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Fx.run(away::fire);
        assertThat(Fx.get(() -> bench.now(one).entity())).isNull();
        assertThat(Fx.get(() -> bench.now(two).entity())).isNull();
        assertThat(prompt()).isEqualTo("Type a name");
    }

    private String prompt() {
        return Fx.get(() -> field("Type a name").getPromptText());
    }

    @Test
    void enterTakesNothingFromAListThatIsNotShown() {
        Annotation tag = tagged("Damascus", ARMED_GROUP);
        onto(field("Type a name"));
        Keys.type("Syrian government");
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> bench.now(tag).entity())).isEqualTo(DAMASCUS.id());
        Fx.run(() -> bench.session.undo());
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> bench.now(tag).entity())).isNull();
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> bench.now(tag).entity())).isEqualTo(DAMASCUS.id());
    }

    @Test
    void answersAreShownAsTheyAreWritten() {
        tagged("Damascus", FRAME);
        ToggleButton chip = Fx.get(() -> all(ToggleButton.class)
                .filter(button -> button.getText().equals("front_page"))
                .findFirst()
                .orElseThrow());
        assertThat(Fx.get(() -> {
            chip.applyCss(); // its letters are made with its style, which may come a pulse later
            return ((Text) chip.lookup(".text")).getText();
        })).isEqualTo("front_page");
    }

    @Test
    void anAnswerThatIsNoLongerOfferedIsSeenAndCanBeTakenBack() {
        Annotation tag = tagged("Damascus", POSITION);
        Fx.run(() -> bench.session.perform(new Edit.Batch("import", List.of(new Edit.PutAnnotation(
                bench.now(tag).with(bench.now(tag).attributes().with("stance", "lukewarm")))))));
        select();
        select(tag);
        ComboBox<?> stance = Fx.get(() -> all(ComboBox.class).findFirst().orElseThrow());
        assertThat(Fx.get(() -> stance.getValue().toString())).isEqualTo("lukewarm");
        Fx.run(() -> stance.getSelectionModel().selectFirst());
        assertThat(answers(tag, "stance")).isEmpty();
        Fx.run(bench.session::undo);
        assertThat(Fx.get(() -> stance.getItems().contains(stance.getValue()))).isTrue();
    }
}
