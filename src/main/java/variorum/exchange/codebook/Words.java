package variorum.exchange.codebook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import variorum.annotation.AttributeType;
import variorum.annotation.Mark;

/** The words that files use for what is one of a few things, and identifiers made from names. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Optional<AttributeType.Kind> kind(String word) {
        return Arrays.stream(AttributeType.Kind.values())
                .filter(kind -> of(kind).equals(word.strip().toLowerCase(Locale.ROOT).replace(' ', '_')))
                .findFirst();
    }

    static Optional<Mark> mark(String word) {
        return Arrays.stream(Mark.values())
                .filter(mark -> of(mark).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words for the kinds there are, for a sentence. */
    static String kinds() {
        return String.join(", ", Arrays.stream(AttributeType.Kind.values()).map(Words::of).toList());
    }

    /** A name as part of an identifier: "Armed group" becomes armed-group. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String some = plain.isEmpty() ? "x" : plain;
        return some.substring(0, some.offsetByCodePoints(0, Math.min(LONGEST, some.codePointCount(0, some.length()))));
    }
}
