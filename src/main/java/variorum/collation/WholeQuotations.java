package variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import variorum.text.Span;
import variorum.text.speech.Quotation;
import variorum.text.speech.Quotations;

/**
 * Puts an opening and a closing mark that both came or went into one difference over the words between, if these are
 * the same.
 */
final class WholeQuotations {

    private final LinkedText text;
    private final List<Difference> all;
    private final Set<Difference> replaced = new HashSet<>();
    private final List<Difference> whole = new ArrayList<>();

    private WholeQuotations(List<Difference> all, LinkedText text) {
        this.all = all;
        this.text = text;
    }

    static List<Difference> joined(
            List<Difference> all, LinkedText text, Quotations quotationsA, Quotations quotationsB) {
        WholeQuotations joining = new WholeQuotations(all, text);
        joining.side(Side.A, quotationsA);
        joining.side(Side.B, quotationsB);
        if (joining.replaced.isEmpty()) {
            return all;
        }
        List<Difference> joined = new ArrayList<>(all);
        joined.removeAll(joining.replaced);
        joining.whole.stream().filter(joining::isOneSided).forEach(joined::add);
        return joined;
    }

    /** Words that have marks around them in either witness are quoted in both, whatever their marks were taken for. */
    private boolean isOneSided(Difference marked) {
        return whole.stream().noneMatch(other -> !other.equals(marked)
                && other.a().overlaps(marked.a()) && other.b().overlaps(marked.b()));
    }

    private void side(Side side, Quotations quotations) {
        Map<Span, Difference> marks = new HashMap<>();
        for (Difference difference : all) {
            if (difference.layer() == Layer.QUOTATION && difference.extent() == Extent.MARKS
                    && difference.standsIn(side) && !difference.standsIn(side.other())) {
                marks.put(difference.in(side), difference);
            }
        }
        NavigableMap<Integer, Difference> starts = new TreeMap<>();
        if (marks.size() > 1) {
            all.stream().filter(d -> d.standsIn(side)).forEach(d -> starts.put(d.in(side).start(), d));
        }
        marks.forEach((mark, opening) -> quotations.ofMark(mark)
                .filter(quotation -> quotation.opening().equals(mark))
                .ifPresent(quotation -> Optional.ofNullable(marks.get(quotation.closing()))
                        .ifPresent(closing -> join(side, quotation, starts, opening, closing))));
    }

    private void join(Side side, Quotation quotation, NavigableMap<Integer, Difference> starts,
            Difference opening, Difference closing) {
        boolean clean = starts.subMap(quotation.whole().start(), quotation.whole().end()).values().stream()
                .allMatch(d -> d.equals(opening) || d.equals(closing) || d.in(side).isEmpty());
        Span other = partners(side, quotation.inside());
        if (!clean || other.isEmpty()) {
            return;
        }
        replaced.add(opening);
        replaced.add(closing);
        Span own = quotation.whole();
        whole.add(new Difference(Layer.QUOTATION, Operation.SUBSTITUTE, Extent.MARKS,
                side == Side.A ? own : other, side == Side.A ? other : own,
                "the same words with and without quotation marks"));
    }

    /** Where the words of a stretch stand in the other witness, if they stand there in a row; else empty. */
    private Span partners(Side side, Span inside) {
        Words own = side == Side.A ? text.a() : text.b();
        Words there = side == Side.A ? text.b() : text.a();
        int first = -1;
        int last = -1;
        for (int word = own.firstWordFrom(inside.start());
                word < own.count() && own.end(word) <= inside.end();
                word++) {
            int partner = side == Side.A ? text.matching().ofA(word) : text.matching().ofB(word);
            if (partner < 0 || (last >= 0 && partner != last + 1)) {
                return new Span(0, 0);
            }
            first = first < 0 ? partner : first;
            last = partner;
        }
        return first < 0 ? new Span(0, 0) : there.span(first, last);
    }
}
