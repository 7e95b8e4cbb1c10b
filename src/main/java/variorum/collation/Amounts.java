package variorum.collation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two readings write one amount in the manner of two houses: "$5m", "$5 m", "$5 million", "5 million dollars".
 */
final class Amounts {

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("hundred", 2), Map.entry("k", 3), Map.entry("thousand", 3), Map.entry("m", 6),
            Map.entry("mn", 6), Map.entry("mln", 6), Map.entry("mio", 6), Map.entry("million", 6),
            Map.entry("millionen", 6), Map.entry("millions", 6), Map.entry("bn", 9), Map.entry("billion", 9),
            Map.entry("mrd", 9), Map.entry("milliarden", 9), Map.entry("milliards", 9), Map.entry("tn", 12),
            Map.entry("trillion", 12));

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("$", "dollar"), Map.entry("dollars", "dollar"), Map.entry("€", "euro"),
            Map.entry("euros", "euro"), Map.entry("£", "pound"), Map.entry("pounds", "pound"), Map.entry("¥", "yen"),
            Map.entry("%", "percent"), Map.entry("kilometre", "km"), Map.entry("kilometres", "km"),
            Map.entry("kilometer", "km"), Map.entry("kilometers", "km"), Map.entry("kilograms", "kg"),
            Map.entry("kilos", "kg"), Map.entry("ft", "foot"), Map.entry("feet", "foot"), Map.entry("cm", "centimetre"),
            Map.entry("centimetres", "centimetre"), Map.entry("centimeters", "centimetre"), Map.entry("hrs", "hour"),
            Map.entry("hours", "hour"), Map.entry("min", "minute"), Map.entry("minutes", "minute"));

    /** A figure with what is written onto it; an ordinal is its figure. */
    private static final Pattern FIGURE =
            Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?:st|nd|rd|th)?(\\p{L}*)");

    private record Amount(BigDecimal value, String unit) {}

    private Amounts() {}

    /** Whether both sides of a gap, with the number before it that they share, are the same amount. */
    static boolean isSame(Gap gap) {
        List<String> one = surfaces(gap.a());
        List<String> other = surfaces(gap.b());
        Gap.Pair before = gap.before();
        if (before != null && Numerals.isNumber(before.a().folded())) {
            one.addFirst(before.a().surface());
            other.addFirst(before.b().surface());
        }
        Amount amount = amount(one);
        return amount != null && amount.equals(amount(other));
    }

    private static List<String> surfaces(Stretch stretch) {
        List<String> surfaces = new ArrayList<>();
        stretch.pieces().forEach(piece -> surfaces.add(piece.surface()));
        return surfaces;
    }

    /** The amount, or null if something else is said as well. */
    private static @Nullable Amount amount(List<String> surfaces) {
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal value = null;
        String unit = "";
        for (String word : parts(surfaces)) {
            Integer zeros = ZEROS.get(word);
            if (zeros != null && value != null) {
                value = value.scaleByPowerOfTen(zeros);
                if (zeros > 2) {
                    done = done.add(value);
                    value = BigDecimal.ZERO;
                }
            } else if (number(word) != null) {
                value = (value == null ? BigDecimal.ZERO : value).add(number(word));
            } else if (unit.isEmpty() && (UNITS.containsKey(word) || UNITS.containsValue(word))) {
                unit = UNITS.getOrDefault(word, word);
            } else {
                return null;
            }
        }
        return value == null ? null : new Amount(done.add(value).stripTrailingZeros(), unit);
    }

    private static @Nullable BigDecimal number(String word) {
        OptionalDouble value = Numerals.value(word);
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null;
    }

    /** Figures without commas and apart from what is written onto them; hyphens say nothing. */
    private static List<String> parts(List<String> surfaces) {
        List<String> parts = new ArrayList<>();
        for (String surface : surfaces) {
            String word = surface.toLowerCase(Locale.ROOT);
            Matcher figure = FIGURE.matcher(word);
            if (figure.matches()) {
                parts.add(figure.group(1).replace(",", ""));
                word = figure.group(2);
            }
            if (!word.isEmpty() && !word.equals("-")) {
                parts.add(word);
            }
        }
        return parts;
    }
}
