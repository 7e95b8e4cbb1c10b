package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Mouse;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

class LayersTest {

    private static final String CLAIM = "Nobody could claim to be fighting Daesh without coordinating with Iraq";
    private static final String TEXT = CLAIM + " and Syria, he said.\nThe second paragraph has marks of its own.";

    @AfterEach
    void closeWindow() {
        Fx.close();
    }

    private static Mark mark(String id, String words, MarkStyle style) {
        int at = TEXT.indexOf(words);
        return new Mark(id, List.of(new Span(at, at + words.length())), style, id, null, true);
    }

    private static Shown stacked() {
        return Shown.of(
                TEXT,
                mark("claim", CLAIM, Specimens.POSITION),
                mark("group", "Daesh", Specimens.ACTOR),
                mark("fight", "fighting Daesh", Specimens.EVENT),
                mark("name", "Daesh", Specimens.ACTOR),
                mark("other", "second", Specimens.ACTOR));
    }

    private static List<Object> ids(List<Mark> marks) {
        return marks.stream().map(Mark::id).toList();
    }

    @Test
    void aClickOnAStackTellsAllMarksShorterBeforeLonger() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        shown.click("Daesh", 1);
        assertThat(told).hasSize(1);
        assertThat(ids(told.getFirst().marks())).containsExactly("group", "name", "fight", "claim");
        assertThat(told.getFirst().offset()).isBetween(shown.span("Daesh").start(), shown.span("Daesh").end());

        shown.click("he said", 1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aClickOnALaneTellsItsMarkFirst() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        Rectangle2D box = shown.box("fighting Daesh");
        Mouse.in(shown.view).click(box.getMinX() + 10, box.getMaxY() + 3);
        assertThat(ids(told.getFirst().marks())).first().isIn("fight", "claim");
    }

    @Test
    void aClickOnANameInTheMarginTellsItsMark() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        Mouse.in(shown.view).click(412, shown.box("Nobody").getMinY() + 8);
        assertThat(ids(told.getFirst().marks())).containsExactly("claim");
    }

    @Test
    void aClickOnAChipTellsAllMarksOfTheStack() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        Rectangle2D box = shown.box("Daesh");
        Mouse.in(shown.view).click(box.getMaxX() + 2, box.getMaxY() + 3);
        assertThat(ids(told.getFirst().marks())).containsExactly("group", "name", "fight", "claim");
    }

    @Test
    void aClickOnTheFarEndOfAChipStillMeansTheWordsItCountsFor() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        Rectangle2D box = shown.box("Daesh");
        Mouse.in(shown.view).click(box.getMaxX() + 11, box.getMaxY() + 3);
        assertThat(ids(told.getFirst().marks())).startsWith("group");
        assertThat(told.getFirst().offset()).isEqualTo(shown.span("Daesh").end() - 1);
    }

    @Test
    void aChipAtTheEndOfAFullLineStaysInView() {
        String words = "unless coordinated with President Bashar al-Assad said";
        Span all = new Span(0, words.length());
        Item[] marks = Stream.of("a", "b", "c", "d", "e")
                .map(id -> new Mark(id, List.of(all), Specimens.ACTOR, id, null, true))
                .toArray(Item[]::new);
        Shown shown = Shown.of(words, marks);
        Fx.run(() -> {
            shown.view.marginProperty().set(false);
            shown.view.setGutter(8);
        });
        for (double width = 240; width < 300; width += 3) {
            double wide = width;
            Fx.run(() -> {
                shown.view.setMaxWidth(wide);
                shown.view.setMinWidth(0);
            });
            Fx.settle();
            double furthest = Fx.get(() -> shown.view.lookupAll("Text").stream()
                    .filter(text -> ((Text) text).getText().startsWith("+"))
                    .mapToDouble(text -> shown.view.sceneToLocal(text.localToScene(text.getBoundsInLocal())).getMaxX())
                    .max().orElseThrow());
            assertThat(furthest).as("in a width of %s", wide).isLessThan(wide);
        }
    }

    @Test
    void aChipBelongsToTheLineAboveItAlsoWhereItReachesIntoTheNext() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        Rectangle2D box = shown.box("Daesh");
        Mouse.in(shown.view).click(box.getMaxX() + 2, box.getMaxY() + 9);
        assertThat(ids(told.getFirst().marks())).containsExactly("group", "name", "fight", "claim");
        assertThat(told.getFirst().offset()).isBetween(shown.span("Daesh").start(), shown.span("Daesh").end());
        assertThat(shown.caret()).isBetween(shown.span("Daesh").start(), shown.span("Daesh").end());
    }

    @Test
    void marksThatOverlapHaveBarsSideBySideInAllTheirParagraphs() {
        Mark whole = new Mark("whole", List.of(new Span(0, TEXT.length())), Specimens.POSITION, "whole", null, true);
        Span later = new Span(100, TEXT.length());
        Mark second = new Mark("second", List.of(later), Specimens.POSITION, "second", null, true);
        MarginLanes lanes = MarginLanes.of(List.of(second, whole));
        assertThat(List.of(lanes.laneOf(whole), lanes.laneOf(second))).containsExactly(0, 1);
        MarginLanes alone = MarginLanes.of(List.of(second));
        assertThat(lanes.movedIn(alone)).containsExactly(second);
    }

    @Test
    void aDragIsNotAClickOnMarks() {
        Shown shown = stacked();
        List<MarksPicked> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksPicked(told::add));
        shown.drag(Mouse.in(shown.view), "fighting", "without");
        assertThat(told).isEmpty();
    }

    @Test
    void theMarksUnderThePointerAreTold() {
        Shown shown = stacked();
        List<List<Object>> told = new ArrayList<>();
        Fx.run(() -> shown.view.setOnMarksHovered(marks -> told.add(ids(marks))));
        Mouse.in(shown.view).moveTo(shown.middleX("second"), shown.middleY("second"));
        Mouse.in(shown.view).moveTo(shown.middleX("own."), shown.middleY("own."));
        assertThat(told).containsExactly(List.of("other"), List.of());
    }

    @Test
    void theStackAtAPlaceLeavesOutTheWordsBetweenTheParts() {
        Span first = new Span(0, 6);
        Span second = new Span(20, 30);
        Mark broken = new Mark("b", List.of(first, second), Specimens.POSITION, "b", null, true);
        Shown shown = Shown.of(TEXT, broken);
        assertThat(ids(shown.view.markStackAt(3))).containsExactly("b");
        assertThat(shown.view.markStackAt(10)).isEmpty();
        assertThat(ids(shown.view.markStackAt(25))).containsExactly("b");
    }

    @Test
    void aFourthMarkIsCountedOnAChip() {
        Shown shown = stacked();
        assertThat(texts(shown.view)).contains("+1");
    }

    @Test
    void aMarkLongerThanALineHasItsNameInTheMargin() {
        Shown shown = stacked();
        assertThat(texts(shown.view)).contains("claim").doesNotContain("group");
        Fx.run(() -> shown.view.marginProperty().set(false));
        Fx.settle();
        assertThat(texts(shown.view)).doesNotContain("claim");
    }

    @Test
    void aChangeOfMarksDrawsOnlyTheParagraphsItTouches() {
        Shown shown = stacked();
        Node[] before = Fx.get(() -> new Node[] {words(shown, 0), firstShape(shown, 0), firstShape(shown, 1)});
        Fx.run(() -> shown.view.put(new Layer("tags", List.of(
                mark("claim", CLAIM, Specimens.POSITION),
                mark("other", "second", Specimens.ACTOR)))));
        assertThat(Fx.get(() -> words(shown, 0))).as("words are never laid out again").isSameAs(before[0]);
        assertThat(Fx.get(() -> firstShape(shown, 0))).as("touched").isNotSameAs(before[1]);
        assertThat(Fx.get(() -> firstShape(shown, 1))).as("not touched").isSameAs(before[2]);
    }

    @Test
    void layersLieOverEachOtherAndGoAwayAlone() {
        Shown shown = stacked();
        Fx.run(() -> shown.view.put(new Layer("search", List.of(new Fill(shown.span("Iraq"), Tone.of(Token.WORD))))));
        Fx.run(() -> shown.view.put(new Layer("more", List.of(mark("m", "Iraq", Specimens.EVENT)))));
        assertThat(ids(shown.view.markStackAt(shown.span("Iraq").start()))).containsExactly("m", "claim");
        Fx.run(() -> shown.view.remove("more"));
        assertThat(ids(shown.view.markStackAt(shown.span("Iraq").start()))).containsExactly("claim");
    }

    @Test
    void theLetterOfADifferenceMovesTheWordsAfterItAndNoOffset() {
        Shown shown = Shown.of(TEXT);
        double before = shown.box("claim").getMinX();
        Fx.run(() -> shown.view.put(new Layer("differences", List.of(
                new Fill(List.of(shown.span("Daesh")), Tone.of(Token.WORD), Fill.Look.WASH, "N"),
                new Gap(shown.span("could").start(), Tone.of(Token.SENSE_EDGE))))));
        Fx.settle();
        assertThat(shown.box("claim").getMinX()).isGreaterThan(before + 5);
        shown.click("without", 2);
        assertThat(shown.selected()).isEqualTo("without");
        Fx.run(() -> shown.view.remove("differences"));
        Fx.settle();
        assertThat(shown.box("claim").getMinX()).isEqualTo(before);
    }

    @Test
    void aScreenReaderHearsTheTagsAtTheCaret() {
        Shown shown = stacked();
        Fx.run(() -> shown.view.select(new Span(shown.span("Daesh").start() + 1, shown.span("Daesh").start() + 1)));
        assertThat(shown.view.getAccessibleHelp()).isEqualTo(
                "Paragraph 1 of 2. 4 tags overlap here: group; name; fight; claim");
        Fx.run(() -> shown.view.select(new Span(TEXT.length(), TEXT.length())));
        assertThat(shown.view.getAccessibleHelp()).isEqualTo("Paragraph 2 of 2");
    }

    @Test
    void aPickedMarkIsFilledAndItsNameBold() {
        Shown shown = stacked();
        int shapes = Fx.get(() -> shapes(shown, 0));
        Fx.run(() -> shown.view.lights().setPicked(Set.of("claim")));
        assertThat(Fx.get(() -> shapes(shown, 0))).isGreaterThan(shapes);
        Fx.run(() -> shown.view.lights().setPicked(Set.of()));
        assertThat(Fx.get(() -> shapes(shown, 0))).isEqualTo(shapes);
    }

    private static Node words(Shown shown, int row) {
        return ((Parent) shown.view.page().view(row).getChildren().get(1)).getChildrenUnmodifiable().getFirst();
    }

    private static Node firstShape(Shown shown, int row) {
        return ((Parent) shown.view.page().view(row).getChildren().getFirst()).getChildrenUnmodifiable().getFirst();
    }

    private static int shapes(Shown shown, int row) {
        return ((Parent) shown.view.page().view(row).getChildren().getFirst()).getChildrenUnmodifiable().size();
    }

    private static List<String> texts(Parent parent) {
        List<String> texts = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                texts.add(text.getText());
            } else if (node instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }
}
