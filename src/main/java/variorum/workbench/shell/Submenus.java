package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;

/**
 * Which commands stand together one step further down, so that each menu fits on a small screen. The palette lists them
 * all on one level.
 */
final class Submenus {

    private record Submenu(String title, List<String> beginnings) {}

    private static final List<Submenu> ALL = List.of(
            of("Suggested names", "suggest."),
            of("Doubts", "doubt."),
            of("Carried tags", "carried."),
            of("Statement", "statement."),
            of("Places found", "search.tag", "search.entity"),
            of("Ends of the tag", "tag.start", "tag.end"),
            of("Codebook", "code."),
            of("Entities", "entity."),
            of("Columns", "read.columns."),
            of("Size of letters", "read.larger", "read.smaller", "read.usual"),
            of("Theme", "view.theme."),
            of("Go to", "compare.next.", "compare.previous.", "compare.column."),
            of("Versions", "compare.left", "compare.right", "compare.add", "compare.close", "compare.swap",
                    "compare.base"),
            of("Carry over", "compare.carry"),
            of("Layers", "compare.layer"),
            of("Export this comparison", "compare.export."));

    /** The steps through all differences are used most and stay in sight. */
    private static final List<String> IN_SIGHT = List.of("compare.next.difference", "compare.previous.difference");

    private Submenus() {}

    private static Submenu of(String title, String... beginnings) {
        return new Submenu(title, List.of(beginnings));
    }

    /** The title of the submenu that a command stands in; nothing for one that stands in the menu itself. */
    static Optional<String> titleFor(String command) {
        return ALL.stream()
                .filter(submenu -> !IN_SIGHT.contains(command))
                .filter(submenu -> submenu.beginnings().stream().anyMatch(command::startsWith))
                .map(Submenu::title)
                .findFirst();
    }
}
