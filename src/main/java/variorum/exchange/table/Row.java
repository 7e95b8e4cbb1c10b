package variorum.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Confidence;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * A row that was read.
 *
 * @param place where it stands, for people: "spans.csv, line 3"
 * @param columns the place of each column by its name, from 0
 * @param cells from left to right; there may be fewer than columns
 */
public record Row(String place, Map<String, Integer> columns, List<String> cells) {

    /** The cell of a column; empty when there is no such column or cell. */
    public String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /** A cell, or something else when it is empty. */
    String get(String column, String otherwise) {
        String cell = get(column);
        return cell.isEmpty() ? otherwise : cell;
    }

    Optional<String> find(String column) {
        return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** A whole number; a spreadsheet may have written it with decimals that are zeros. */
    int number(String column) {
        String digits = get(column).strip().replaceFirst("\\.0*$", "");
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException(column + " is \"" + get(column) + "\" and no whole number", other);
        }
    }

    int number(String column, int otherwise) {
        return get(column).isBlank() ? otherwise : number(column);
    }

    boolean yes(String column) {
        return YesNo.isYes(get(column));
    }

    List<String> several(String column) {
        return Several.split(get(column));
    }

    <E extends Enum<E>> E word(String column, Class<E> type, E otherwise) {
        String word = get(column);
        try {
            return word.isEmpty() ? otherwise : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(column + " is \"" + word + "\", which is not known", unknown);
        }
    }

    Confidence confidence() {
        return word("confidence", Confidence.class, Confidence.SURE);
    }

    /** A stretch of a text, UTF-16, of one that two columns give in code points. */
    Span place(Offsets offsets, String start, String end) {
        try {
            return offsets.toUtf16(new Span(number(start), number(end)));
        } catch (IndexOutOfBoundsException outside) {
            throw new IllegalArgumentException(
                    "there is no place from " + get(start) + " to " + get(end) + " in the text", outside);
        }
    }
}
