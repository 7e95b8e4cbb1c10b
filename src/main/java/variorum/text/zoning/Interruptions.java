package variorum.text.zoning;

import java.util.Locale;
import java.util.Set;
import variorum.text.Zone;

/**
 * Lines that sites put between any two paragraphs. Only whole lines: the same words inside a sentence tell the story.
 */
final class Interruptions implements ZoneRule {

    private static final Set<String> LINES = Set.copyOf(Cues.lines("""
            advertisement
            advertising
            skip advertisement
            story continues below
            story continues below advertisement
            article continues below
            article continues after advertisement
            continue reading
            continue reading the main story
            share
            share this
            share this article
            tweet
            print
            email
            external content
            horizontal line
            anzeige
            werbung
            externer inhalt
            neuer inhalt
            teilen
            publicité
            partager
            publicidad
            compartir
            pubblicità
            condividi
            reklam
            реклама
            إعلان"""));

    private static final int LONGEST = 6;

    @Override
    public void mark(Layout layout) {
        layout.free()
                .filter(passage -> passage.weight() <= LONGEST)
                .filter(passage -> LINES.contains(passage.words().toLowerCase(Locale.ROOT)))
                .forEach(passage -> layout.claim(passage, Zone.Kind.BOILERPLATE));
    }
}
