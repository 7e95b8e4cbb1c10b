package variorum.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Where the places that a file names are in a text. Wrong offsets are silent, so they are tested against the words that
 * the file says stand there, under every way in which its maker may have counted; the way that fits most is taken. What
 * does not fit even then is looked for by its words.
 *
 * @param counting how the file counts
 * @param ground what that was seen by
 * @param places one for each claim, in their order
 */
public record Anchoring(Counting counting, Ground ground, List<Place> places) {

    /** By what it was seen how a file counts. */
    public enum Ground {
        /** The words that the file says. */
        WORDS,
        /** The file says no words, and only counted so do its places lie in the text; or as its format prescribes. */
        EXTENT,
        /**
         * The file says no words; counted as prescribed its places would tear words apart, and counted so none does.
         */
        WORD_EDGES
    }

    /** How a place was found. */
    public enum How {
        /** Where the file says. */
        AS_SAID,
        /** Not there, but where the words stand. */
        BY_WORDS,
        /** Not at all. */
        NOWHERE
    }

    /**
     * What became of a claim.
     *
     * @param spans the parts in the text, UTF-16; none when it was not found
     * @param how how it was found
     */
    public record Place(List<Span> spans, How how) {

        /** Takes its own copy of the list. */
        public Place {
            spans = List.copyOf(spans);
        }

        /** Whether there is such a place. */
        public boolean isFound() {
            return how != How.NOWHERE;
        }
    }

    /** Takes its own copy of the list. */
    public Anchoring {
        places = List.copyOf(places);
    }

    /**
     * Tests the claims of a file.
     *
     * @param text the text as {@link variorum.text.Intake} left it
     * @param asItCame the text as it was decoded
     * @param declared how the format prescribes to count; taken when nothing speaks against it
     * @param claims the places
     */
    public static Anchoring of(String text, String asItCame, OffsetUnit declared, List<Claim> claims) {
        List<Counting> countings = countings(text, asItCame, declared);
        Test taken = new Test(text, asItCame, countings.getFirst(), claims);
        for (Counting counting : countings.subList(1, countings.size())) {
            if (taken.fitting == claims.size()) {
                break;
            }
            Test test = new Test(text, asItCame, counting, claims);
            taken = test.fitting > taken.fitting ? test : taken;
        }
        boolean saysWords = claims.stream().anyMatch(Claim::hasWords);
        Ground ground = saysWords ? Ground.WORDS : Ground.EXTENT;
        if (!saysWords && WordEdges.speakAgainst(text, taken.found)) {
            Optional<Test> whole = onWholeWords(text, asItCame, countings, claims);
            ground = whole.isPresent() ? Ground.WORD_EDGES : ground;
            taken = whole.orElse(taken);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            places.add(place(text, claims.get(i), taken.found.get(i), taken.fits.get(i)));
        }
        return new Anchoring(taken.counting, ground, places);
    }

    /**
     * The one way to count in which every place is one, and none begins or ends within a word. Line ends of two
     * characters and byte order marks are only counted when the text has them; where two ways answer differently,
     * neither is known to be meant.
     */
    private static Optional<Test> onWholeWords(
            String text, String asItCame, List<Counting> countings, List<Claim> claims) {
        List<Test> whole = countings.stream()
                .filter(counting -> counting.lines() != Counting.Lines.TWO)
                .filter(counting -> !counting.mark() || TextForm.hasMark(asItCame))
                .map(counting -> new Test(text, asItCame, counting, claims))
                .filter(test -> test.fitting == claims.size() && WordEdges.torn(text, test.found) == 0)
                .toList();
        boolean areOne = whole.stream().map(test -> test.found).distinct().count() == 1;
        return areOne ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    /** Whether the file counts as its format prescribes. */
    public boolean isAsDeclared(OffsetUnit declared) {
        return counting.equals(Counting.in(declared));
    }

    /** The ways to count that differ for this text, the prescribed one first. */
    private static List<Counting> countings(String text, String asItCame, OffsetUnit declared) {
        List<OffsetUnit> units = new ArrayList<>(List.of(OffsetUnit.values()));
        units.remove(declared);
        units.addFirst(declared);
        boolean lines = text.indexOf('\n') >= 0;
        List<Counting> countings = new ArrayList<>();
        for (boolean mark : new boolean[] {false, true}) {
            for (OffsetUnit unit : units) {
                countings.add(new Counting(unit, Counting.Lines.ONE, mark));
                if (lines) {
                    countings.add(new Counting(unit, Counting.Lines.TWO, mark));
                }
                if (!asItCame.equals(text)) {
                    countings.add(new Counting(unit, Counting.Lines.AS_THEY_STAND, mark));
                }
            }
        }
        return countings;
    }

    private static Place place(String text, Claim claim, @Nullable List<Span> said, boolean fits) {
        if (said != null && fits) {
            return new Place(said, How.AS_SAID);
        }
        if (!claim.hasWords()) {
            return new Place(List.of(), How.NOWHERE);
        }
        int near = said == null || said.isEmpty() ? 0 : said.getFirst().start();
        return nearest(text, claim.words(), near)
                .map(span -> new Place(List.of(span), How.BY_WORDS))
                .orElseGet(() -> new Place(List.of(), How.NOWHERE));
    }

    /** The occurrence of words that starts nearest to an offset; any white space stands for any other. */
    private static Optional<Span> nearest(String text, String words, int offset) {
        List<String> parts = new ArrayList<>();
        for (String part : folded(words).split(" ", -1)) {
            parts.add(Pattern.quote(part));
        }
        Matcher matcher = Pattern.compile(String.join("[\\s\\p{Z}]+", parts)).matcher(text);
        Span nearest = null;
        while (matcher.find()) {
            Span here = new Span(matcher.start(), matcher.end());
            if (nearest == null || Math.abs(here.start() - offset) < Math.abs(nearest.start() - offset)) {
                nearest = here;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** White space of any length as one space, none at the ends: makers of files differ in it. */
    private static String folded(CharSequence words) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Characters.isBlank(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** The claims under one way to count. */
    private static final class Test {
        private final Counting counting;
        private final List<@Nullable List<Span>> found = new ArrayList<>();
        private final List<Boolean> fits = new ArrayList<>();
        private int fitting;

        Test(String text, String asItCame, Counting counting, List<Claim> claims) {
            this.counting = counting;
            TextForm form = TextForm.of(text, asItCame, counting.lines(), counting.mark());
            Offsets offsets = Offsets.of(form.text());
            for (Claim claim : claims) {
                List<Span> spans = spans(claim, form, offsets);
                boolean fit = spans != null && isSaid(text, spans, claim);
                found.add(spans);
                fits.add(fit);
                fitting += fit ? 1 : 0;
            }
        }

        private @Nullable List<Span> spans(Claim claim, TextForm form, Offsets offsets) {
            List<Span> spans = new ArrayList<>();
            for (Span place : claim.places()) {
                try {
                    Span utf16 = counting.unit().toUtf16(offsets, place);
                    if (utf16.end() > form.text().length()) {
                        return null;
                    }
                    spans.add(form.inOurs(utf16));
                } catch (IndexOutOfBoundsException outside) {
                    return null;
                }
            }
            return spans;
        }

        /** A quotation that was cut short, as its last character says, needs only to begin so. */
        private static boolean isSaid(String text, List<Span> spans, Claim claim) {
            if (spans.stream().anyMatch(span -> !isWhole(text, span))) {
                return false;
            }
            if (!claim.hasWords()) {
                return true;
            }
            String said = folded(claim.words());
            String there = folded(String.join(" ", spans.stream().map(span -> span.in(text)).toList()));
            return there.equals(said)
                    || (said.endsWith("…") && there.startsWith(said.substring(0, said.length() - 1).stripTrailing()));
        }

        private static boolean isWhole(String text, Span span) {
            return Offsets.isBoundary(text, span.start()) && Offsets.isBoundary(text, span.end());
        }
    }
}
