package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import variorum.storage.Backups;
import variorum.storage.NotOpened;
import variorum.workbench.control.Times;
import variorum.workbench.error.Message;

/** What is said when a project could not be opened, with the ways on that its reason leaves. */
final class Refusals {

    private final Times times;
    private final Consumer<Path> look;
    private final Consumer<Path> open;
    private final Consumer<Path> find;

    /**
     * Knows the ways on.
     *
     * @param look opens a project to read only
     * @param open opens a project to work on
     * @param find asks where a project is now
     */
    Refusals(Times times, Consumer<Path> look, Consumer<Path> open, Consumer<Path> find) {
        this.times = times;
        this.look = look;
        this.open = open;
        this.find = find;
    }

    Message message(Path path, NotOpened refused) {
        return Message.error(refused.sentence(), "", wayOn(path, refused.reason()));
    }

    private Message.Action[] wayOn(Path path, NotOpened.Reason reason) {
        return switch (reason) {
            case LOCKED, READ_ONLY ->
                new Message.Action[] {new Message.Action("Open to look at it", () -> look.accept(path))};
            case MISSING -> withBackup(path, new Message.Action("Find it", () -> find.accept(path)));
            case EXISTS -> new Message.Action[] {new Message.Action("Open it", () -> open.accept(path))};
            case EMPTY, NOT_A_DATABASE, DAMAGED, IO -> withBackup(path);
            case NOT_A_FILE, FOREIGN, NEWER, UNSAFE -> new Message.Action[0];
        };
    }

    /** What can't be read may stand in a backup; it is looked at and not worked in, for the next would thin it out. */
    private Message.Action[] withBackup(Path path, Message.Action... others) {
        List<Message.Action> actions = new ArrayList<>(List.of(others));
        Backups.beside(path).list().stream()
                .findFirst()
                .ifPresent(newest -> actions.add(new Message.Action(
                        "Look at the backup of " + times.dayOf(newest.at()), () -> look.accept(newest.path()))));
        return actions.toArray(Message.Action[]::new);
    }
}
