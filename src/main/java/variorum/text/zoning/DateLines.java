package variorum.text.zoning;

import java.util.List;
import variorum.text.Zone;

/**
 * A line that is nothing but a date and time, above or below the story, or between its introduction and its first
 * paragraph. Where more such lines stand inside the story it is a chronicle, and they are its headings.
 */
final class DateLines implements ZoneRule {

    /** In words, with day, hour and zone in two forms. */
    private static final int LONGEST = 24;

    @Override
    public void mark(Layout layout) {
        int start = layout.storyStart();
        int head = layout.headEnd();
        int end = layout.storyEnd();
        List<Passage> dates = layout.free()
                .filter(passage -> passage.weight() <= LONGEST && PrintedDate.isAlone(passage.words()))
                .toList();
        boolean chronicle = dates.stream().anyMatch(date -> date.index() > head && date.index() < end);
        dates.stream()
                .filter(date -> date.index() < start || date.index() > end || (!chronicle && date.index() < head))
                .forEach(date -> layout.claim(date, Zone.Kind.DATE));
    }
}
