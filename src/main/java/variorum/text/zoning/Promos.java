package variorum.text.zoning;

import java.util.regex.Pattern;
import variorum.text.Zone;

/**
 * A line that begins with an invitation and a colon points to another article: "Read: …". It is no sentence of the
 * story.
 */
final class Promos implements ZoneRule {

    private static final int LONGEST = 30;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:>+ ?|[•▶►→*] ?)?" + Cues.any("""
                    (?:also |must )?read(?: also| more| next| on| here| this)?
                    see also
                    watch
                    listen
                    more(?: on this)?
                    related(?: (?:articles?|stor(?:y|ies)|news|posts?))?
                    recommended
                    opinion
                    analysis
                    video
                    in pictures
                    explainer
                    lesen sie(?: auch| mehr| dazu)?
                    mehr (?:dazu|zum thema)
                    siehe auch
                    lire aussi
                    à lire(?: aussi)?
                    voir aussi
                    lea (?:también|más)
                    ver también
                    leggi anche
                    lees ook
                    ayrıca oku
                    читайте также
                    [اإ]قرأ(?: أيضا| أيضاً| المزيد)?
                    شاهد(?: أيضا| أيضاً)?""") + " ?[:|>»] ?\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void mark(Layout layout) {
        layout.free()
                .filter(passage -> passage.weight() <= LONGEST && !passage.endsWithFullStop())
                .filter(passage -> LABEL.matcher(passage.words()).find())
                .toList()
                .forEach(passage -> layout.claim(passage, Zone.Kind.PROMO));
    }
}
