package variorum.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import variorum.collation.Witness;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Zones;

/**
 * A made-up corpus of which it is known who copied whom: reports of about 400 words by forty outlets, each of which
 * prints its own notice under every report; one report in five is a reworked copy of an earlier one, shortened, edited,
 * set in other type, with paragraphs moved and new ones added. The same seed gives the same report for the same number,
 * however many there are.
 */
final class MadeCorpus {

    private static final int OUTLETS = 40;

    private static final int PHRASES = 400;

    private final long seed;
    private final String[] vocabulary;
    private final List<String> notices = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();

    MadeCorpus(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        vocabulary = new String[60_000];
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = invented(random);
        }
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            notices.add(sentence(words(random, 40)));
        }
        for (int i = 0; i < PHRASES; i++) {
            phrases.add(words(random, 6));
        }
    }

    private static String invented(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            word.append(random.nextInt(3) == 0 ? "nrslt".substring(random.nextInt(5)).substring(0, 1) : "");
        }
        return word.toString();
    }

    /** By Zipf's law. */
    private List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(vocabulary[(int) Math.pow(vocabulary.length, random.nextDouble()) - 1]);
        }
        return words;
    }

    private static String sentence(List<String> words) {
        String all = String.join(" ", words);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** The report that a report was made from; itself when it is no copy. */
    int origin(int number) {
        Random random = new Random(seed * 31 + number);
        return number > 10 && random.nextInt(5) == 0 ? origin(number - 1 - random.nextInt(Math.min(number, 500)))
                : number;
    }

    String text(int number) {
        int origin = origin(number);
        List<List<String>> paragraphs = own(origin);
        Random random = new Random(seed * 37 + number);
        if (origin != number) {
            paragraphs = reworked(paragraphs, random);
        }
        List<String> set = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            String text = sentence(paragraph);
            set.add(random.nextInt(4) > 0 ? text : number % 2 == 0 ? "\"" + text + "\"" : "\u201C" + text + "\u201D");
        }
        set.add(notices.get(random.nextInt(OUTLETS)));
        return String.join("\n\n", set);
    }

    private List<List<String>> own(int number) {
        Random random = new Random(seed * 41 + number);
        List<List<String>> paragraphs = new ArrayList<>();
        for (int count = 8 + random.nextInt(6); count > 0; count--) {
            List<String> paragraph = words(random, 20 + random.nextInt(30));
            if (random.nextInt(2) == 0) {
                paragraph.addAll(phrases.get(random.nextInt(PHRASES)));
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** A third to all of the paragraphs are kept, one word in eight is edited, one or two paragraphs are added. */
    private List<List<String>> reworked(List<List<String>> paragraphs, Random random) {
        int kept = paragraphs.size() / 3 + random.nextInt(2 * paragraphs.size() / 3 + 1);
        List<List<String>> second = new ArrayList<>();
        for (List<String> paragraph : paragraphs.subList(0, Math.max(2, kept))) {
            List<String> words = new ArrayList<>();
            for (String word : paragraph) {
                int fate = random.nextInt(24);
                words.addAll(fate == 0 ? List.of() : fate < 3 ? words(random, fate) : List.of(word));
            }
            second.add(words.isEmpty() ? paragraph : words);
        }
        Collections.swap(second, random.nextInt(second.size()), random.nextInt(second.size()));
        for (int added = 1 + random.nextInt(2); added > 0; added--) {
            second.add(random.nextInt(second.size()), words(random, 30));
        }
        return second;
    }

    static Document.Id id(int number) {
        return new Document.Id(String.format(Locale.ROOT, "r%07d", number));
    }

    static int number(Document.Id id) {
        return Integer.parseInt(id.value().substring(1));
    }

    Witness witness(Document.Id id) {
        return new Witness(id.value(), id.value(), text(number(id)), Zones.NONE, null);
    }

    Document document(int number) {
        String id = id(number).value();
        String hash = String.format(Locale.ROOT, "%064x", number);
        return new Document(id(number), id, text(number), new Source(id + ".txt", hash, "UTF-8", List.of()),
                Metadata.UNKNOWN);
    }
}
