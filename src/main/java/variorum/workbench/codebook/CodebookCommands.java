package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import variorum.annotation.Code;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.tagging.CodePicker;

/** What can be done to the codebook from anywhere: each asks for a code first, the one at hand on top. */
final class CodebookCommands {

    private final Hands hands;
    private final CodebookMenu menu;
    private final CodebookTasks tasks;

    CodebookCommands(Hands hands, CodebookMenu menu) {
        this.hands = hands;
        this.menu = menu;
        this.tasks = new CodebookTasks(hands);
    }

    List<Command> all(Runnable rule) {
        return List.of(
                Command.named("code.rule", "Rule of this code").in(Menu.TAG, 5).icon("bi-book-half").on("F4")
                        .does(rule),
                Command.named("code.templates", "Codebooks to start with…").in(Menu.TAG, 5).icon("bi-collection")
                        .does(menu::templates),
                Command.named("code.add", "Add a code…").in(Menu.TAG, 5).icon("bi-plus").does(() -> menu.add(null)),
                command("edit", "Edit a code…", "Edit", code -> true, code -> menu.edit(code.id())),
                command("rename", "Rename a code…", "Rename", code -> true, code -> RenameCard.show(hands, code)),
                command("move", "Move a code…", "Move", code -> true, code -> tasks.move(List.of(code))),
                command("merge", "Merge a code into another…", "Merge", code -> true, code ->
                        tasks.merge(List.of(code))),
                command("split", "Split a code…", "Split", code -> hands.model().countOf(code) > 0, tasks::split),
                command("retire", "Retire a code…", "Retire", code -> !code.retired(), code ->
                        tasks.retire(List.of(code))));
    }

    private Command command(String id, String title, String verb, Predicate<Code> fits, Consumer<Code> then) {
        return Command.named("code." + id, title).icon("bi-tag").does(() -> {
            List<Code> codes = new ArrayList<>(hands.project().codebook().codes());
            hands.list()
                    .chosen()
                    .or(() -> hands.model().marked().get().flatMap(hands.model()::code))
                    .ifPresent(code -> {
                        codes.remove(code);
                        codes.addFirst(code);
                    });
            CodePicker.ask(
                    hands.overlays(),
                    verb + " which code?",
                    codes.stream().filter(fits).toList(),
                    tasks::used,
                    then);
        });
    }
}
