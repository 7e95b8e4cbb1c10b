package variorum.text.zoning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;
import variorum.text.Zone;

/**
 * The first short line above the story that does not end as a statement does. A slogan or section name above it is
 * known by this: its words do not come again in the story, and it names a founding year, is a path, or has at most
 * three words. One or two words that do come again are left in the story, but are no headline when another line could
 * be.
 */
final class Headlines implements ZoneRule {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_ALONE = 4;
    private static final int LONGEST = 30;
    private static final int LONGEST_SECTION = 3;
    private static final int LONGEST_KICKER = 2;
    private static final double FEW = 0.4;
    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_PASSAGES_READ = 400;

    private static final Pattern FOUNDED = Pattern.compile(
            "\\b(?:since|established|founded|est\\.?|seit|depuis|desde|dal|sinds|с|منذ) ?\\d{4}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PATH = Pattern.compile("^\\S.{0,40} ?[>»›|/] ?\\S.{0,40}$");

    @Override
    public void mark(Layout layout) {
        int start = layout.storyStart();
        if (start == layout.passages().size()) {
            return;
        }
        Set<String> story = storyWords(layout, start);
        List<Passage> candidates = layout.free().filter(p -> p.index() < start && isCandidate(p)).toList();
        for (Passage candidate : candidates) {
            double share = shareIn(story, candidate);
            boolean another = !candidate.equals(candidates.getLast());
            if (another && share < FEW && isSloganOrSection(candidate)) {
                layout.claim(candidate, Zone.Kind.BOILERPLATE);
                continue;
            }
            if (another && candidate.weight() <= LONGEST_KICKER) {
                continue;
            }
            if (another || share > 0 || candidate.weight() >= SHORTEST_ALONE) {
                layout.claim(candidate, Zone.Kind.HEADLINE);
            }
            return;
        }
    }

    private static boolean isCandidate(Passage passage) {
        return passage.weight() >= SHORTEST
                && passage.weight() <= LONGEST
                && !passage.endsWithFullStop()
                && !passage.words().endsWith(":")
                && !Bylines.isSigned(passage);
    }

    private static boolean isSloganOrSection(Passage passage) {
        String words = passage.words();
        return passage.weight() <= LONGEST_SECTION || FOUNDED.matcher(words).find() || PATH.matcher(words).matches();
    }

    private static Set<String> storyWords(Layout layout, int start) {
        Set<String> stems = new HashSet<>();
        layout.passages().stream()
                .skip(start)
                .limit(MOST_PASSAGES_READ)
                .filter(passage -> layout.isFree(passage) && passage.isProse() && passage.isShortEnough())
                .forEach(passage -> stems.addAll(stems(passage)));
        return stems;
    }

    /**
     * How many of its content words come again in the story, 0 to 1. Words are cut to their beginning: they are
     * inflected.
     */
    private static double shareIn(Set<String> story, Passage passage) {
        List<String> stems = stems(passage);
        return stems.isEmpty() ? 0 : (double) stems.stream().filter(story::contains).count() / stems.size();
    }

    private static List<String> stems(Passage passage) {
        String words = passage.words();
        return Tokenizer.words(words, Span.of(words)).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(token -> token.in(words))
                .filter(word -> word.length() >= SHORTEST_WORD || word.equals(word.toUpperCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
