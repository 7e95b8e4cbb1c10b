package variorum.text.zoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Zone;

/** Who reported, wrote and edited, as agencies put it at the end: on a line, or in brackets after the last sentence. */
final class SignOffs implements ZoneRule {

    private static final int LONGEST = 60;
    private static final int LONGEST_SOURCE = 8;
    private static final String DUTIES = Cues.any("""
            (?:additional |further )?reporting
            writing
            editing
            compiled
            translated
            edited
            written
            reported
            (?:zusätzliche )?berichterstattung
            redaktion
            reportage
            rédaction
            reporte
            editado""").pattern();
    private static final String BY = DUTIES + " (?:by|von|par|por)";

    private static final Pattern IN_BRACKETS = Cues.any("^[(\\[]" + DUTIES + "\\b[^()]*[)\\]]\\.?$");
    private static final Pattern AFTER_LAST_SENTENCE = Cues.any("[(\\[]" + BY + "\\b[^()]*[)\\]]\\.?$");
    private static final Pattern LABELLED = Cues.any("^" + BY + " ?:");
    private static final Pattern WITH_EDITORS =
            Cues.any("^" + BY + " .+; ?(?:additional |further )?(?:editing|writing|reporting) by ");
    private static final Pattern CONTRIBUTED = Cues.any("""
            \\bcontributed (?:to this (?:report|story|article)|reporting)\\b
            ^with (?:files|reporting) (?:from|by)\\s""");
    private static final Pattern SOURCE = Cues.beginning("""
            (?:sources?|quellen?|fuentes?|fonte|источник|المصدر) ?: ?\\S
            mit material (?:von|der)\\s""");
    private static final Pattern BRACKETED_NAME = Pattern.compile("^\\((.{2,40})\\)$");

    @Override
    public void mark(Layout layout) {
        layout.free().filter(passage -> passage.weight() <= LONGEST)
                .filter(SignOffs::isSignOff)
                .toList()
                .forEach(passage -> layout.claim(passage, Zone.Kind.CREDIT));
        int end = layout.storyEnd();
        layout.free().filter(passage -> passage.index() > end && end >= 0 && isSource(passage))
                .toList()
                .forEach(passage -> layout.claim(passage, Zone.Kind.CREDIT));
        layout.free().filter(passage -> passage.index() >= end && passage.isShortEnough())
                .toList()
                .forEach(passage -> markAfterLastSentence(layout, passage));
    }

    private static boolean isSignOff(Passage passage) {
        String words = passage.words();
        return IN_BRACKETS.matcher(words).find()
                || LABELLED.matcher(words).find()
                || WITH_EDITORS.matcher(words).find()
                || (CONTRIBUTED.matcher(words).find() && !passage.holdsSpeech());
    }

    private static boolean isSource(Passage passage) {
        Matcher name = BRACKETED_NAME.matcher(passage.words());
        boolean labelled = SOURCE.matcher(passage.words()).find() && passage.weight() <= LONGEST_SOURCE;
        return labelled || Agencies.isName(passage.words()) || (name.matches() && Agencies.isName(name.group(1)));
    }

    private static void markAfterLastSentence(Layout layout, Passage passage) {
        Matcher matcher = AFTER_LAST_SENTENCE.matcher(passage.words());
        if (matcher.find()) {
            layout.claimPart(passage, passage.part(matcher.start(), passage.words().length()), Zone.Kind.CREDIT);
        }
    }
}
