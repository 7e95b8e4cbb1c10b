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
     * @param hint what stands beside it; empty for nothing
     * @param live whether it can be run
     */
    record Match(Command command, String title, List<Span> hits, String key, String hint, boolean live) {}

    private static final int MOST_RECENT = 12;

    private final Commands commands;
    private final Focus focus;
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
                .filter(command -> filter.takes(
                        command.title().getValue(),
                        command.menu().map(menu -> menu.title()).orElse("")))
                .sorted(order(filter))
                .map(command -> match(command, filter))
                .toList());
    }

    /** What can be run first, then what fits best, then what was run last; else as in the menus. */
    private Comparator<Command> order(Filter filter) {
        return Comparator.comparing((Command command) -> !command.enabled().getValue())
                .thenComparingInt(command -> filter.isEmpty() ? 0 : filter.rank(command.title().getValue()))
                .thenComparingInt(command -> recent.contains(command) ? recent.indexOf(command) : MOST_RECENT);
    }

    private Match match(Command command, Filter filter) {
        String title = command.title().getValue();
        return new Match(
                command, title, filter.hits(title), commands.keyText(command), command.hint().getValue(),
                command.enabled().getValue());
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
