package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.annotation.Location;
import variorum.text.Document;
import variorum.workbench.codebook.CodebookModel;
import variorum.workbench.codebook.CodebookPane;
import variorum.workbench.codebook.Outward;
import variorum.workbench.codebook.RuleCard;
import variorum.workbench.command.Command;
import variorum.workbench.command.Shortcut;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Times;
import variorum.workbench.corrected.TrayCard;
import variorum.workbench.corrected.TrayModel;
import variorum.workbench.error.MessageCards;
import variorum.workbench.history.HistoryModel;
import variorum.workbench.history.HistoryPane;
import variorum.workbench.inspector.CarriedCard;
import variorum.workbench.inspector.CarriedTags;
import variorum.workbench.inspector.DoubtCard;
import variorum.workbench.inspector.Doubts;
import variorum.workbench.inspector.InspectorModel;
import variorum.workbench.inspector.InspectorPane;
import variorum.workbench.library.LibraryModel;
import variorum.workbench.library.LibraryPane;
import variorum.workbench.search.SearchModel;

/** The window while a project is open: lays the panes out and joins them to the bars. */
final class ProjectView extends VBox {

    private static final double LEFT = 228;
    private static final double RIGHT = 252;

    private final Desk desk;
    private final Overlays overlays;
    private final UndoModel undo;
    private final StatusModel status;
    private final InspectorPane inspector;
    private final HistoryPane history;
    private final LibraryPane library;
    private final CodebookPane codebook;
    private final RuleCard rule;
    private final LeftSide leftSide;
    private final Sides sides;
    private final Palette palette;
    private final KeyPage keys;
    private final SearchModel searching;
    private final List<Tab> tabs;
    private final StatusBar bar;
    private final SimpleBooleanProperty historyShown = new SimpleBooleanProperty(false);

    ProjectView(Desk desk, Times times, Look look, FileCommands files) {
        this.desk = desk;
        this.overlays = desk.overlays();
        this.undo = new UndoModel(desk.session(), desk.focus(), desk.messages());
        this.status = new StatusModel(desk.session());
        InspectorModel inspected = new InspectorModel(desk.session(), desk.focus(), desk.tagger(),
                desk.tasks().latest("Reading the history of what is selected")::run);
        CarriedTags carried = new CarriedTags(
                desk.session(), desk.focus(), desk.messages(), desk.hints(),
                desk.tasks().latest("Looking for carried tags that are out of step")::run,
                desk.tasks().inTurn("Letting carried tags follow"));
        this.inspector = new InspectorPane(
                inspected, carried, desk.messages(), desk.hints(), times, () -> desk.focus().select(List.of()));
        this.history = new HistoryPane(
                new HistoryModel(desk.session(), desk.focus(), desk.tasks().latest("Reading the history")::run),
                times,
                () -> historyShown.set(false));
        Consumer<Document> described = document -> {
            inspected.leaveProject();
            describe(document.id());
        };
        this.library = new LibraryPane(
                new LibraryModel(desk.session(), desk.focus()), desk.messages(), overlays, files::addDocuments,
                described, document -> files.replaceText(document.id()));
        this.rule = new RuleCard(desk.session(), desk.focus(), desk.tagger(), desk.hints());
        this.codebook = new CodebookPane(
                new CodebookModel(desk.session(), desk.focus(), desk.tagger()), desk.session(), desk.messages(),
                overlays, rule,
                new Outward(this::search, id -> desk.commands().find(id).ifPresent(Command::run), this::onKey));
        library.whenFound(this::begin);
        codebook.whenFound(this::begin);
        this.leftSide = new LeftSide(library, codebook, desk.preferences());
        this.sides = new Sides(desk.preferences(), leftRail(), rightRail());
        sides.left().show("panel", leftSide, LEFT);
        this.searching = new SearchModel(
                desk.session(), desk.focus(), desk.tasks().latest("Searching"), desk.presearch());
        this.tabs = Tabs.of(desk, searching, this::search);
        this.palette = new Palette(new PaletteModel(desk.commands(), desk.focus()), overlays);
        this.keys = new KeyPage(desk.commands(), desk.messages(), overlays);
        register(files, look, inspected, carried);
        this.bar = new StatusBar(
                desk, status, undo, times,
                StatusBar.coder(status, new CoderMenu(desk.session(), desk.messages(), overlays)::show));
        build();
    }

    private void register(FileCommands files, Look look, InspectorModel inspected, CarriedTags carried) {
        desk.commands().add(files.commands());
        desk.commands().add(WindowCommands.undo(undo));
        desk.commands().add(WindowCommands.work(desk.tasks()));
        desk.commands().add(WindowCommands.tabs(tabs, desk.focus()));
        desk.commands().add(WindowCommands.sides(sides, () -> historyShown.set(!historyShown.get())));
        desk.commands().add(WindowCommands.themes(look));
        tabs.forEach(tab -> desk.commands().add(tab.commands()));
        Doubts doubts = new Doubts(desk.session(), desk.focus());
        desk.commands().add(WindowCommands.doubts(doubts, new DoubtCard(doubts, overlays)));
        TrayModel tray = new TrayModel(
                desk.session(), desk.focus(), desk.messages(), desk.tasks().latest("Looking what waits")::run);
        desk.commands().add(WindowCommands.tray(tray, new TrayCard(tray, overlays)));
        desk.commands().add(WindowCommands.carried(carried, new CarriedCard(carried, overlays)));
        desk.commands().add(WindowCommands.inspector(inspected, this::fillIn, this::writeNote, this::linkEntity));
        desk.commands().add(List.of(WindowCommands.projectNote(() -> writeProjectNote(inspected))));
        desk.commands().add(WindowCommands.help(palette::toggle, keys::open));
        desk.commands().add(codebook.commands());
        desk.commands().add(WindowCommands.panels(this::showDocuments, this::showCodes));
    }

    /** What a letter or digit does already while one reads, but for tagging. */
    private Optional<String> onKey(String key) {
        Shortcut shortcut = Shortcut.of(key);
        return desk.commands().all().stream()
                .filter(command -> !command.id().startsWith("tag.code."))
                .filter(command -> command.view().isEmpty() || command.view().equals("read"))
                .filter(command -> desk.commands().keys().key(command).filter(shortcut::equals).isPresent())
                .map(command -> command.title().getValue())
                .findFirst();
    }

    private void build() {
        getStyleClass().add("v-window");
        MessageCards cards = new MessageCards(desk.messages());
        StackPane.setAlignment(cards, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(cards, new Insets(12));
        BorderPane page = new BorderPane(sides);
        page.setTop(new TopBar(desk.commands(), tabs, desk.focus(), palette::toggle));
        page.setBottom(bar);
        StackPane all = new StackPane(page, rule, cards, overlays);
        StackPane.setAlignment(rule, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(rule, new Insets(0, 8, 36, 0));
        StackPane.setMargin(cards, new Insets(12, 12, 40, 12));
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().add(all);
        historyShown.subscribe(shown -> showRight());
        inspector.whenHandsAreLost(this::begin);
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                begin();
                event.consume();
            }
        });
        desk.focus().view().subscribe(this::show);
        desk.focus().onReveal(this::go);
        if (desk.focus().view().get().isEmpty() && !tabs.isEmpty()) {
            desk.focus().show(tabs.getFirst().id());
        }
    }

    private Optional<Tab> shown() {
        return tabs.stream().filter(tab -> tab.id().equals(desk.focus().view().get())).findFirst();
    }

    private void show(String id) {
        shown().ifPresent(tab -> {
            sides.show(tab.centre());
            bar.showFigures(tab.figures());
            sides.left().foldForTab(tab.foldsLeft());
            sides.right().foldForTab(tab.foldsRight());
            historyShown.set(false);
            showRight();
            tab.begin().run();
        });
    }

    /** Puts the focus where the hands begin. */
    void begin() {
        shown().ifPresent(tab -> tab.begin().run());
    }

    private void showRight() {
        if (historyShown.get()) {
            sides.right().folded().set(false);
            sides.right().show("history", history, RIGHT);
            return;
        }
        Optional<Tab> tab = shown().filter(each -> each.side().isPresent());
        tab.flatMap(Tab::side).ifPresentOrElse(
                own -> sides.right().show(tab.map(Tab::id).orElse(""), own.node(), own.width()),
                () -> sides.right().show("inspector", inspector, RIGHT));
    }

    /** A place in a document is shown by the tab that can, else by the reader. */
    private void go(Location place) {
        boolean canShow = shown().filter(tab -> tab.shows().test(place)).isPresent();
        if (!canShow && place.document().isPresent() && tabs.stream().anyMatch(tab -> tab.id().equals("read"))) {
            desk.focus().show("read");
        }
    }

    private Rail leftRail() {
        return new Rail(
                "left-rail",
                Rail.sign("bi-file-earmark-text", "Documents", this::showDocuments),
                Rail.sign("bi-tag", "Codebook", this::showCodes));
    }

    private Rail rightRail() {
        Button inspect = Rail.sign("bi-sliders", "What is selected", () -> {
            historyShown.set(false);
            sides.right().folded().set(false);
        });
        return new Rail("right-rail", inspect, Rail.sign("bi-clock-history", "History", () -> historyShown.set(true)));
    }

    private void search(String query) {
        searching.query().set(query);
        searching.search();
        desk.focus().show(SearchModel.VIEW);
    }

    private void showDocuments() {
        sides.left().folded().set(false);
        library.startFilter();
    }

    private void showCodes() {
        sides.left().folded().set(false);
        codebook.startFilter();
    }

    private void describe(Document.Id id) {
        desk.focus().select(List.of());
        desk.focus().arrange(columns -> columns.opening(id));
        sides.right().folded().set(false);
        historyShown.set(false);
    }

    private void fillIn() {
        openInspector();
        inspector.focusOpen();
    }

    private void writeNote() {
        openInspector();
        inspector.focusNote();
    }

    /** The inspector stands where a tab has no panel of its own, as beside the texts. */
    private void writeProjectNote(InspectorModel inspected) {
        if (shown().flatMap(Tab::side).isPresent()) {
            desk.focus().show("read");
        }
        inspected.showProject();
        writeNote();
    }

    private void linkEntity() {
        openInspector();
        inspector.focusEntity();
    }

    private void openInspector() {
        sides.right().folded().set(false);
        historyShown.set(false);
    }

    /** Shows the tab that was shown when the project was left, if it still stands. */
    void showTab(String id) {
        if (tabs.stream().anyMatch(tab -> tab.id().equals(id))) {
            desk.focus().show(id);
        }
    }

    /** Hands on what is being typed, wherever that is: a field does so when the focus leaves it. */
    void commit() {
        requestFocus();
        inspector.commit();
    }

    /** Hands on what is being typed, also on a card over the window, and remembers how the window is laid out. */
    void leave() {
        commit();
        overlays.close();
        sides.remember();
        leftSide.remember(desk.preferences());
    }
}
