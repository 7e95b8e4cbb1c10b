package variorum.workbench.shell;

import java.util.List;
import java.util.function.Function;
import variorum.collation.overlap.Sketch;
import variorum.project.Session;
import variorum.search.Presearch;
import variorum.task.Progress;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.TaskRunner;

/**
 * What lies ready while a project is open: the shell hands a pane the pieces it needs, by its constructor.
 *
 * @param session the door to the project
 * @param focus what is looked at
 * @param tagger the hand that tags
 * @param commands what the window can do
 * @param tasks runs long work
 * @param messages what is to be said
 * @param preferences what the window remembers
 * @param overlays shows cards over the window
 * @param presearch knows which documents hold which words
 * @param sketches what the search for shared words knows of each document; takes time
 * @param dialogs asks for files
 */
record Desk(
        Session session,
        Focus focus,
        Tagger tagger,
        Commands commands,
        TaskRunner tasks,
        Messages messages,
        Preferences preferences,
        Overlays overlays,
        Presearch presearch,
        Function<Progress, List<Sketch>> sketches,
        FileDialogs dialogs) {

    /** Say the keys of commands. */
    Hints hints() {
        return new Hints(commands);
    }
}
