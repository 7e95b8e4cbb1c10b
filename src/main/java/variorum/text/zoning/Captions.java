package variorum.text.zoning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Zone;

/**
 * A passage that ends by naming a photographer or picture agency belongs to a picture; the name itself is a credit. A
 * bracket at the end counts as such a name only above the story, because inside it brackets hold a writer's remarks.
 */
final class Captions implements ZoneRule {

    private static final int LONGEST = 90;

    /** The longest credit, in UTF-16 units; nothing further from the end is looked at. */
    private static final int LONGEST_CREDIT = 160;

    /** No credit is without one of these; most paragraphs are. */
    private static final Pattern HINT =
            Pattern.compile("[/\\[\\]©]|[(:] ?\\p{Lu}|\\([Cc]\\)|Getty|(?i:photo|picture|image|bild)");
    private static final String PERSON = "\\p{Lu}[\\p{L}\\p{M} .'’/&-]{1,60}";
    private static final String PICTURE = "(?:" + String.join("|", Cues.lines("""
            Photo(?:graph|s)?(?: credit)?
            Picture
            Image(?: credit)?
            Fotos?
            Bild
            Crédit photo
            Photographie
            Fotografía
            Imagen
            صورة
            الصورة
            تصوير""")) + ")";
    private static final String END = "\\s*[)\\]]?\\.?\\s*$";

    /** Each finds a credit at the end of a passage. */
    private static final List<Pattern> CREDITS = List.of(
            Pattern.compile("[(\\[]?\\b" + Agencies.NAME + "(?: Photo| PHOTO)? ?/ ?" + PERSON + END),
            Pattern.compile("[(\\[]?\\b" + PERSON + "/ ?(?:via )?" + Agencies.NAME + END),
            Pattern.compile("[(\\[]?\\b" + PICTURE + "(?: (?:by|courtesy of|von|par|de))? ?[:/©] ?\\S.{1,60}$"),
            Pattern.compile("[(\\[]" + PICTURE + " (?:by|courtesy of|von|par) [^()\\[\\]]{2,80}[)\\]]\\.?$"),
            Pattern.compile("(?:©|\\(c\\)) ?" + Agencies.NAME + END),
            Pattern.compile("\\bGetty Images" + END));

    private static final Pattern BRACKET = Pattern.compile("\\[\\p{Lu}[^\\[\\]]{1,60}\\]$");
    private static final Pattern STROKED_BRACKET = Pattern.compile("\\[\\p{Lu}[^\\[\\]/]{1,40}/[^\\[\\]]{1,40}\\]$");
    private static final Pattern ARCHIVE = Cues.any("""
            [(\\[]?\\b(?:file|archive|stock|handout|undated) (?:photo|picture|image)[)\\]]?\\.?$
            \\bArchivbild\\)?\\.?$""");

    @Override
    public void mark(Layout layout) {
        List<Passage> candidates = layout.free()
                .filter(passage -> passage.isShortEnough() && passage.weight() <= LONGEST)
                .filter(passage -> HINT.matcher(tail(passage)).find())
                .toList();
        candidates.stream().filter(passage -> ARCHIVE.matcher(tail(passage)).find())
                .forEach(passage -> layout.claim(passage, Zone.Kind.CAPTION));
        for (Pattern credit : CREDITS) {
            candidates.forEach(passage -> markCredit(layout, passage, credit));
        }
        candidates.forEach(passage -> markCredit(layout, passage, STROKED_BRACKET));
        int start = layout.storyStart();
        candidates.stream()
                .filter(passage -> passage.index() < start)
                .forEach(passage -> markCredit(layout, passage, BRACKET));
    }

    private static void markCredit(Layout layout, Passage passage, Pattern credit) {
        String tail = tail(passage);
        Matcher matcher = credit.matcher(tail);
        if (!layout.isFree(passage) || !matcher.find()) {
            return;
        }
        int start = passage.words().length() - tail.length() + matcher.start();
        if (start == 0) {
            layout.claim(passage, Zone.Kind.CREDIT);
        } else {
            layout.claim(passage, Zone.Kind.CAPTION);
            layout.claimPart(passage, passage.part(start, passage.words().length()), Zone.Kind.CREDIT);
        }
    }

    /** Where a credit can stand. */
    private static String tail(Passage passage) {
        String words = passage.words();
        return words.substring(Math.max(0, words.length() - LONGEST_CREDIT));
    }
}
