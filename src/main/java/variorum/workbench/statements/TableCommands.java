package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import variorum.annotation.Confidence;
import variorum.workbench.command.Command;

/** What can be done in the table of statements. */
final class TableCommands {

    /** The tab these commands belong to. */
    static final String VIEW = "statements";

    private TableCommands() {}

    static List<Command> of(TableModel model, TablePane pane) {
        List<Command> all = new ArrayList<>(List.of(
                named("open", "Show the statement in its text").on("Enter").does(pane::open),
                named("edit", "Fill in this column of the selected statements")
                        .icon("bi-pencil")
                        .on("F2")
                        .does(pane::edit),
                named("preview", "Show or hide the paragraph")
                        .icon("bi-eye")
                        .on("Space")
                        .does(pane::togglePreview),
                named("filter", "Filter the statements")
                        .icon("bi-funnel")
                        .on("Ctrl+F")
                        .does(pane::beginFilter),
                named("link", "Link statements that say the same")
                        .icon("bi-link")
                        .on("Ctrl+L")
                        .does(() -> model.link(pane.selected())),
                named("unlink", "Unlink the statements").on("Ctrl+Shift+L").does(() -> model.unlink(pane.selected())),
                named("delete", "Remove the statements")
                        .icon("bi-trash")
                        .on("Delete")
                        .does(() -> model.remove(pane.selected()))));
        Stream.of(Confidence.values()).forEach(value -> all.add(named("mark." + value.word(),
                "Mark the statements as " + value.word())
                .does(() -> model.mark(pane.selected(), value))));
        return List.copyOf(all);
    }

    private static Command.Builder named(String id, String title) {
        return Command.named(VIEW + "." + id, title).inView(VIEW);
    }
}
