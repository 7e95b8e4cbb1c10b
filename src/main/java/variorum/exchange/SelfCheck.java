package variorum.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Format;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;

/**
 * Holds a written file against its schema, reads it back and compares every span with the project it came from. The
 * same for all formats.
 */
final class SelfCheck {

    private static final double FORM = 0.3;

    private SelfCheck() {}

    /**
     * Compares.
     *
     * @return how many spans there are
     * @throws Unreadable when the file does not say what it should, with the first case
     */
    static int run(Format format, Project project, Target written, Progress progress) {
        format.schemas().check(written.path(), progress.part(0, FORM));
        List<Placed> expected = format.expected(project, written.options());
        Map<Placed, Integer> open = new HashMap<>();
        expected.forEach(placed -> open.merge(placed, 1, Integer::sum));
        for (Placed placed : format.placed(written, progress.part(FORM, 1))) {
            if (open.merge(placed, -1, Integer::sum) < 0) {
                throw new Unreadable("the file has " + named(placed) + ", the project has not.");
            }
        }
        open.forEach((placed, count) -> {
            if (count > 0) {
                throw new Unreadable("the file has not " + named(placed) + ".");
            }
        });
        return expected.size();
    }

    private static String named(Placed placed) {
        return placed.code() + " on \"" + placed.words() + "\" (" + placed.place().start() + " to "
                + placed.place().end() + " in " + placed.document() + ")";
    }
}
