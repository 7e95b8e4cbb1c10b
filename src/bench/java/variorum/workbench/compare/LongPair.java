package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two versions of a made-up report, for measuring: every twelfth word of the second is another one, quotation marks are
 * set otherwise, and one paragraph in twelve stands elsewhere. The same numbers give the same pair.
 *
 * @param a the first version
 * @param b the second
 */
record LongPair(String a, String b) {

    private static final int CHANGED = 12;
    private static final int VOCABULARY = 1500;

    static LongPair of(int words, long seed) {
        Random random = new Random(seed);
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(invented(random));
        }
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int written = 0; written < words; ) {
            List<String> paragraph = new ArrayList<>();
            int length = 40 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                paragraph.add(vocabulary.get((int) (Math.pow(random.nextDouble(), 2) * VOCABULARY)));
            }
            first.add(sentences(paragraph, '\u201C', '\u201D'));
            paragraph.replaceAll(word -> random.nextInt(CHANGED) == 0 ? invented(random) : word);
            second.add(sentences(paragraph, '"', '"'));
            written += length;
        }
        for (int i = 0; i < second.size() / CHANGED; i++) {
            Collections.swap(second, random.nextInt(second.size()), random.nextInt(second.size()));
        }
        return new LongPair(String.join("\n\n", first), String.join("\n\n", second));
    }

    private static String invented(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        String text = word.append("nrslt".charAt(random.nextInt(5))).toString();
        return random.nextInt(6) == 0 ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** Cuts words into sentences of twenty; the second of each three is quoted. */
    private static String sentences(List<String> words, char open, char close) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i += 20) {
            String sentence = String.join(" ", words.subList(i, Math.min(words.size(), i + 20))) + ".";
            boolean quoted = i / 20 % 3 == 1;
            text.append(text.isEmpty() ? "" : " ").append(quoted ? open + sentence + close : sentence);
        }
        return text.toString();
    }
}
