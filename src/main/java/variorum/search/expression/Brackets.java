package variorum.search.expression;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sets of characters: {@code [a-z_]}, {@code \d}, {@code \p{Lu}}. */
final class Brackets {

    private final Written written;
    private final boolean anyCase;

    Brackets(Written written, boolean anyCase) {
        this.written = written;
        this.anyCase = anyCase;
    }

    /** What stands between brackets; the first is read, and so will be the last. */
    Letters read() {
        boolean excludes = written.takes("^");
        List<Letters> sets = new ArrayList<>();
        while (sets.isEmpty() || !written.takes("]")) {
            if (written.isAtEnd()) {
                written.giveUp();
                break;
            }
            sets.add(written.takes("[:") ? posix() : item());
        }
        Letters all = Letters.all(sets);
        return excludes ? all.others() : all;
    }

    private Letters posix() {
        Letters letters = Letters.all(List.of(Letters.between('A', 'Z'), Letters.between('a', 'z')));
        return folded(switch (written.takeUntil(":]")) {
            case "alpha" -> letters;
            case "upper" -> Letters.between('A', 'Z');
            case "lower" -> Letters.between('a', 'z');
            case "digit" -> Letters.DIGITS;
            case "alnum" -> Letters.all(List.of(letters, Letters.DIGITS));
            case "word" -> Letters.WORD;
            default -> Letters.of(written.giveUp());
        });
    }

    private Letters item() {
        if (written.takes("\\")) {
            return named().orElseGet(() -> range(escapedLetter()));
        }
        return range(written.take());
    }

    private Letters range(int first) {
        boolean more = written.isAt("-") && !written.isAt("-]") && written.takes("-");
        int last = !more ? first : written.takes("\\") ? escapedLetter() : written.take();
        return folded(Letters.between(Math.min(first, last), Math.max(first, last)));
    }

    /** The set that a letter names behind a backslash, if one does. */
    Optional<Letters> named() {
        if (written.takes("d")) {
            return Optional.of(folded(Letters.DIGITS));
        }
        if (written.takes("w")) {
            return Optional.of(folded(Letters.WORD));
        }
        if (written.takes("s")) {
            return Optional.of(folded(Letters.SPACES));
        }
        if (written.takes("D")) {
            return Optional.of(folded(Letters.DIGITS).others());
        }
        if (written.takes("W")) {
            return Optional.of(folded(Letters.WORD).others());
        }
        if (written.takes("S")) {
            return Optional.of(folded(Letters.SPACES).others());
        }
        boolean excludes = written.isAt("P");
        if (written.takes("p") || written.takes("P")) {
            Letters category = anyCase ? Letters.of(written.giveUp()) : category(); // what RE2/J does then is its own
            return Optional.of(excludes ? category.others() : category);
        }
        return Optional.empty();
    }

    /** {@code L} or {@code {Lu}}, or a script. */
    private Letters category() {
        return switch (written.takes("{") ? written.takeUntil("}") : Character.toString(written.take())) {
            case "L" -> Letters.that(Character::isLetter);
            case "Lu" -> Letters.that(c -> Character.getType(c) == Character.UPPERCASE_LETTER);
            case "Ll" -> Letters.that(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
            case "Nd" -> Letters.that(Character::isDigit);
            case "Latin" -> script(UnicodeScript.LATIN);
            case "Greek" -> script(UnicodeScript.GREEK);
            case "Cyrillic" -> script(UnicodeScript.CYRILLIC);
            case "Arabic" -> script(UnicodeScript.ARABIC);
            case "Hebrew" -> script(UnicodeScript.HEBREW);
            case "Han" -> script(UnicodeScript.HAN);
            default -> Letters.of(written.giveUp());
        };
    }

    private static Letters script(UnicodeScript script) {
        return Letters.that(c -> UnicodeScript.of(c) == script);
    }

    /** One character behind a backslash. */
    int escapedLetter() {
        if (written.takes("x")) {
            return numbered();
        }
        int c = written.take();
        int control = "tnrfva".indexOf(c);
        if (control >= 0) {
            return "\t\n\r\f\u000B\u0007".charAt(control);
        }
        return (c < 128 && !Letters.WORD.has(c)) || c == '_' ? c : written.giveUp();
    }

    /** {@code 41} or {@code {1F600}}. */
    private int numbered() {
        String digits = written.takes("{")
                ? written.takeUntil("}")
                : Character.toString(written.take()) + Character.toString(written.take());
        return digits.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(digits, 16) : written.giveUp();
    }

    private Letters folded(Letters letters) {
        return anyCase ? letters.inAnyCase() : letters;
    }
}
