package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up reports and versions of them, with the marks and changes that news texts have. */
final class RandomReports {

    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "to",
            "and",
            "in",
            "a",
            "on",
            "said",
            "with",
            "for",
            "Raqqa",
            "Geneva",
            "Daesh",
            "envoy",
            "talks",
            "dam",
            "U.S.",
            "Ja'afari",
            "minister",
            "attack",
            "city",
            "2017",
            "40,000",
            "today",
            "Friday",
            "rebel",
            "offensive",
            "army",
            "coalition",
            "government",
            "reporters",
            "convoy",
            "hospital",
            "bridge",
            "village",
            "border",
            "ceasefire",
            "oil",
            "élite",
            "well-known",
            "al-Nusra",
            "statement",
            "yesterday",
            "three",
            "spokesman",
            "Moscow",
            "plan",
            "terrorism",
            "aid",
            "state");

    private final Random random;

    RandomReports(long seed) {
        random = new Random(seed);
    }

    String report() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(9); i++) {
            paragraphs.add(paragraph());
        }
        return String.join("\n\n", paragraphs);
    }

    private String paragraph() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            sentences.add(sentence());
        }
        return String.join(" ", sentences);
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(20); i++) {
            words.add(word());
        }
        String text = String.join(" ", words);
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
        return random.nextInt(4) == 0 ? "\"" + sentence + "\"" : sentence;
    }

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(24)) {
            case 0 -> "\"" + word + "\"";
            case 1 -> word + ",";
            case 2 -> "(" + word + ")";
            case 3 -> word + " –";
            default -> word;
        };
    }

    /** The same report after an editor: words and marks changed, paragraphs moved, merged, cut, dropped and added. */
    String version(String report) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(report.split("\n\n", -1)));
        if (random.nextInt(3) == 0) {
            Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
        }
        if (random.nextInt(3) == 0) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        if (random.nextInt(3) == 0) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph());
        }
        String text = String.join(random.nextInt(3) == 0 ? " " : "\n\n", paragraphs);
        return random.nextInt(2) == 0
                ? edit(text)
                : edit(text).replaceAll("\"(?=\\w)", "“").replace("\"", "”").replace('\'', '’');
    }

    private String edit(String text) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<= )", -1)) {
            int fate = random.nextInt(30);
            if (fate == 0) {
                edited.append(word()).append(' ');
            } else if (fate == 1) {
                edited.append(word).append(word()).append(' ');
            } else if (fate == 2) {
                edited.append(word.replace("\"", "").replace(",", ""));
            } else if (fate != 3 || word.contains("\n")) {
                edited.append(word);
            }
        }
        return edited.toString();
    }
}
