package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import variorum.collation.Layer;
import variorum.collation.Projection;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;

/** Everything the comparison can do, with its keys. */
final class CompareCommands {

    /** The tab these commands belong to. */
    private static final String VIEW = "compare";

    private final CompareModel model;
    private final ComparePane pane;
    private final ObservableValue<Boolean> ready;
    private final List<Command> all = new ArrayList<>();

    CompareCommands(CompareModel model, ComparePane pane) {
        this.model = model;
        this.pane = pane;
        this.ready = model.comparison().map(answer -> answer.isPresent());
    }

    /** The commands, in the order of the menu. */
    List<Command> all() {
        walks();
        readings();
        decisions();
        carrying();
        versions();
        exports();
        layers();
        return List.copyOf(all);
    }

    private void walks() {
        walk("difference", "difference", Walk.DIFFERENCE, "F7", 0);
        walk("quotation", "altered quotation", Walk.QUOTATION, "F8", 1);
        walk("own", "passage only one has", Walk.ONLY_HERE, "F9", 1);
        walk("move", "move", Walk.MOVE, "Ctrl+F7", 1);
    }

    private void walk(String id, String what, Walk walk, String key, int section) {
        ObservableValue<Boolean> any = walk == Walk.DIFFERENCE
                ? model.shown().differences().map(shown -> !shown.isEmpty())
                : model.comparison().map(answer -> answer.isPresent() && answer.get().has(walk));
        all.add(Command.named("compare.next." + id, "Next " + what).in(Menu.COMPARE, section).icon("bi-arrow-down")
                .on(key).inView(VIEW).enabledWhen(any).does(() -> model.at().step(walk, true)));
        all.add(Command.named("compare.previous." + id, "Previous " + what)
                .in(Menu.COMPARE, section)
                .icon("bi-arrow-up")
                .on(key.startsWith("Ctrl+") ? "Ctrl+Shift+" + key.substring(5) : "Shift+" + key)
                .inView(VIEW)
                .enabledWhen(any)
                .does(() -> model.at().step(walk, false)));
    }

    private void readings() {
        all.add(named("compare.reading", "Both readings of this difference", 2).icon("bi-card-text").on("R")
                .enabledWhen(model.at().current().map(current -> current.isPresent())).does(pane::toggleReading));
        all.add(named("compare.words", "Words of this version, the other or both", 2).icon("bi-chat-left-text").on("V")
                .enabledWhen(ready).does(() -> model.shown().set(model.shown().wordings().get().next())));
        all.add(named("compare.ghosts", "Outlines of what has moved", 2).icon("bi-bounding-box-circles").on("G")
                .enabledWhen(model.comparison().map(answer -> answer.isPresent() && answer.get().moved() > 0))
                .does(model.shown()::toggleGhosts));
        all.add(named("compare.find", "Find a difference", 2).icon("bi-filter").on("Ctrl+F").enabledWhen(ready)
                .does(pane::startSearch));
        all.add(named("compare.level", "Scroll the versions together", 2)
                .icon("bi-link-45deg")
                .on("Ctrl+L")
                .enabledWhen(ready)
                .does(() -> {
                    var linked = pane.spread().scroll().linked();
                    linked.set(!linked.get());
                }));
    }

    private void carrying() {
        Carry carry = pane.carry();
        ObservableValue<Boolean> any = carry.current().map(offered -> offered.isPresent());
        all.add(named("compare.tags", "Show or hide tags", 5).icon("bi-tags").on("T").enabledWhen(ready)
                .does(pane::toggleTags));
        all.add(named("compare.carry", "Carry this tag over", 5).icon("bi-arrow-right").on("C").enabledWhen(any)
                .does(() -> pane.attempt(carry::accept)));
        all.add(named("compare.carry.skip", "Leave this tag, offer the next", 5).on("K").enabledWhen(any)
                .does(carry::skip));
        all.add(named("compare.carry.show", "Show the offered tag", 5).on("Shift+T").enabledWhen(any)
                .does(carry::show));
        all.add(named("compare.carry.statement", "Carry its statement over", 5).on("Ctrl+Shift+C").enabledWhen(any)
                .does(() -> pane.attempt(carry::acceptStatement)));
        all.add(named("compare.carry.all", "Carry over all that fit", 5).on("Shift+C").enabledWhen(any)
                .does(() -> pane.attempt(() -> carry.acceptAll(Projection.Fit.REWORDED))));
        all.add(named("compare.carry.turn", "Carry the other way round", 5).icon("bi-arrow-left-right").on("Y")
                .enabledWhen(ready).does(carry::turn));
    }

    private void decisions() {
        all.add(named("compare.code", "Say what kind of difference this is", 4).icon("bi-tag").on("D")
                .enabledWhen(model.at().current().map(current -> current.isPresent())).does(pane::startCoding));
        all.add(named("compare.rule", "Take the chosen substitution as equal everywhere", 4).icon("bi-plus").on("=")
                .enabledWhen(ready).does(() -> pane.panel().makeRule()));
        all.add(named("compare.link", "Link the paragraphs at both carets", 4).icon("bi-link").on("L")
                .enabledWhen(ready).does(pane.linking()::link));
        all.add(named("compare.unlink", "Part these linked paragraphs", 4).icon("bi-slash-circle").on("Shift+L")
                .enabledWhen(ready).does(pane.linking()::unlink));
        all.add(named("compare.split", "Take this paragraph out of its link", 4).icon("bi-scissors").on("Shift+K")
                .enabledWhen(ready).does(pane.linking()::split));
    }

    private void versions() {
        all.add(named("compare.left", "Choose the base, on the left…", 3).icon("bi-file-earmark-text").on("Shift+W")
                .does(() -> pane.pick(0)));
        all.add(named("compare.right", "Choose the version that is compared with it…", 3).icon("bi-file-earmark-text")
                .on("W")
                .enabledWhen(ready).does(() -> pane.pick(hand())));
        all.add(named("compare.add", "Compare one more version…", 3).icon("bi-plus").on("Ctrl+Shift+A")
                .enabledWhen(columns(2, Lineup.MOST - 1)).does(() -> pane.pick(pane.spread().count())));
        all.add(named("compare.close", "Take this version away", 3).icon("bi-x").on("Ctrl+Shift+W")
                .enabledWhen(columns(3, Lineup.MOST))
                .does(() -> model.versions().arrange(lineup -> lineup.without(lineup.hand()))));
        all.add(named("compare.swap", "Exchange the sides", 3).icon("bi-arrow-left-right").on("X").enabledWhen(ready)
                .does(() -> model.versions().swap()));
        all.add(named("compare.base", "Make this version the base", 3).icon("bi-pin-angle").on("B").enabledWhen(ready)
                .does(() -> model.versions().arrange(lineup -> lineup.basedOn(lineup.hand()))));
        for (int column = 0; column < Lineup.MOST; column++) {
            int there = column;
            String which = column == 0 ? "the base" : "version " + (column + 1);
            all.add(named("compare.column." + (column + 1), "Go to " + which, 3).on("Ctrl+" + (column + 1))
                    .enabledWhen(columns(column + 1, Lineup.MOST)).does(() -> pane.focusOn(there)));
        }
    }

    private int hand() {
        return model.versions().lineup().get().map(Lineup::hand).orElse(1);
    }

    private ObservableValue<Boolean> columns(int least, int most) {
        return model.lines().map(answer -> answer.isPresent() && least <= answer.get().size()
                && answer.get().size() <= most);
    }

    private void exports() {
        export("html", ".html", "Export this comparison as a page (HTML)…");
        export("tei", ".xml", "Export this comparison as an apparatus (TEI)…");
        export("svg", ".svg", "Export the figure of the versions (SVG)…");
        export("csv", ".csv", "Export the differences as a table (CSV)…");
        export("csv-excel", ".csv", "Export the differences as a table, safe for Excel…");
        export("json", ".json", "Export this comparison for programs (JSON)…");
    }

    private void export(String format, String ending, String title) {
        all.add(named("compare.export." + format, title, 6).icon("bi-download").enabledWhen(ready)
                .does(() -> pane.export().run(format, ending)));
    }

    /** In the palette only: the chips are at hand for the mouse. */
    private void layers() {
        for (Layer layer : Layer.values()) {
            String title = LayerSign.of(layer).title().toLowerCase(Locale.ROOT);
            all.add(Command.named("compare.layer." + layer.word(), "Show or hide differences of " + title)
                    .icon("bi-eye")
                    .inView(VIEW)
                    .does(() -> model.shown().show(layer, !model.shown().layers().get().contains(layer))));
        }
    }

    private static Command.Builder named(String id, String title, int section) {
        return Command.named(id, title).in(Menu.COMPARE, section).inView(VIEW);
    }
}
