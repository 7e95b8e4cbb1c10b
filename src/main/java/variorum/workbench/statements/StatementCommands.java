package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Picker;
import variorum.workbench.focus.Focus;
import variorum.workbench.theme.Icons;

/** What can be done to statements while one reads. */
public final class StatementCommands {

    private static final String VIEW = "read";

    private StatementCommands() {}

    /** The commands, in the order of the menu. */
    public static List<Command> of(StripModel model, StatementStrip strip, Focus focus, Overlays overlays) {
        ObservableValue<Boolean> shown = model.strip().map(Optional::isPresent);
        ObservableValue<Boolean> reading = focus.columns().map(columns -> columns.document().isPresent());
        return List.of(
                named("statement.make", "Make a statement")
                        .icon("bi-chat-quote")
                        .on("S")
                        .enabledWhen(reading)
                        .does(() -> {
                            model.make();
                            strip.beginSoon();
                        }),
                named("statement.form", "Make a statement of another form…")
                        .icon("bi-chat-quote")
                        .on("Ctrl+Shift+S")
                        .enabledWhen(reading)
                        .does(() -> Picker.ask(
                                overlays, "Make a statement of the form", model.forms(),
                                new Picker.Looks<>(
                                        StatementType::name, form -> "", form -> Icons.of("bi-chat-quote", 14),
                                        StatementCommands::parts, form -> ""),
                                form -> {
                                    model.make(form);
                                    strip.beginSoon();
                                })),
                named("statement.fill", "Fill in the statement")
                        .icon("bi-chat-quote")
                        .on("Shift+S")
                        .enabledWhen(shown)
                        .does(strip::begin),
                named("statement.bind", "Add the words to the statement")
                        .icon("bi-link")
                        .on("B")
                        .enabledWhen(shown)
                        .does(model::bind),
                named("statement.next", "Next statement")
                        .on("]")
                        .enabledWhen(reading)
                        .does(() -> model.step(1)),
                named("statement.previous", "Previous statement")
                        .on("[")
                        .enabledWhen(reading)
                        .does(() -> model.step(-1)),
                named("statement.turn", "Statement: sure, unsure, discuss")
                        .on("Ctrl+/")
                        .enabledWhen(shown)
                        .does(model::turn),
                named("statement.note", "Write a note on the statement")
                        .icon("bi-pencil")
                        .on("Ctrl+M")
                        .enabledWhen(shown)
                        .does(strip::beginNote),
                named("statement.leave", "Put the statement aside")
                        .on("Esc")
                        .enabledWhen(shown)
                        .does(model::leave),
                named("statement.remove", "Remove the statement")
                        .icon("bi-x")
                        .enabledWhen(shown)
                        .does(model::remove));
    }

    private static String parts(StatementType form) {
        return form.roles().stream().map(Role::name).limit(3).collect(Collectors.joining(", "));
    }

    private static Command.Builder named(String id, String title) {
        return Command.named(id, title).in(Menu.TAG, 4).inView(VIEW);
    }
}
