package variorum.exchange.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * All witnesses as one row of segments, as in a parallel-segmented apparatus. The row follows the first witness; what
 * stands elsewhere in another one is a reading of its own there. The readings of one witness, joined in order, are its
 * text letter for letter.
 */
final class Segmentation {

    /**
     * A place in the row.
     *
     * @param readings what the witnesses have here; a witness that has nothing here is in none
     */
    record Segment(List<Reading> readings) {

        /** Whether all of so many witnesses have the same. */
        boolean isCommon(int witnesses) {
            return readings.size() == 1 && readings.getFirst().spans().size() == witnesses;
        }
    }

    /**
     * Words that some witnesses share letter for letter.
     *
     * @param text the words
     * @param spans where they stand, by the index of the witness, UTF-16
     */
    record Reading(String text, Map<Integer, Span> spans) {}

    /** Characters that a witness has just as the first one has them. */
    private record Match(int base, int other, int length) {}

    private final List<Witness> witnesses;
    private final List<List<Match>> matches = new ArrayList<>();
    /** Up to where each witness has been told. */
    private final int[] told;
    private final List<Segment> row = new ArrayList<>();

    private Segmentation(Comparison comparison) {
        this.witnesses = comparison.witnesses();
        this.told = new int[witnesses.size()];
        matches.add(List.of());
        for (int i = 1; i < witnesses.size(); i++) {
            matches.add(matches(comparison.between(0, i)));
        }
    }

    static List<Segment> of(Comparison comparison) {
        Segmentation made = new Segmentation(comparison);
        made.run();
        return made.row;
    }

    private static List<Match> matches(Alignment alignment) {
        String a = alignment.a().text();
        String b = alignment.b().text();
        List<Match> chain = new ArrayList<>();
        int reachedA = 0;
        int reachedB = 0;
        for (AlignedRange range : alignment.ranges()) {
            Span inA = range.in(Side.A);
            Span inB = range.in(Side.B);
            boolean onward = !range.moved() && inA.start() >= reachedA && inB.start() >= reachedB;
            if (onward && inA.in(a).equals(inB.in(b))) {
                chain.add(new Match(inA.start(), inB.start(), inA.length()));
                reachedA = inA.end();
                reachedB = inB.end();
            }
        }
        return widened(chain, a, b);
    }

    /** Takes in equal blanks and marks around the matches. */
    private static List<Match> widened(List<Match> chain, String a, String b) {
        List<Match> wide = new ArrayList<>();
        int reachedA = 0;
        int reachedB = 0;
        for (int i = 0; i < chain.size(); i++) {
            Match match = chain.get(i);
            int nextA = i + 1 < chain.size() ? chain.get(i + 1).base() : a.length();
            int nextB = i + 1 < chain.size() ? chain.get(i + 1).other() : b.length();
            int before = 0;
            while (match.base() - before > reachedA && match.other() - before > reachedB
                    && isSameMark(a, match.base() - before - 1, b, match.other() - before - 1)) {
                before++;
            }
            int endA = match.base() + match.length();
            int endB = match.other() + match.length();
            while (endA < nextA && endB < nextB && isSameMark(a, endA, b, endB)) {
                endA++;
                endB++;
            }
            wide.add(new Match(match.base() - before, match.other() - before, endA - match.base() + before));
            reachedA = endA;
            reachedB = endB;
        }
        return wide;
    }

    private static boolean isSameMark(String a, int atA, String b, int atB) {
        char c = a.charAt(atA);
        return c == b.charAt(atB) && !Character.isSurrogate(c) && !Characters.isWordPart(c);
    }

    private void run() {
        List<Integer> cuts = cuts();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segment(cuts.get(i), cuts.get(i + 1));
        }
        Map<Integer, Span> rest = new HashMap<>();
        for (int w = 1; w < witnesses.size(); w++) {
            rest.put(w, new Span(told[w], witnesses.get(w).text().length()));
        }
        add(rest);
    }

    /** Where anything begins or ends in the first witness. */
    private List<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, witnesses.getFirst().text().length()));
        matches.forEach(chain -> chain.forEach(match -> {
            cuts.add(match.base());
            cuts.add(match.base() + match.length());
        }));
        return List.copyOf(cuts);
    }

    /** What all witnesses have at a stretch of the first that nothing divides. */
    private void segment(int from, int to) {
        Map<Integer, Span> before = new HashMap<>();
        Map<Integer, Span> here = new HashMap<>(Map.of(0, new Span(from, to)));
        for (int w = 1; w < witnesses.size(); w++) {
            Match match = matchAt(w, from);
            if (match != null) {
                int start = match.other() + from - match.base();
                before.put(w, new Span(told[w], start));
                here.put(w, new Span(start, start + to - from));
                told[w] = start + to - from;
            } else {
                int next = nextMatch(w, to);
                here.put(w, new Span(told[w], next));
                told[w] = next;
            }
        }
        add(before);
        add(here);
    }

    private @Nullable Match matchAt(int witness, int base) {
        for (Match match : matches.get(witness)) {
            if (match.base() <= base && base < match.base() + match.length()) {
                return match;
            }
        }
        return null;
    }

    /** Where the words of a witness begin that match the first one from an offset on; its end if none do. */
    private int nextMatch(int witness, int base) {
        return matches.get(witness).stream()
                .filter(match -> match.base() >= base)
                .mapToInt(Match::other)
                .findFirst()
                .orElse(witnesses.get(witness).text().length());
    }

    /** Witnesses with the same words share a reading; those without any have none. */
    private void add(Map<Integer, Span> spans) {
        Map<String, Map<Integer, Span>> byWords = new LinkedHashMap<>();
        for (int w = 0; w < witnesses.size(); w++) {
            Span span = spans.get(w);
            if (span != null && !span.isEmpty()) {
                byWords.computeIfAbsent(span.in(witnesses.get(w).text()), words -> new LinkedHashMap<>()).put(w, span);
            }
        }
        if (!byWords.isEmpty()) {
            row.add(new Segment(byWords.entrySet().stream()
                    .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                    .toList()));
        }
    }
}
