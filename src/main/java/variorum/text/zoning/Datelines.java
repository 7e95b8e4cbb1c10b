package variorum.text.zoning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Zone;

/**
 * Place and agency before the first sentence: "GENEVA (Reuters) -". A place in capitals and a dash are enough when a
 * capital follows; a place in small letters needs the name of a known agency, or "The Forces (SDF) – a group" would be
 * one.
 */
final class Datelines implements ZoneRule {

    private static final String DASH = " ?(?:--|[-–—―])+ ?";
    private static final String DAY =
            "(?:,? \\p{L}{3,12}\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2}\\.? \\p{L}{3,12}\\.?(?: \\d{4})?)";
    private static final String MORE = "(?:[,/] ?[\\p{L}\\p{M}.'’ -]{2,30}){0,2}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,30}" + MORE;
    private static final String PLACE = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ -]{1,30}" + MORE;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^" + CAPITALS + DAY + "? ?\\([\\p{L}\\p{M} .&-]{2,30}\\)" + DASH),
            Pattern.compile("^" + PLACE + DAY + "? ?\\( ?" + Agencies.NAME + " ?\\)(?:" + DASH + "| ?: ?)"),
            Pattern.compile("^" + PLACE + DAY + "?\\.? ?/ ?" + Agencies.NAME + " ?/\\.?(?:" + DASH + "| )"),
            Pattern.compile("^" + PLACE + " ?\\| ?" + Agencies.NAME + " ?\\| ?"),
            Pattern.compile("^\\(" + Agencies.NAME + "\\)" + DASH),
            Pattern.compile("^" + PLACE + DASH + Agencies.NAME + " ?[:–—-] ?"),
            Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{3,30}(?:, ?[\\p{L}\\p{M}.'’ -]{2,30})?" + DAY + "?"
                    + " (?:--|[-–—―]) (?=[\\p{Lu}\\p{Nd}\"“‘'„«])"));

    @Override
    public void mark(Layout layout) {
        layout.free().filter(Passage::isProse).findFirst().ifPresent(passage -> mark(layout, passage));
    }

    private static void mark(Layout layout, Passage passage) {
        String start = passage.words().substring(0, Math.min(160, passage.words().length()));
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(start);
            if (matcher.find()) {
                layout.claimPart(passage, passage.part(0, matcher.end()), Zone.Kind.DATELINE);
                return;
            }
        }
    }
}
