package variorum.collation;


/** Counts the words that stand in runs both witnesses have. */
final class ReuseFigures {

    private ReuseFigures() {}

    static Reuse of(LinkedText text) {
        Words a = text.a();
        Words b = text.b();
        int longest = 0;
        int reusedA = 0;
        int reusedB = 0;
        int word = 0;
        while (word < a.count()) {
            int length = run(text, word);
            if (length >= Reuse.RUN) {
                reusedA += storyWords(a, word, length);
                reusedB += storyWords(b, text.matching().ofA(word), length);
            }
            longest = Math.max(longest, length);
            word += Math.max(1, length);
        }
        int wordsA = words(a);
        int wordsB = words(b);
        return new Reuse(share(reusedA, wordsA), share(reusedB, wordsB), longest, wordsA, wordsB);
    }

    /** How many words in a row both have from a word of A on. */
    private static int run(LinkedText text, int from) {
        Matching matching = text.matching();
        int end = from;
        while (end < text.a().count() && matching.hasA(end)
                && (end == from || matching.ofA(end) == matching.ofA(end - 1) + 1)) {
            end++;
        }
        return end - from;
    }

    /** The words of a run that stand in no heading: a run may go on from the headline into the text. */
    private static int storyWords(Words words, int from, int length) {
        int count = 0;
        for (int word = from; word < from + length; word++) {
            count += words.isHeading(words.paragraphOfWord(word)) ? 0 : 1;
        }
        return count;
    }

    /** Headings are each outlet's own; they count neither way. */
    private static int words(Words words) {
        int count = 0;
        for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
            count += words.isHeading(paragraph) ? 0 : words.wordsInParagraph(paragraph);
        }
        return count;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
