package variorum.text;

import java.util.Random;

/** Texts that are hard on offsets: emoji, combining marks, right-to-left, no-break spaces, every line end. */
public final class RandomTexts {

    private static final String[] PIECES = {
        "a",
        "Raqqa",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\u00A0",
        "e\u0301",
        "\u00E9",
        "\uD83D\uDE00",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u0631\u0642\u0629",
        "\u05E8\u05E7\u05D4",
        "\u6771\u4EAC",
        "U.S.",
        "\u201C",
        "\u201D",
        "\u2019",
        "'",
        ".",
        ",",
        "40,000",
        "\t",
        "\u2028",
        "\uFEFF",
        "\u0085",
        "\uD800",
        "\uDC00",
        "\u0000"
    };

    private RandomTexts() {}

    /** Any text of up to so many pieces, broken surrogates and control characters among them. */
    public static String raw(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A text as it stands after import. */
    public static String clean(Random random, int pieces) {
        return Intake.clean(raw(random, pieces)).text();
    }

    /** A place between two characters of a text. */
    public static int boundary(Random random, String text) {
        int offset = random.nextInt(text.length() + 1);
        return Offsets.isBoundary(text, offset) ? offset : offset - 1;
    }
}
