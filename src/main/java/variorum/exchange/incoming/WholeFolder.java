package variorum.exchange.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders that are one export, as against folders in which exports lie among other things. */
public final class WholeFolder {

    private WholeFolder() {}

    /**
     * Whether a folder holds files of one format and nothing else; one that also holds something else is looked through
     * file by file, so that nothing in it is passed over. Hidden files don't count.
     *
     * @param main files of the format, of which there has to be one
     * @param beside files that go with them
     */
    public static boolean isOf(Path folder, Predicate<Path> main, Predicate<Path> beside) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> files = list.filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).toList();
            return files.stream().anyMatch(main) && files.stream().allMatch(file ->
                    Files.isRegularFile(file) && (main.test(file) || beside.test(file)));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
