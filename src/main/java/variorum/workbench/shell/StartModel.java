package variorum.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Times;

/** What the start page lists: projects that were open, and whether they are still where they were. */
final class StartModel {

    /**
     * A project.
     *
     * @param path where it is, or was
     * @param name its name
     * @param detail how much is in it, or that it is not there
     * @param when when it was last open
     * @param missing whether it is not where it was
     */
    record Row(Path path, String name, String detail, String when, boolean missing) {}

    private final Recents recents;
    private final Times times;

    StartModel(Recents recents, Times times) {
        this.recents = recents;
        this.times = times;
    }

    List<Row> rows() {
        return recents.all().stream().map(this::row).toList();
    }

    private Row row(Recent recent) {
        boolean missing = !Files.exists(recent.path());
        String detail = missing ? "not found at " + recent.path() : counts(recent);
        return new Row(recent.path(), recent.name(), detail, times.dayOf(recent.opened()), missing);
    }

    private static String counts(Recent recent) {
        String tags = recent.tags() == 0 ? "no tags yet" : Phrase.count(recent.tags(), "tag");
        return Phrase.count(recent.documents(), "report") + ", " + tags;
    }

    /** Takes a project off the list; its file stays. */
    void forget(Path path) {
        recents.forget(path);
    }
}
