package variorum.text.zoning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import variorum.text.Zone;

/**
 * A whole sentence that stands word for word both above and below the story is a notice of the site, in any language.
 */
final class RepeatedNotices implements ZoneRule {

    /** A heading of a notice, such as "External Content", has at most this many words; a headline has more. */
    private static final int LONGEST_LABEL = 3;

    @Override
    public void mark(Layout layout) {
        Map<String, List<Passage>> byWords = layout.free()
                .filter(Passage::isProse)
                .collect(Collectors.groupingBy(Passage::words, TreeMap::new, Collectors.toList()));
        int start = byWords.values().stream().filter(same -> same.size() == 1)
                .mapToInt(same -> same.getFirst().index()).min().orElse(-1);
        int end = byWords.values().stream().filter(same -> same.size() == 1)
                .mapToInt(same -> same.getFirst().index()).max().orElse(-1);
        byWords.values().stream()
                .filter(same -> same.getFirst().index() < start && same.getLast().index() > end)
                .filter(same -> same.stream().noneMatch(p -> p.index() > start && p.index() < end))
                .forEach(same -> same.forEach(notice -> claim(layout, notice)));
    }

    private static void claim(Layout layout, Passage notice) {
        layout.claim(notice, Zone.Kind.BOILERPLATE);
        if (notice.index() > 0) {
            Passage above = layout.passages().get(notice.index() - 1);
            if (above.weight() <= LONGEST_LABEL && !above.isTerminated()) {
                layout.claim(above, Zone.Kind.BOILERPLATE);
            }
        }
    }
}
