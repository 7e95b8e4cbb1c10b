package variorum.exchange.format;

import java.nio.file.Path;
import java.util.List;
import variorum.project.Project;
import variorum.task.Progress;

/** One way to write a project down for somebody else. */
public interface Format {

    /** The short name it is asked for by, such as {@code jsonl}. */
    String name();

    /** The name people know it by. */
    String title();

    /** Who reads it, in one sentence. */
    String readers();

    /** How its file names end, with the dot; empty when it writes a folder. */
    String ending();

    /** In what it counts characters. */
    OffsetUnit unit();

    /** Whether it writes tables that spreadsheets open, so that {@link Options#safeForExcel} matters. */
    default boolean isForSpreadsheets() {
        return false;
    }

    /** What of this project it can't carry when it is written so; empty when it carries all. */
    List<Loss> losses(Project project, Options options);

    /**
     * Writes a project down.
     *
     * @param project all that shall be written, and nothing else
     * @param target where to; nothing is there yet
     * @param progress told document by document
     * @throws java.io.UncheckedIOException when the file could not be written
     * @throws ExportFailed for any other reason
     */
    void write(Project project, Target target, Progress progress);

    /** The schemas that files of this kind have, against which they are held before {@link #placed} is asked. */
    default Schemas schemas() {
        return Schemas.NONE;
    }

    /**
     * The spans that {@link #placed} has to find in what {@link #write} wrote. A format that cuts spans, names codes or
     * documents its own way, or leaves spans out, answers what becomes of them; whoever misses something finds it among
     * the losses.
     */
    default List<Placed> expected(Project project, Options options) {
        return Placed.in(project, unit());
    }

    /**
     * Reads back the spans of what {@link #write} wrote, each with the words that the written text has at its place.
     *
     * @throws Unreadable when it is not what was written
     */
    List<Placed> placed(Target written, Progress progress);
}
