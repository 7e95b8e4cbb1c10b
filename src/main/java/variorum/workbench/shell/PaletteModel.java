package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Menu;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;

/** The command palette: every command, found by typing. */
final class PaletteModel {

    /**
     * A command that fits what is typed.
     *
     * @param command the command
     * @param title its title now
     * @param hits the places of the typed words in the title
     * @param key its key; empty for none
     * @param hint what stands beside it, such as the typed word of another program; empty for nothing
     * @param live whether it can be run
     */
    record Match(Command command, String title, List<Span> hits, String key, String hint, boolean live) {}

    private static final int MOST_RECENT = 12;

    /** Behind every command whose own title has the words. */
    private static final int BY_OTHER_WORDS = 100;

    private final Commands commands;
    private final Focus focus;
    private final OtherWords otherWords = OtherWords.load();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final ObservableList<Match> shown = FXCollections.unmodifiableObservableList(matches);
    private final List<Command> recent = new ArrayList<>();

    PaletteModel(Commands commands, Focus focus) {
        this.commands = commands;
        this.focus = focus;
        typed.subscribe((was, is) -> refresh());
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Match> matches() {
        return shown;
    }

    /** "6 of 84 commands". */
    String count() {
        return matches.size() + " of " + commands.all().size() + " commands";
    }

    /** Starts anew, with what was run last on top. */
    void open() {
        typed.set("");
        refresh();
    }

    private void refresh() {
        Filter filter = Filter.of(typed.get());
        matches.setAll(commands.all().stream()
                .filter(command -> takes(filter, command) || !fitting(command, filter).isEmpty())
                .sorted(order(filter))
                .map(command -> match(command, filter))
                .toList());
    }

    private static boolean takes(Filter filter, Command command) {
        return filter.takes(command.title().getValue(), command.menu().map(Menu::title).orElse(""));
    }

    private String fitting(Command command, Filter filter) {
        return otherWords.fitting(command.id(), filter);
    }

    /** What can be run first, then what fits best, then what was run last; else as in the menus. */
    private Comparator<Command> order(Filter filter) {
        return Comparator.comparing((Command command) -> !command.enabled().getValue())
                .thenComparingInt(command -> rank(command, filter))
                .thenComparingInt(command -> recent.contains(command) ? recent.indexOf(command) : MOST_RECENT);
    }

    private static int rank(Command command, Filter filter) {
        if (filter.isEmpty()) {
            return 0;
        }
        return takes(filter, command) ? filter.rank(command.title().getValue()) : BY_OTHER_WORDS;
    }

    private Match match(Command command, Filter filter) {
        String title = command.title().getValue();
        String hint = command.hint().getValue();
        String beside = hint.isEmpty() && !takes(filter, command) ? "“" + fitting(command, filter) + "”" : hint;
        return new Match(
                command, title, filter.hits(title), commands.keyText(command), beside, command.enabled().getValue());
    }

    /** Runs a command; one of another tab brings its tab with it. */
    void run(Match match) {
        recent.remove(match.command());
        recent.addFirst(match.command());
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        if (!commands.isInView(match.command())) {
            focus.show(match.command().view());
        }
        match.command().run();
    }
}
