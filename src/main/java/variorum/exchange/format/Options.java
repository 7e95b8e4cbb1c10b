package variorum.exchange.format;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to write. A format takes no notice of a wish that does not concern it.
 *
 * @param safeForExcel whether tables open right in Excel, at the price of not being plain CSV
 * @param textsIn a folder that has the texts as files, to refer to instead of repeating them; or null
 * @param sources where the reports' own files are kept, for formats that carry them
 * @param namesHidden whether names were put out of what is written, so that nothing that tells them may lie with it
 */
public record Options(boolean safeForExcel, @Nullable Path textsIn, KeptSources sources, boolean namesHidden) {

    /** No special wish. */
    public static final Options NONE = new Options(false, null, KeptSources.NONE, false);

    /** The same, but tables are safe to open in Excel, or not. */
    public Options forExcel(boolean wanted) {
        return new Options(wanted, textsIn, sources, namesHidden);
    }

    /** The same, but texts that stand as files in a folder are referred to. */
    public Options withTextsIn(@Nullable Path folder) {
        return new Options(safeForExcel, folder, sources, namesHidden);
    }

    /** The same, but with the files of the reports at hand. */
    public Options withSources(KeptSources kept) {
        return new Options(safeForExcel, textsIn, kept, namesHidden);
    }

    /** The same for a project whose names are hidden: neither texts nor files that still tell them are at hand. */
    public Options hidingNames() {
        return new Options(safeForExcel, null, KeptSources.NONE, true);
    }
}
