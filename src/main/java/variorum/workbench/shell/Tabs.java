package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.workbench.command.Command;
import variorum.workbench.compare.CompareModel;
import variorum.workbench.compare.ComparePane;
import variorum.workbench.entities.EntitiesModel;
import variorum.workbench.entities.EntitiesPane;
import variorum.workbench.reader.Letters;
import variorum.workbench.reader.ReaderModel;
import variorum.workbench.reader.ReaderPane;
import variorum.workbench.search.SearchHands;
import variorum.workbench.search.SearchModel;
import variorum.workbench.search.SearchPane;
import variorum.workbench.statements.StatementCommands;
import variorum.workbench.statements.StatementStrip;
import variorum.workbench.statements.StripModel;
import variorum.workbench.statements.TableModel;
import variorum.workbench.statements.TablePane;
import variorum.workbench.stories.StoriesModel;
import variorum.workbench.stories.StoriesPane;

/** The tabs of the window, in order: a tab stands here once its pane works. */
final class Tabs {

    private Tabs() {}

    /** Builds the panes for an open project. */
    static List<Tab> of(Desk desk, SearchModel searching, Consumer<String> search) {
        ReaderModel model = new ReaderModel(
                desk.session(), desk.focus(), desk.tagger(), desk.tasks().latest("Comparing the open reports"),
                desk.tasks().latest("Looking for names"));
        ReaderPane texts = new ReaderPane(model, desk.focus(), new Letters(desk.preferences()), desk.commands());
        VBox home = new VBox(texts.node());
        return List.of(
                read(desk, model, texts, home), compare(desk), statements(desk, texts, home), stories(desk),
                search(desk, searching), entities(desk, search));
    }

    private static Tab read(Desk desk, ReaderModel model, ReaderPane pane, VBox home) {
        StripModel statements = new StripModel(desk.session(), desk.focus(), model.passages()::here);
        StatementStrip strip = new StatementStrip(statements, pane::focusText);
        home.getChildren().add(strip);
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        List<Command> commands = new ArrayList<>(pane.commands());
        commands.addAll(StatementCommands.of(statements, strip, desk.focus(), desk.overlays()));
        return Tab.of("read", "Read", "bi-book", home, commands)
                .showing(place -> place.document().isPresent())
                .beginning(pane::focusText);
    }

    private static Tab compare(Desk desk) {
        CompareModel model = new CompareModel(desk.session(), desk.focus(), desk.tasks());
        ComparePane pane =
                new ComparePane(model, desk.focus(), desk.messages(), desk.hints()).remembering(desk.preferences())
                        .exportingTo(desk.dialogs()::export)
                        .settlingBy(() -> desk.commands().find("carried.list").ifPresent(Command::run));
        return Tab.of("compare", "Compare", "bi-layout-split", pane.node(), pane.commands())
                .showing(pane::shows)
                .withSide(pane.side(), ComparePane.SIDE_WIDTH)
                .withFigures(pane.figures())
                .foldingLeft();
    }

    private static Tab statements(Desk desk, ReaderPane texts, VBox home) {
        TableModel model = new TableModel(
                desk.session(), desk.focus(), desk.tasks().latest("Listing the statements"));
        TablePane pane = new TablePane(model, desk.messages(), desk.preferences(), desk.hints())
                .exportingTo(() -> desk.commands().find("file.export").ifPresent(Command::run));
        TextsAbove above = new TextsAbove(home, texts, pane, desk);
        pane.offeringTexts(above::toggle);
        List<Command> commands = new ArrayList<>(pane.commands());
        commands.add(above.command());
        return Tab.of("statements", "Statements", "bi-table", above.node(), commands)
                .foldingBoth()
                .showing(above::shows)
                .beginning(pane::begin);
    }

    private static Tab stories(Desk desk) {
        StoriesModel model = new StoriesModel(
                desk.session(), desk.focus(), desk.tasks().latest("Looking for stories"), desk.sketches());
        StoriesPane pane = new StoriesPane(model, desk.overlays(), desk.messages(), desk.hints());
        return Tab.of(StoriesModel.VIEW, "Stories", "bi-collection", pane.node(), pane.commands())
                .foldingLeft()
                .beginning(pane::begin);
    }

    private static Tab search(Desk desk, SearchModel model) {
        SearchHands hands = new SearchHands(
                model, desk.session(), desk.focus(), desk.hints(), desk.messages(), desk.overlays());
        SearchPane pane = new SearchPane(model, hands, desk.overlays());
        return Tab.of(SearchModel.VIEW, "Search", "bi-search", pane.node(), pane.commands())
                .beginning(pane::begin);
    }

    private static Tab entities(Desk desk, Consumer<String> search) {
        EntitiesPane pane = new EntitiesPane(
                new EntitiesModel(desk.session(), desk.focus()), desk.session(), desk.messages(), desk.overlays(),
                desk.hints(), search);
        return Tab.of(EntitiesModel.VIEW, "Entities", "bi-people", pane.node(), pane.commands())
                .withSide(pane.side(), EntitiesPane.SIDE_WIDTH)
                .beginning(pane::begin);
    }
}
