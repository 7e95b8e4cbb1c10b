package variorum.text.zoning;

import java.util.regex.Pattern;
import variorum.text.Zone;

/**
 * Who wrote it: a line that begins with "By" and a name, the name of an agency alone, or at most three words with
 * capitals between headline and story.
 */
final class Bylines implements ZoneRule {

    private static final int LONGEST_SIGNED = 16;
    private static final int LONGEST_NAME = 3;
    private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’&/-]*";
    private static final Pattern NAME = Pattern.compile(WORD + "(?:,? " + WORD + ")*");
    private static final String LABEL =
            "^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Autor|Author|Written by|Text|بقلم|كتب|كتبت) ?:? ";
    private static final Pattern SIGNED = Pattern.compile(LABEL + "(?:the )?[\\p{Lu}\\p{Lo}]");

    @Override
    public void mark(Layout layout) {
        int start = layout.storyStart();
        int head = layout.headEnd();
        int headline = layout.passages().stream()
                .filter(passage -> layout.is(passage, Zone.Kind.HEADLINE))
                .mapToInt(Passage::index)
                .findFirst()
                .orElse(-1);
        layout.free().filter(passage -> passage.index() < head)
                .filter(passage -> isSigned(passage) || Agencies.isName(passage.words())
                        || (passage.index() < start && passage.index() > headline && headline >= 0 && isName(passage)))
                .toList()
                .forEach(passage -> layout.claim(passage, Zone.Kind.BYLINE));
    }

    /** The words of a signed line without the label and without what follows a stroke or dot. */
    static String names(String line) {
        return line.replaceFirst(LABEL, "").replaceFirst(" ?[|•·].*", "").strip();
    }

    /** Whether a line begins as a signed one does. */
    static boolean isSigned(String line) {
        return SIGNED.matcher(line).find();
    }

    /** Whether it begins as a signed line does and is none of the story's sentences. */
    static boolean isSigned(Passage passage) {
        boolean fits = passage.weight() <= LONGEST_SIGNED && !passage.isTerminated();
        return fits && isSigned(passage.words());
    }

    /** A few words, each with a capital or in a script without, and nothing but what stands in names. */
    private static boolean isName(Passage passage) {
        return passage.weight() <= LONGEST_NAME && NAME.matcher(passage.words()).matches();
    }
}
