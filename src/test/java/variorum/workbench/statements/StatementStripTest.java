package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.AttributeType;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Imports;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.workbench.focus.Focus;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The strip in a window, with a question after a date, and somewhere else to go. */
class StatementStripTest {

    private static final String DAY = "said on";

    private final Session session = new Session(
            new MemoryJournal(), Project.EMPTY, new Coder.Id("example"), InstantSource.system(), Runnable::run);
    private final Focus focus = new Focus();
    private final Button elsewhere = Fx.get(() -> new Button("elsewhere"));
    private Statement statement;
    private StatementStrip strip;

    @BeforeEach
    void show() {
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        session.listen(focus::follow);
        statement = session.project().statements().all().iterator().next();
        StatementType form = session.project().statementTypes().get(statement.type());
        List<AttributeType> asked = Stream.concat(form.attributes().stream(),
                Stream.of(new AttributeType(DAY, AttributeType.Kind.DATE, List.of(), ""))).toList();
        session.perform(new Edit.PutStatementType(
                new StatementType(form.id(), form.name(), form.roles(), asked)));
        VBox room = Fx.get(() -> {
            strip = new StatementStrip(new StripModel(session, focus, Optional::empty), elsewhere::requestFocus);
            focus.workOn(Optional.of(statement.id()));
            Region texts = new Region();
            texts.setMinHeight(300);
            return new VBox(elsewhere, texts, strip);
        });
        Fx.show(room, 1200, 420);
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    @Test
    void aDateThatCannotBeKeptStaysOnTheScreenWithWhatIsWrongUntilItIsMended() {
        type("24 March");
        leave();
        assertThat(said()).anyMatch(words -> words.contains("“24 March” can't be read as a date."));
        assertThat(field().text().getText()).isEqualTo("24 March");
        assertThat(field().wrong()).isPresent();
        assertThat(kept()).isEmpty();
        Fx.run(() -> field().text().requestFocus());
        assertThat(field().text().getText()).isEqualTo("24 March");
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        Keys.type("2017-03-24");
        leave();
        assertThat(kept()).containsExactly("2017-03-24");
        assertThat(field().wrong()).isEmpty();
        assertThat(said()).noneMatch(words -> words.contains("date"));
    }

    @Test
    void tabLeavesAWrongDateOnTheScreenAndTheListOffersNoKeyThatTakesIt() {
        type("2024-02-31");
        assertThat(said()).anyMatch(words -> words.startsWith("There is no “2024-02-31” in the calendar."))
                .doesNotContain("take", "and another").contains("mend it", "give it up");
        Keys.press(KeyCode.TAB);
        assertThat(field().text().isFocused()).isFalse();
        assertThat(field().text().getText()).isEqualTo("2024-02-31");
        assertThat(field().wrong()).isPresent();
        assertThat(kept()).isEmpty();
    }

    @Test
    void escapeGivesUpADateThatCannotBeKept() {
        type("24 March");
        leave();
        Fx.run(() -> field().text().requestFocus());
        Keys.press(KeyCode.ESCAPE);
        assertThat(field().wrong()).isEmpty();
        assertThat(field().text().getText()).isEmpty();
        assertThat(said()).noneMatch(words -> words.contains("24 March"));
        assertThat(kept()).isEmpty();
    }

    private void type(String words) {
        Fx.run(() -> field().text().requestFocus());
        Keys.type(words);
    }

    private void leave() {
        Fx.run(elsewhere::requestFocus);
        Fx.settle();
    }

    private SlotField field() {
        return Fx.get(() -> strip.lookupAll(".statement-slot").stream()
                .map(SlotField.class::cast)
                .filter(each -> each.field().slot().title().equalsIgnoreCase(DAY))
                .findFirst().orElseThrow());
    }

    private List<String> kept() {
        return session.project().statements().find(statement.id()).orElseThrow().attributes().all(DAY);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** What the list over the strip says. */
    private List<String> said() {
        return Fx.get(() -> strip.lookupAll(".v-list-card").stream()
                .filter(card -> card.isVisible())
                .flatMap(card -> card.lookupAll(".label").stream())
                .filter(node -> isShown(node) && node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
