package variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of one collation, so that comparing two words is comparing two numbers. */
final class Vocabulary {

    /** What is known of one spelling, worked out once. */
    record Entry(int key, int stem, boolean function) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> words = new ArrayList<>();

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

    /** The forms of a word as it stands in a text. */
    Entry entry(String surface) {
        Entry known = entries.get(surface);
        if (known != null) {
            return known;
        }
        String folded = Folding.fold(surface);
        Entry entry = new Entry(number(folded), number(Folding.stem(folded)), FunctionWords.has(folded));
        entries.put(surface, entry);
        return entry;
    }

    int size() {
        return words.size();
    }
}
