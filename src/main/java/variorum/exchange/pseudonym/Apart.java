package variorum.exchange.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Hands out other words for what has to be told apart: two that differed before do so afterwards. Mutable. */
final class Apart {

    private final Map<String, String> dealt = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private static String key(String kind, String words) {
        return kind + '/' + words;
    }

    /** Says what there is of a kind: none of it is ever handed out for another. */
    void know(String kind, Stream<String> all) {
        all.forEach(each -> taken.add(key(kind, each)));
    }

    /** What was handed out for something, or else what is given. */
    String dealt(String kind, String words, String otherwise) {
        return dealt.getOrDefault(key(kind, words), otherwise);
    }

    /** Its kind with a number, the same each time. */
    String numbered(String kind, String words) {
        return dealt.computeIfAbsent(key(kind, words), key -> {
            String next = kind + "-" + last.merge(kind, 1, Integer::sum);
            while (!taken.add(key(kind, next))) {
                next = kind + "-" + last.merge(kind, 1, Integer::sum);
            }
            return next;
        });
    }

    /** Other words for it, with a number behind them where they are taken. */
    String like(String kind, String words, String other) {
        return dealt.computeIfAbsent(key(kind, words), key -> {
            String next = other;
            for (int number = 2; !other.equals(words) && !taken.add(key(kind, next)); number++) {
                next = other + " " + number;
            }
            return next;
        });
    }
}
