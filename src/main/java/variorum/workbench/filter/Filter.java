package variorum.workbench.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.text.FoldedText;
import variorum.text.Span;

/**
 * What is typed to find something in a list: every typed word must occur somewhere, whatever its case, accents and
 * apostrophes. A value; an empty one takes everything.
 */
public final class Filter {

    private static final int AT_START = 0;
    private static final int AT_WORD = 1;
    private static final int INSIDE = 2;

    private final List<String> words;

    private Filter(List<String> words) {
        this.words = words;
    }

    /** A filter for the words typed. */
    public static Filter of(String typed) {
        return new Filter(Stream.of(FoldedText.fold(typed).split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word occurs in one or another of the texts. */
    public boolean takes(String... texts) {
        String all = FoldedText.fold(String.join("\n", texts));
        return words.stream().allMatch(all::contains);
    }

    /** Whether every word occurs in a text that has been folded already; see {@link FoldedText#fold}. */
    public boolean takesFolded(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /** Where the words stand in a text, UTF-16, each word at its best place: sorted, touching places joined. */
    public List<Span> hits(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Span> places = words.stream().flatMap(word -> best(text, folded.find(word)).stream()).sorted().toList();
        List<Span> joined = new ArrayList<>();
        for (Span place : places) {
            if (!joined.isEmpty() && place.start() <= joined.getLast().end()) {
                joined.add(joined.removeLast().cover(place));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /**
     * How well a text that is taken fits, the smaller the better: a word at its start, at a word's start, inside a
     * word.
     */
    public int rank(String text) {
        FoldedText folded = FoldedText.of(text);
        return words.stream()
                .mapToInt(word -> best(text, folded.find(word))
                        .map(place -> rank(text, place))
                        .orElse(INSIDE))
                .sum();
    }

    /** The first place at the start of a word, else the first. */
    private static Optional<Span> best(String text, List<Span> places) {
        return places.stream()
                .filter(place -> startsWord(text, place.start()))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private static int rank(String text, Span place) {
        if (place.start() == 0) {
            return AT_START;
        }
        return startsWord(text, place.start()) ? AT_WORD : INSIDE;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
    }
}
