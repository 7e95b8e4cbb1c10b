package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import variorum.annotation.Code;
import variorum.text.Zone;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;
import variorum.workbench.textview.Unit;

/** Everything the reader can do, with its keys. */
final class ReaderCommands {

    /** The tab these commands belong to. */
    private static final String VIEW = "read";

    /** How the identifiers of the commands begin that tag with a code. */
    static final String CODE = "tag.code.";

    private final ReaderPane pane;
    private final ReaderModel model;
    private final Focus focus;
    private final ObservableValue<Boolean> hasReport;
    private final ObservableValue<Boolean> hasTag;
    private final ObservableValue<Boolean> hasWords;
    private final List<Command> all = new ArrayList<>();

    ReaderCommands(ReaderPane pane, ReaderModel model, Focus focus) {
        this.pane = pane;
        this.model = model;
        this.focus = focus;
        this.hasReport = focus.columns().map(columns -> columns.document().isPresent());
        this.hasTag = focus.annotations().map(refs -> !refs.isEmpty());
        this.hasWords = focus.selection().map(words -> words.isPresent());
    }

    /** The commands, in the order of the menus. */
    List<Command> all() {
        all.clear();
        tag();
        suggestions();
        edges();
        steps();
        zones();
        find();
        view();
        return List.copyOf(all);
    }

    private Command.Builder named(String id, String title, Menu menu, int section) {
        return Command.named(id, title).in(menu, section).inView(VIEW).enabledWhen(hasReport);
    }

    private void tag() {
        Hands hands = model.hands();
        all.add(named("tag.choose", "Tag with…", Menu.TAG, 0).icon("bi-tag").on("Enter").does(pane.cards()::enter));
        all.add(named("tag.again", "Tag with the last code", Menu.TAG, 0).icon("bi-tag").on("Q")
                .titled(model.lastCode().map(last -> last.map(code -> "Tag with the last code: " + code.name())
                        .orElse("Tag with the last code")))
                .enabledWhen(model.lastCode().map(code -> code.isPresent()))
                .does(model::again));
        all.add(named("tag.addPart", "Add the words to the tag", Menu.TAG, 0).icon("bi-node-plus").on("Shift+Enter")
                .enabledWhen(hasWords).does(hands::addPart));
        all.add(named("tag.next", "Next tag here", Menu.TAG, 1).icon("bi-layers").on("O").does(pane::nextTag));
        all.add(named("tag.list", "List the tags here", Menu.TAG, 1).icon("bi-layers").on("Shift+O")
                .does(pane.cards()::showStack));
        all.add(named("tag.remove", "Remove tag", Menu.TAG, 1).icon("bi-x").on("U").does(pane::removeTag));
        all.add(named("tag.removePart", "Remove this part of the tag", Menu.TAG, 1).on("Shift+U")
                .enabledWhen(hasTag).does(hands::removePart));
    }

    private void suggestions() {
        ObservableValue<Boolean> any = model.suggestions().all().map(all -> !all.isEmpty());
        all.add(named("suggest.next", "Next suggested name", Menu.TAG, 2).icon("bi-lightbulb").on("Tab")
                .enabledWhen(any).does(() -> pane.cards().step(true)));
        all.add(named("suggest.previous", "Previous suggested name", Menu.TAG, 2).on("Shift+Tab")
                .enabledWhen(any).does(() -> pane.cards().step(false)));
        all.add(named("suggest.reject", "Reject the suggested name", Menu.TAG, 2).on("X")
                .enabledWhen(any).does(() -> pane.cards().reject(false)));
        all.add(named("suggest.rejectAll", "Reject the name in this report", Menu.TAG, 2).on("Shift+X")
                .enabledWhen(any).does(() -> pane.cards().reject(true)));
        all.add(named("suggest.rejected", "Rejected names", Menu.TAG, 2).on("Ctrl+Shift+X")
                .does(pane.cards()::showRejected));
        all.add(named("suggest.all", "Take all suggested names…", Menu.TAG, 2).icon("bi-check-all")
                .on("Ctrl+Shift+Enter").enabledWhen(any).does(pane.cards()::showSuggestions));
        BooleanProperty wanted = model.suggestions().wanted();
        all.add(named("suggest.show", "Hide suggested names", Menu.VIEW, 2).icon("bi-lightbulb")
                .titled(wanted.map(on -> on ? "Hide suggested names" : "Show suggested names"))
                .does(() -> wanted.set(!wanted.get())));
    }

    private void edges() {
        edge("tag.endForward", "Move the end of the tag on by a word", ".", Edges.Edge.END, true);
        edge("tag.endBack", "Move the end of the tag back by a word", ",", Edges.Edge.END, false);
        edge("tag.startForward", "Move the start of the tag on by a word", "Shift+.", Edges.Edge.START, true);
        edge("tag.startBack", "Move the start of the tag back by a word", "Shift+,", Edges.Edge.START, false);
    }

    private void edge(String id, String title, String key, Edges.Edge edge, boolean forward) {
        all.add(named(id, title, Menu.TAG, 5).on(key).enabledWhen(hasTag)
                .does(() -> model.hands().move(edge, forward)));
    }

    /** What the arrow keys do with Alt is here for the palette; clauses and quotations have keys of their own. */
    private void steps() {
        step(Unit.WORD, "word", "Alt+→", "Alt+←");
        step(Unit.SENTENCE, "sentence", "Alt+↓", "Alt+↑");
        step(Unit.PARAGRAPH, "paragraph", "Ctrl+Alt+↓", "Ctrl+Alt+↑");
        all.add(stepping("clause", true).on(";").does(inText(Unit.CLAUSE, true)));
        all.add(stepping("clause", false).on("Shift+;").does(inText(Unit.CLAUSE, false)));
        all.add(stepping("quotation", true).on("'").does(() -> quotation(true)));
        all.add(stepping("quotation", false).on("Shift+'").does(() -> quotation(false)));
    }

    private void step(Unit unit, String word, String forward, String back) {
        all.add(stepping(word, true).hint(new ReadOnlyStringWrapper(forward)).does(inText(unit, true)));
        all.add(stepping(word, false).hint(new ReadOnlyStringWrapper(back)).does(inText(unit, false)));
    }

    private Command.Builder stepping(String word, boolean forward) {
        String id = "select." + (forward ? "next." : "previous.") + word;
        return Command.named(id, "Select the " + (forward ? "next " : "previous ") + word)
                .inView(VIEW).enabledWhen(hasReport);
    }

    private Runnable inText(Unit unit, boolean forward) {
        return inActive(view -> view.text().actions().step(unit, forward));
    }

    private void quotation(boolean forward) {
        pane.active().ifPresent(view -> model.passages().quotation(
                        view.id(), view.text().selectionProperty().get().span(), forward)
                .ifPresent(words -> {
                    view.text().select(words);
                    view.text().scrollTo(words.start());
                }));
    }

    private void zones() {
        for (Zone.Kind kind : Zone.Kind.values()) {
            String title = switch (kind) {
                case BODY -> "Put back into the story";
                case HEADLINE, CROSSHEAD -> "Make it the " + kind.word();
                case DATE, DATELINE, BYLINE, CREDIT, CAPTION, PROMO, BOILERPLATE -> "Set aside as " + kind.word();
            };
            all.add(Command.named("zone." + kind.word(), title).icon("bi-eye-slash").inView(VIEW).enabledWhen(hasReport)
                    .does(() -> model.setZone(kind)));
        }
        all.add(named("zone.recognise", "Recognise zones again", Menu.EDIT, 3).does(model::recogniseZones));
        all.add(named("zone.show", "Show or hide what is set aside", Menu.VIEW, 2).icon("bi-eye").on("Z")
                .does(inActive(ColumnView::toggleAside)));
    }

    private void find() {
        all.add(named("find.open", "Find in this report", Menu.EDIT, 2).icon("bi-search").on("Ctrl+F")
                .does(inActive(view -> view.find(view.text().selectedText()))));
        all.add(named("find.next", "Next place", Menu.EDIT, 2).on("F3").does(inActive(view -> view.findNext(1))));
        all.add(named("find.previous", "Previous place", Menu.EDIT, 2).on("Shift+F3")
                .does(inActive(view -> view.findNext(-1))));
    }

    private void view() {
        for (int count = 1; count <= Columns.MOST; count++) {
            int wanted = count;
            String title = count == 1 ? "One column" : List.of("Two", "Three", "Four").get(count - 2) + " columns";
            all.add(Command.named("read.columns." + count, title).in(Menu.VIEW, 2).icon("bi-layout-split").inView(VIEW)
                    .does(() -> focus.arrange(open -> open.withCount(wanted))));
        }
        for (int column = 1; column <= Columns.MOST; column++) {
            int wanted = column - 1;
            all.add(Command.named("read.column." + column, "Go to column " + column).inView(VIEW).on("Ctrl+" + column)
                    .enabledWhen(focus.columns().map(open -> open.count() > wanted)).does(() -> pane.goTo(wanted)));
        }
        all.add(named("read.close", "Close this column", Menu.VIEW, 2).icon("bi-x").on("Ctrl+W").does(() -> {
            focus.arrange(open -> open.closing(open.active()));
            pane.focusText();
        }));
        all.add(named("read.level", "Hold linked sentences level", Menu.VIEW, 2).icon("bi-link-45deg").on("Ctrl+L")
                .does(() -> pane.level().wanted().set(!pane.level().wanted().get())));
        all.add(named("read.novelty", "Fade what a report further left has", Menu.VIEW, 2).icon("bi-eyeglasses")
                .on("Shift+N").does(() -> model.fading().set(!model.fading().get())));
        letters("read.larger", "Larger letters", "Ctrl+=", 1);
        letters("read.smaller", "Smaller letters", "Ctrl+-", -1);
        letters("read.usual", "Letters as at first", "Ctrl+0", 0);
    }

    private void letters(String id, String title, String key, int steps) {
        all.add(named(id, title, Menu.VIEW, 3).on(key).does(() -> pane.letters().step(steps)));
    }

    private Runnable inActive(Consumer<ColumnView> action) {
        return () -> pane.active().ifPresent(action);
    }

    /** A command for each code that is not retired: the palette lists them, and the key of a code runs it. */
    List<Command> codes() {
        return model.project().codebook().codes().stream().filter(code -> !code.retired()).map(this::code).toList();
    }

    private Command code(Code code) {
        Command.Builder command = Command.named(CODE + code.id(), "Tag as " + code.name())
                .icon("bi-tag").inView(VIEW).enabledWhen(hasReport);
        return (code.key().isEmpty() ? command : command.on(code.key())).does(() -> model.tag(code.id()));
    }
}
