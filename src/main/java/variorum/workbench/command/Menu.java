package variorum.workbench.command;

/** A menu of the menu bar. */
public enum Menu {
    /** Projects, documents, in and out. */
    FILE("File"),
    /** Undo, redo, find. */
    EDIT("Edit"),
    /** What is shown, and how. */
    VIEW("View"),
    /** Tagging. */
    TAG("Tag"),
    /** Versions of one story. */
    COMPARE("Compare"),
    /** Keys and help. */
    HELP("Help");

    private final String title;

    Menu(String title) {
        this.title = title;
    }

    /** The word in the menu bar. */
    public String title() {
        return title;
    }
}
