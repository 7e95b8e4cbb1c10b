package variorum.collation;


/** Counts the words that stand in runs both witnesses have. */
final class ReuseFigures {

    private ReuseFigures() {}

    static Reuse of(LinkedText text) {
        Words a = text.a();
        int longest = 0;
        int reused = 0;
        int word = 0;
        while (word < a.count()) {
            int end = word;
            while (end < a.count() && text.matching().hasA(end)
                    && (end == word || text.matching().ofA(end) == text.matching().ofA(end - 1) + 1)) {
                end++;
            }
            longest = Math.max(longest, end - word);
            reused += end - word >= Reuse.RUN && !inHeading(a, word) ? end - word : 0;
            word = Math.max(end, word + 1);
        }
        int wordsA = words(a);
        int wordsB = words(text.b());
        return new Reuse(share(reused, wordsA), share(reused, wordsB), longest, wordsA, wordsB);
    }

    /** Headings are each outlet's own; they count neither way. */
    private static int words(Words words) {
        int count = 0;
        for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
            count += words.isHeading(paragraph) ? 0 : words.wordsInParagraph(paragraph);
        }
        return count;
    }

    private static boolean inHeading(Words words, int word) {
        return words.isHeading(words.paragraphOfWord(word));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
