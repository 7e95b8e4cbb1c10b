package variorum.workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.POSITION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.workbench.Bench;
import variorum.workbench.control.Overlays;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

/** The tree of codes and the form of a code under the hands. */
class CodebookPaneTest {

    private Bench bench;
    private Overlays overlays;
    private StackPane window;
    private ListView<?> list;

    @BeforeEach
    void open() {
        window = Fx.get(() -> {
            bench = new Bench();
            overlays = new Overlays();
            CodebookPane pane = new CodebookPane(
                    new CodebookModel(bench.session, bench.focus, bench.tagger),
                    bench.session,
                    bench.messages,
                    overlays,
                    new RuleCard(bench.session, bench.focus, bench.tagger, bench.hints),
                    new Outward(query -> {}, command -> {}, key -> Optional.empty()));
            list = (ListView<?>) pane.lookup("#codes");
            return new StackPane(new HBox(pane), overlays);
        });
        Fx.show(window, 800, 700);
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        return window.lookup("#code-editor").lookupAll("*").stream().filter(kind::isInstance).map(kind::cast);
    }

    private void edit(Code code) {
        Fx.run(() -> {
            list.requestFocus();
            ((CodeList) list).select(code.id());
        });
        Keys.press(KeyCode.F2);
        Fx.settle();
    }

    private void onto(Node field) {
        Fx.run(field::requestFocus);
        Fx.settle();
    }

    private TextInputControl field(String label) {
        return Fx.get(() -> all(TextInputControl.class)
                .filter(field -> label.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aClickBelowTheRowsTagsNothing() {
        Fx.run(() -> {
            ((CodeList) list).select(ARMED_GROUP.id());
            bench.focus.select(new TextSelection(A.id(), Bench.words(A, "Daesh")));
        });
        Mouse.in(list).click(60, 400);
        Fx.settle();
        assertThat(Fx.get(() -> bench.changes)).isEmpty();
        assertThat(Fx.get(() -> bench.focus.armed().get())).isEmpty();
        Mouse.in(list).click(60, 60);
        Fx.settle();
        assertThat(Fx.get(() -> bench.changes)).hasSize(1);
    }

    @Test
    void theFormShowsWhatAnUndoBroughtBack() {
        edit(POSITION);
        onto(field("Definition"));
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        Keys.type("Who wants what.");
        onto(field("Use it for"));
        ToggleButton circle = Fx.get(() -> all(ToggleButton.class)
                .filter(button -> "circle".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Fx.run(circle::fire);
        Fx.run(() -> {
            bench.session.undo();
            bench.session.undo();
        });
        assertThat(field("Definition").getText()).isEqualTo("What counts as Position.");
        assertThat(Fx.get(circle::isSelected)).isFalse();
    }

    @Test
    void questionsThatWereUndoneAreNotAskedAgainByTheNextChange() {
        edit(ARMED_GROUP);
        Fx.run(() -> bench.session.perform(new Edit.PutCode(ARMED_GROUP.with(List.of(
                new AttributeType("arms", AttributeType.Kind.TEXT, List.of(), ""))))));
        Fx.settle();
        assertThat(field("Name of the question").getText()).isEqualTo("arms");
        onto(field("When to give which"));
        Keys.type("Any weapon.");
        Fx.run(bench.session::undo);
        Fx.run(overlays::close);
        assertThat(Fx.get(() -> bench.session.project().codebook().code(ARMED_GROUP.id()).orElseThrow().attributes()))
                .isEmpty();
    }

    @Test
    void theFormOfACodeThatIsGoneCloses() {
        Code rebels = Fx.get(() -> {
            Code.Id made = new BookEdits(bench.session).add(null, "Rebels");
            return bench.session.project().codebook().code(made).orElseThrow();
        });
        edit(rebels);
        onto(field("Definition"));
        Keys.type("Whoever");
        Fx.run(bench.session::undo);
        Fx.settle();
        assertThat(Fx.get(() -> window.lookup("#code-editor"))).isNull();
    }

    @Test
    void theArrowsGoAsFarThroughThePlacesAsOneLikes() {
        edit(ARMED_GROUP);
        ComboBox<?> below = Fx.get(() -> all(ComboBox.class)
                .filter(combo -> "Below".equals(combo.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        int before = Fx.get(() -> below.getSelectionModel().getSelectedIndex());
        onto(below);
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.DOWN);
        assertThat(Fx.get(() -> below.getSelectionModel().getSelectedIndex())).isEqualTo(before + 2);
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> bench.session.project().codebook().code(ARMED_GROUP.id()).orElseThrow().parent()))
                .isEqualTo(POSITION.id());
    }

    @Test
    void theHandsStayInTheFormWhenAQuestionGoes() {
        edit(POSITION);
        Node away = Fx.get(() -> all(Button.class)
                .filter(button -> "No longer ask this".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        onto(away);
        Keys.press(KeyCode.SPACE);
        Fx.settle();
        Node hands = Fx.get(() -> window.getScene().getFocusOwner());
        assertThat(Fx.get(() -> all(Node.class).anyMatch(node -> node.equals(hands)))).isTrue();
        assertThat(Fx.get(() -> all(TextArea.class).count())).isPositive();
    }
}
