package variorum;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import variorum.workbench.Workbench;

/**
 * Goes once through what a start of the window needs. The build runs it, without a display, for Java to keep what it
 * learns on the way; see the decision on the start cache of the window. Nothing else calls it.
 */
final class StartCache {

    private StartCache() {}

    /**
     * Opens the window and closes it again; where there can be none, nothing is learnt and the build goes on.
     *
     * @param arguments the project to open
     */
    public static void main(String[] arguments) {
        try {
            Workbench.tour(Path.of(arguments[0]));
        } catch (Workbench.NoWindow none) {
            LoggerFactory.getLogger(StartCache.class).info(none.sentence());
        }
    }
}
