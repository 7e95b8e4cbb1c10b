package variorum.workbench.shell;

import java.util.List;
import variorum.text.Document;
import variorum.workbench.command.Command;

/** What the window can do with projects as files; asked for by the panes and the menus. */
interface FileCommands {

    /** The commands of the file menu. */
    List<Command> commands();

    /** Asks for files or a folder and imports them. */
    void addDocuments();

    /** Asks for the corrected text of a report and puts it in its place. */
    void replaceText(Document.Id old);
}
