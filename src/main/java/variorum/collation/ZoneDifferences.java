package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;

/**
 * Datelines, bylines and credits are not story, but they say who stands behind it: they are set against each other
 * whole.
 */
final class ZoneDifferences {

    private ZoneDifferences() {}

    static List<Difference> of(Witness a, Witness b) {
        List<Difference> differences = new ArrayList<>();
        for (Zone.Kind kind : List.of(Zone.Kind.DATELINE, Zone.Kind.BYLINE, Zone.Kind.CREDIT)) {
            List<Span> inA = a.zones().of(kind).map(Zone::span).toList();
            List<Span> inB = b.zones().of(kind).map(Zone::span).toList();
            if (!words(a, inA).equals(words(b, inB))) {
                compare(kind, a, inA, b, inB, differences);
            }
        }
        return differences;
    }

    private static List<String> words(Witness witness, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Tokenizer.words(witness.text(), span).stream())
                .map(token -> Folding.fold(token.in(witness.text())))
                .toList();
    }

    private static void compare(
            Zone.Kind kind, Witness a, List<Span> inA, Witness b, List<Span> inB, List<Difference> differences) {
        String reason = "the " + kind.word() + " tells where it comes from";
        for (int i = 0; i < Math.max(inA.size(), inB.size()); i++) {
            Span spanA = i < inA.size() ? inA.get(i) : place(kind, a);
            Span spanB = i < inB.size() ? inB.get(i) : place(kind, b);
            Operation operation =
                    spanA.isEmpty() ? Operation.INSERT : spanB.isEmpty() ? Operation.DELETE : Operation.SUBSTITUTE;
            if (operation != Operation.SUBSTITUTE || !words(a, List.of(spanA)).equals(words(b, List.of(spanB)))) {
                differences.add(new Difference(Layer.ATTRIBUTION, operation, Extent.ZONE, spanA, spanB, reason));
            }
        }
    }

    /** A credit would stand at the end of the story, the others at its head, after the headline. */
    private static Span place(Zone.Kind kind, Witness witness) {
        List<Span> story = witness.story();
        if (story.isEmpty()) {
            return new Span(0, 0);
        }
        int at = kind == Zone.Kind.CREDIT ? story.getLast().end() : head(witness, story);
        return new Span(at, at);
    }

    private static int head(Witness witness, List<Span> story) {
        int headline = witness.zones().of(Zone.Kind.HEADLINE).findFirst().map(zone -> zone.span().end()).orElse(0);
        Span first = story.stream().filter(span -> span.end() > headline).findFirst().orElse(story.getFirst());
        int at = Math.max(first.start(), Math.min(headline, first.end()));
        while (at < first.end() && Characters.isBlank(witness.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
