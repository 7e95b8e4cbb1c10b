package variorum.text.zoning;

import java.util.List;
import variorum.text.Characters;
import variorum.text.Zone;

/** A short line without a full stop between two paragraphs of the story heads what follows. It stays in the story. */
final class Crossheads implements ZoneRule {

    private static final int LONGEST = 12;

    @Override
    public void mark(Layout layout) {
        List<Passage> passages = layout.passages();
        for (int i = 1; i + 1 < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean between = isStory(layout, passages.get(i - 1)) && isStory(layout, passages.get(i + 1));
            if (layout.isFree(passage) && between && isHeading(passage)) {
                layout.claim(passage, Zone.Kind.CROSSHEAD);
            }
        }
    }

    private static boolean isStory(Layout layout, Passage passage) {
        return layout.isFree(passage) && passage.isProse();
    }

    private static boolean isHeading(Passage passage) {
        int first = passage.words().codePointAt(0);
        boolean opens = (Character.isLetterOrDigit(first) && !Character.isLowerCase(first))
                || Characters.isQuotationMark(first) || Characters.isApostrophe(first);
        return passage.weight() <= LONGEST && opens && !passage.isTerminated() && !endsOpen(passage.words());
    }

    /** A colon or comma at the end leads into what follows, as before a list or a speech. */
    private static boolean endsOpen(String words) {
        return words.endsWith(":") || words.endsWith(",") || words.endsWith(";");
    }
}
