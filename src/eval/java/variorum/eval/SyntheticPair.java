package variorum.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A made-up report and a second version of it, of which every word's origin is known: words exchanged, put in and left
 * out, sentences left out, paragraphs moved, merged, split, left out and added, quotation marks and capitals set
 * otherwise.
 *
 * @param a the first text
 * @param b the second text
 * @param origins where each word of {@code b} is from, in order
 */
record SyntheticPair(String a, String b, List<Origin> origins) {

    /**
     * Where a word of the second text is from.
     *
     * @param word the number of the word of the first text it was kept from, or -1
     * @param moved whether it stands in a moved paragraph
     */
    record Origin(int word, boolean moved) {
        boolean isKept() {
            return word >= 0;
        }
    }

    /** How much is done to the second version. */
    enum Manner {
        /** One word in ten edited, one paragraph in seven moved. */
        EDITED(0.10, 0.15),
        /** Paragraphs moved, no word touched. */
        MOVED_ONLY(0, 0.15),
        /** Three words in ten edited, one paragraph in four moved. */
        HEAVY(0.30, 0.25);

        private final double edited;
        private final double movedShare;

        Manner(double edited, double movedShare) {
            this.edited = edited;
            this.movedShare = movedShare;
        }
    }

    private record Word(String text, int origin, boolean moved) {}

    private static final class Writer {
        private static final String[] FUNCTION = {
            "the", "of", "to", "and", "a", "in", "that", "for", "on", "with", "was", "by", "at", "from", "is", "his",
            "it", "as", "he", "said", "has", "not", "are", "be", "which"
        };
        private final Random random;
        private final String[] vocabulary;

        Writer(Random random, int words) {
            this.random = random;
            this.vocabulary = new String[words];
            for (int i = 0; i < words; i++) {
                vocabulary[i] = invented();
            }
        }

        private String invented() {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.nextInt(3) + random.nextInt(2);
            for (int i = 0; i < syllables; i++) {
                word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
                if (random.nextInt(3) == 0) {
                    word.append("nrslt".charAt(random.nextInt(5)));
                }
            }
            String text = word.toString();
            return random.nextInt(6) == 0 ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
        }

        /** Two words in five are function words; the others follow Zipf's law. */
        String word() {
            if (random.nextInt(5) < 2) {
                return FUNCTION[(int) (Math.pow(random.nextDouble(), 2) * FUNCTION.length)];
            }
            double rank = Math.pow(vocabulary.length, random.nextDouble()) - 1;
            return vocabulary[Math.min(vocabulary.length - 1, (int) rank)];
        }

        List<String> sentence() {
            List<String> sentence = new ArrayList<>();
            int length = 6 + random.nextInt(10) + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                sentence.add(word());
            }
            return sentence;
        }
    }

    /** A pair of about so many words each; the same seed gives the same pair. */
    static SyntheticPair of(int words, Manner manner, long seed) {
        Random random = new Random(seed);
        Writer writer = new Writer(random, Math.max(400, words / 4));
        List<List<List<Word>>> paragraphs = new ArrayList<>();
        int count = 0;
        while (count < words) {
            List<List<Word>> paragraph = new ArrayList<>();
            int sentences = 1 + random.nextInt(4);
            for (int s = 0; s < sentences; s++) {
                List<Word> sentence = new ArrayList<>();
                for (String word : writer.sentence()) {
                    sentence.add(new Word(word, count++, false));
                }
                paragraph.add(sentence);
            }
            paragraphs.add(paragraph);
        }
        List<List<List<Word>>> second = rework(paragraphs, manner, writer, random);
        List<Origin> origins = second.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(word -> new Origin(word.origin(), word.moved()))
                .toList();
        return new SyntheticPair(print(paragraphs, false), print(second, true), origins);
    }

    private static List<List<List<Word>>> rework(
            List<List<List<Word>>> paragraphs, Manner manner, Writer writer, Random random) {
        List<List<List<Word>>> second = new ArrayList<>();
        List<List<List<Word>>> elsewhere = new ArrayList<>();
        for (List<List<Word>> paragraph : paragraphs) {
            double fate = random.nextDouble();
            boolean moves = random.nextDouble() < manner.movedShare;
            List<List<Word>> edited = edit(paragraph, manner, writer, random, moves);
            if (manner != Manner.MOVED_ONLY && fate < 0.05) {
                second.add(List.of(added(writer)));
            } else if (manner != Manner.MOVED_ONLY && fate < 0.10) {
                second.add(edited);
                second.add(List.of(added(writer), added(writer)));
            } else if (moves) {
                elsewhere.add(edited);
            } else if (manner != Manner.MOVED_ONLY && fate > 0.9 && edited.size() > 1) {
                second.add(edited.subList(0, 1));
                second.add(edited.subList(1, edited.size()));
            } else if (manner != Manner.MOVED_ONLY && fate > 0.8 && !second.isEmpty()) {
                List<List<Word>> merged = new ArrayList<>(second.removeLast());
                merged.addAll(edited);
                second.add(merged);
            } else {
                second.add(edited);
            }
        }
        elsewhere.forEach(paragraph -> second.add(random.nextInt(second.size() + 1), paragraph));
        return second;
    }

    private static List<Word> added(Writer writer) {
        return writer.sentence().stream().map(word -> new Word(word, -1, false)).toList();
    }

    private static List<List<Word>> edit(
            List<List<Word>> paragraph, Manner manner, Writer writer, Random random, boolean moves) {
        List<List<Word>> edited = new ArrayList<>();
        for (List<Word> sentence : paragraph) {
            if (paragraph.size() > 1 && manner != Manner.MOVED_ONLY && random.nextDouble() < 0.04) {
                continue;
            }
            List<Word> words = new ArrayList<>();
            for (Word word : sentence) {
                word(new Word(word.text(), word.origin(), moves), manner, writer, random, words);
            }
            if (!words.isEmpty()) {
                edited.add(words);
            }
        }
        return edited.isEmpty() ? List.of(added(writer)) : edited;
    }

    private static void word(Word word, Manner manner, Writer writer, Random random, List<Word> words) {
        if (random.nextDouble() >= manner.edited) {
            words.add(word);
            return;
        }
        int kind = random.nextInt(3);
        if (kind == 0) {
            words.add(new Word(writer.word(), -1, false));
        } else if (kind == 1) {
            words.add(word);
            words.add(new Word(writer.word(), -1, false));
        }
    }

    /**
     * Sets the text; the second version with curly marks, so that nearly every paragraph differs from its first state.
     */
    private static String print(List<List<List<Word>>> paragraphs, boolean curly) {
        StringBuilder text = new StringBuilder();
        for (List<List<Word>> paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            boolean first = true;
            for (List<Word> sentence : paragraph) {
                text.append(first ? "" : " ");
                first = false;
                boolean quoted = sentence.getFirst().text().length() % 3 == 0;
                text.append(quoted ? curly ? "\u201C" : "\"" : "");
                for (int i = 0; i < sentence.size(); i++) {
                    String word = sentence.get(i).text();
                    text.append(
                            i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : " " + word);
                }
                text.append('.').append(quoted ? curly ? "\u201D" : "\"" : "");
            }
        }
        return text.toString();
    }
}
