package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.corrected.TrayCard;
import variorum.workbench.corrected.TrayModel;
import variorum.workbench.focus.Focus;
import variorum.workbench.inspector.CarriedCard;
import variorum.workbench.inspector.CarriedTags;
import variorum.workbench.inspector.DoubtCard;
import variorum.workbench.inspector.Doubts;
import variorum.workbench.inspector.InspectorModel;
import variorum.workbench.inspector.Subject;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.theme.Theme;

/** The commands of the window itself. Those of the panes come from the panes. */
final class WindowCommands {

    private WindowCommands() {}

    static List<Command> undo(UndoModel undo) {
        return List.of(
                Command.named("edit.undo", "Undo").in(Menu.EDIT, 0).icon("bi-arrow-counterclockwise").on("Ctrl+Z")
                        .titled(undo.undoTitle()).enabledWhen(undo.canUndo())
                        .hint(undo.canUndo().map(can -> can ? "" : "nothing to undo")).does(undo::undo),
                Command.named("edit.redo", "Redo").in(Menu.EDIT, 0).icon("bi-arrow-clockwise").on("Ctrl+Shift+Z")
                        .titled(undo.redoTitle()).enabledWhen(undo.canRedo())
                        .hint(undo.canRedo().map(can -> can ? "" : "nothing to redo")).does(undo::redo));
    }

    static List<Command> work(TaskRunner tasks) {
        return List.of(Command.named("work.stop", "Stop what is running").in(Menu.EDIT, 3).icon("bi-x").on("Ctrl+.")
                .enabledWhen(Bindings.isNotEmpty(tasks.running()))
                .does(() -> tasks.running().stream().findFirst().ifPresent(Running::cancel)));
    }

    static List<Command> sides(Sides sides, Runnable history) {
        return List.of(
                Command.named("view.left", "Fold documents and codebook")
                        .in(Menu.VIEW, 1)
                        .icon("bi-layout-sidebar")
                        .on("Ctrl+B")
                        .titled(sides.left()
                                .folded()
                                .map(folded -> folded ? "Show documents and codebook" : "Fold documents and codebook"))
                        .does(() -> toggle(sides.left())),
                Command.named("view.right", "Fold the inspector")
                        .in(Menu.VIEW, 1)
                        .icon("bi-layout-sidebar-reverse")
                        .on("Ctrl+Shift+B")
                        .titled(sides.right()
                                .folded()
                                .map(folded -> folded ? "Show the inspector" : "Fold the inspector"))
                        .does(() -> toggle(sides.right())),
                Command.named("view.sides", "Fold or show both sides")
                        .in(Menu.VIEW, 1)
                        .icon("bi-layout-three-columns")
                        .on("F9")
                        .does(() -> {
                            boolean fold = !sides.left().folded().get()
                                    || !sides.right().folded().get();
                            sides.left().folded().set(fold);
                            sides.right().folded().set(fold);
                        }),
                Command.named("view.history", "History")
                        .in(Menu.VIEW, 1)
                        .icon("bi-clock-history")
                        .on("Ctrl+Shift+H")
                        .does(history));
    }

    private static void toggle(Sides.Side side) {
        side.folded().set(!side.folded().get());
    }

    /** One command for each tab, on Alt with its number. */
    static List<Command> tabs(List<Tab> tabs, Focus focus) {
        List<Command> commands = new ArrayList<>();
        for (Tab tab : tabs) {
            commands.add(Command.named("view." + tab.id(), tab.title()).in(Menu.VIEW, 0).icon(tab.icon())
                    .on("Alt+" + (tabs.indexOf(tab) + 1)).does(() -> focus.show(tab.id())));
        }
        return commands;
    }

    /** The themes. */
    static List<Command> themes(Look look) {
        List<Command> commands = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            commands.add(Command.named("view.theme." + theme.name().toLowerCase(Locale.ROOT), theme.title() + " theme")
                    .in(Menu.VIEW, 4).icon("bi-palette")
                    .hint(look.theme().map(now -> now == theme ? "in use" : ""))
                    .does(() -> look.theme().set(theme)));
        }
        return commands;
    }

    static List<Command> inspector(InspectorModel model, Runnable fields, Runnable note, Runnable entity) {
        ObservableValue<Boolean> tagged = model.subject()
                .map(subject -> subject instanceof Subject.One || subject instanceof Subject.Several);
        return List.of(
                Command.named("tag.fields", "Fill in the tag").in(Menu.TAG, 3).icon("bi-input-cursor-text").on("F2")
                        .inView("read").enabledWhen(tagged).does(fields),
                Command.named("tag.asBefore", "Answer as before").in(Menu.TAG, 3).on("Shift+F2")
                        .inView("read").enabledWhen(tagged).does(model::takeOffered),
                Command.named("tag.note", "Write a note").in(Menu.TAG, 3).icon("bi-pencil").on("M")
                        .enabledWhen(tagged).does(note),
                Command.named("tag.entity", "Link to an entity").in(Menu.TAG, 3).icon("bi-person").on("N")
                        .enabledWhen(tagged).does(entity));
    }

    static Command projectNote(Runnable note) {
        return Command.named("project.note", "Note on the project").in(Menu.EDIT, 3).icon("bi-journal-text").does(note);
    }

    /** What coders were not sure of. */
    static List<Command> doubts(Doubts doubts, DoubtCard card) {
        ObservableValue<Boolean> any = doubts.count().map(count -> count.intValue() > 0);
        return List.of(
                Command.named("doubt.turn", "Sure, unsure, discuss").in(Menu.TAG, 3).icon("bi-question-circle")
                        .on("Shift+/").does(doubts::turn),
                Command.named("doubt.next", "Next doubt").in(Menu.TAG, 3).on("F6").enabledWhen(any)
                        .does(() -> doubts.step(1)),
                Command.named("doubt.previous", "Previous doubt").in(Menu.TAG, 3).on("Shift+F6").enabledWhen(any)
                        .does(() -> doubts.step(-1)),
                Command.named("doubt.list", "List the doubts").in(Menu.TAG, 3).icon("bi-list-check").on("Ctrl+F6")
                        .hint(doubts.count().map(count -> count + " unsure or to discuss"))
                        .enabledWhen(any).does(card::open));
    }

    /** What waits for a place in corrected texts. */
    static List<Command> tray(TrayModel model, TrayCard card) {
        return List.of(Command.named("carried.tray", "Tray of corrected texts").in(Menu.TAG, 3).icon("bi-inbox")
                .hint(model.any().map(any -> any ? "" : "no text was replaced")).enabledWhen(model.any())
                .does(card::open));
    }

    /** Carried tags whose originals have changed since. */
    static List<Command> carried(CarriedTags carried, CarriedCard card) {
        ObservableValue<Boolean> any = carried.all().map(all -> !all.isEmpty());
        return List.of(
                Command.named("carried.list", "Carried tags that are out of step").in(Menu.TAG, 3)
                        .icon("bi-arrow-left-right").on("Ctrl+F5")
                        .hint(carried.all().map(all -> all.isEmpty() ? "none" : all.size() + " to look at"))
                        .enabledWhen(any).does(card::open),
                Command.named("carried.next", "Next carried tag out of step").in(Menu.TAG, 3).on("F5").enabledWhen(any)
                        .does(() -> carried.step(1)),
                Command.named("carried.previous", "Previous carried tag out of step").in(Menu.TAG, 3).on("Shift+F5")
                        .enabledWhen(any).does(() -> carried.step(-1)));
    }

    static List<Command> panels(Runnable documents, Runnable codes) {
        return List.of(
                Command.named("find.document", "Find a document")
                        .in(Menu.EDIT, 2)
                        .icon("bi-file-earmark-text")
                        .on("Ctrl+P")
                        .does(documents),
                Command.named("find.code", "Find a code")
                        .in(Menu.EDIT, 2)
                        .icon("bi-tag")
                        .on("Ctrl+J")
                        .does(codes));
    }

    static List<Command> help(Runnable palette, Runnable keys) {
        return List.of(
                Command.named("help.palette", "Find a command")
                        .in(Menu.HELP, 0)
                        .icon("bi-search")
                        .on("Ctrl+K")
                        .does(palette),
                Command.named("help.keys", "All keys")
                        .in(Menu.HELP, 0)
                        .icon("bi-keyboard")
                        .on("F1")
                        .does(keys));
    }
}
