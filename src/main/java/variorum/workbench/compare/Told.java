package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Count;
import variorum.text.Span;

/** What strips and ribbons show, in words: for who cannot see them. */
final class Told {

    private Told() {}

    /** "9 passages shared (3 of them changed), 1 moved, 4 only here, 4 set aside". */
    static String passages(Outline outline, Set<Passage> changed) {
        long differing = outline.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.SHARED && changed.contains(passage))
                .count();
        long shared = count(outline, Passage.Kind.SHARED);
        return Count.of(shared, "passage") + " shared"
                + (differing == 0 ? "" : " (" + differing + " of them changed)")
                + ", " + count(outline, Passage.Kind.MOVED) + " moved, " + count(outline, Passage.Kind.OWN)
                + " only here, " + count(outline, Passage.Kind.ASIDE) + " set aside";
    }

    private static long count(Outline outline, Passage.Kind kind) {
        return outline.passages().stream().filter(passage -> passage.kind() == kind).count();
    }

    /** "paragraph 2", "paragraphs 2 to 6"; empty for a stretch without a paragraph of the story. */
    static String place(Outline outline, Span stretch) {
        List<Integer> numbers = outline.passages().stream()
                .filter(passage -> passage.number() > 0 && passage.span().overlaps(stretch))
                .map(Passage::number)
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        int first = numbers.getFirst();
        int last = numbers.getLast();
        return first == last ? "paragraph " + first : "paragraphs " + first + " to " + last;
    }

    /** "paragraph 7", "a heading", "what is set aside"; nothing for a place between passages. */
    static Optional<String> at(Outline outline, int offset) {
        return outline.at(offset).map(passage -> passage.number() > 0
                ? "paragraph " + passage.number()
                : passage.heading() ? "a heading" : "what is set aside");
    }

    /** "12 ribbons, 1 of them moved. Only on the left: paragraphs 7, 9. Current: paragraph 3 and paragraph 2." */
    static String ribbons(Comparison comparison, Optional<ParagraphPair> current) {
        List<String> said = new ArrayList<>();
        long moved = comparison.ties().stream().filter(Tie::moved).count();
        int all = comparison.ties().size();
        said.add(Count.of(all, "ribbon") + (moved == 0 ? "" : ", " + moved + " of them moved"));
        own(comparison.outline(Side.A)).ifPresent(numbers -> said.add("Only on the left: " + numbers));
        own(comparison.outline(Side.B)).ifPresent(numbers -> said.add("Only on the right: " + numbers));
        current.ifPresent(pair -> said.add("Current: " + places(comparison.outline(Side.A), pair.a()) + " and "
                + places(comparison.outline(Side.B), pair.b())));
        return String.join(". ", said);
    }

    private static Optional<String> own(Outline outline) {
        List<String> numbers = outline.own().stream().map(passage -> String.valueOf(passage.number())).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.noun(numbers.size(), "paragraph") + " " + String.join(", ", numbers));
    }

    private static String places(Outline outline, List<Span> spans) {
        return spans.stream().map(span -> place(outline, span)).map(place -> place.isEmpty() ? "a heading" : place)
                .collect(Collectors.joining(", "));
    }
}
