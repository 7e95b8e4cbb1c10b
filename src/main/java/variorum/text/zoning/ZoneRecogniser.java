package variorum.text.zoning;

import java.util.List;
import variorum.text.Zones;

/**
 * Proposes the zones of a news text from general cues: where a passage stands, how long it is, how it ends, and a few
 * words that newsrooms and sites use everywhere. When in doubt a passage is body: to dim a line of the story is worse
 * than to leave a line of furniture in it. A person can correct every zone.
 *
 * <p>The rules are independent and stand in order of rank: what one has claimed no later one takes.
 */
public final class ZoneRecogniser {

    private static final List<ZoneRule> RULES = List.of(
            new RepeatedNotices(),
            new Interruptions(),
            new Captions(),
            new Promos(),
            new SignOffs(),
            new Trailer(),
            new DateLines(),
            new Headlines(),
            new Bylines(),
            new Datelines(),
            new Crossheads());

    private ZoneRecogniser() {}

    /** The zones of a text: none overlaps another, and together they hold every character that is not blank. */
    public static Zones recognise(String text) {
        Layout layout = new Layout(text);
        RULES.forEach(rule -> rule.mark(layout));
        return layout.zones();
    }
}
