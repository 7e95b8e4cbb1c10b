package variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the words of one collation, so that comparing two words is comparing two numbers. */
final class Vocabulary {

    /** What is known of one spelling, worked out once. */
    record Entry(int key, int stem, boolean function) {}

    private record Spelling(String word, int hash, Entry entry) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable Spelling[] spellings = new @Nullable Spelling[1 << 10];
    private int spellingCount;
    private final List<String> words = new ArrayList<>();
    private final BitSet reporting = new BitSet();

    /** The number of a folded word, a stem or a term. */
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    /** The word of a number. */
    String word(int number) {
        return words.get(number);
    }

    /**
     * The forms of the word that stands at a place of a text. Looked up by its characters where they are, in a table of
     * its own: this is asked for every word, and the hash of strings crowds words that are made of few letters.
     */
    Entry entry(String text, int start, int end) {
        int hash = hash(text, start, end);
        int at = hash & (spellings.length - 1);
        while (spellings[at] != null) {
            Spelling known = spellings[at];
            if (known.hash() == hash && known.word().length() == end - start
                    && known.word().regionMatches(0, text, start, end - start)) {
                return known.entry();
            }
            at = (at + 1) & (spellings.length - 1);
        }
        String surface = text.substring(start, end);
        String folded = Folding.fold(surface);
        Entry entry = new Entry(number(folded), number(Folding.stem(folded)), FunctionWords.has(folded));
        if (ReportingWords.has(folded)) {
            reporting.set(entry.stem());
        }
        spellings[at] = new Spelling(surface, hash, entry);
        spellingCount++;
        if (2 * spellingCount > spellings.length) {
            grow();
        }
        return entry;
    }

    private void grow() {
        @Nullable Spelling[] old = spellings;
        spellings = new @Nullable Spelling[2 * old.length];
        for (Spelling spelling : old) {
            if (spelling != null) {
                int at = spelling.hash() & (spellings.length - 1);
                while (spellings[at] != null) {
                    at = (at + 1) & (spellings.length - 1);
                }
                spellings[at] = spelling;
            }
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /** Whether a stem is one of {@link ReportingWords}. */
    boolean isReporting(int stem) {
        return reporting.get(stem);
    }

    int size() {
        return words.size();
    }
}
