package variorum.workbench.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import variorum.collation.overlap.Story;
import variorum.text.Count;
import variorum.text.Document;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** A story in the list: what it is called, how many reports tell it, and when. */
final class StoryCell extends ListCell<Story> {

    private final StoriesModel model;
    private final SourceLabel title = new SourceLabel("", Face.SANS_SEMIBOLD, 14, 20);
    private final SourceLabel facts = new SourceLabel("", Face.SANS, 13, 18);
    private final VBox box = new VBox(1, title, facts);

    StoryCell(StoriesModel model) {
        this.model = model;
        title.setLines(2);
        facts.setInk(Token.TEXT2);
        setPrefWidth(0);
    }

    /** As high as the title is in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return getItem() == null || inner <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Story story, boolean empty) {
        super.updateItem(story, empty);
        if (empty || story == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setWords(model.title(story));
        facts.setWords(facts(model.documents(story)));
        setGraphic(box);
        setAccessibleText(title.words() + ", " + facts.words());
    }

    private static String facts(List<Document> documents) {
        List<LocalDate> days = documents.stream()
                .flatMap(document -> Stream.ofNullable(document.metadata().date()))
                .sorted()
                .toList();
        String when = days.isEmpty() ? "no date" : Times.date(days.getFirst(), null);
        boolean several = !days.isEmpty() && !Objects.equals(days.getFirst(), days.getLast());
        return Count.of(documents.size(), "report") + " · " + when
                + (several ? " to " + Times.date(days.getLast(), null) : "");
    }
}
