package variorum.workbench.shell;

import java.util.List;

/** The tabs of the window, in order: a tab stands here once its pane works. */
final class Tabs {

    private Tabs() {}

    /** Builds the panes for an open project. */
    static List<Tab> of(Desk desk) {
        return List.of();
    }
}
