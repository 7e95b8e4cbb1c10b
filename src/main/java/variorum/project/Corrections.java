package variorum.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Document;
import variorum.text.Span;

/**
 * What readers say by hand of the paragraphs of two documents, and how more is said. Immutable; {@link #edit} puts it
 * into the project.
 *
 * @param a the document that is A in what is said here
 * @param b the other
 * @param said in the order it was said; the sigla are the ids of the documents
 */
public record Corrections(Document.Id a, Document.Id b, List<Correction> said) {

    /** Takes its own copy. */
    public Corrections {
        said = List.copyOf(said);
    }

    /** What has been said of two documents of a project. */
    public static Corrections in(Project project, Document.Id a, Document.Id b) {
        return new Corrections(a, b, project.comparing().corrections(a, b).stream()
                .map(each -> each.a().equals(a.value()) ? each : each.reversed())
                .toList());
    }

    /** Two paragraphs tell the same, each given by a place in it, UTF-16. */
    public Corrections link(Span inA, Span inB) {
        return and(List.of(correction(Correction.Kind.LINK, inA, inB)));
    }

    /** Two paragraphs do not tell the same. */
    public Corrections unlink(Span inA, Span inB) {
        return and(List.of(correction(Correction.Kind.UNLINK, inA, inB)));
    }

    /** None of the paragraphs of a pair tells the same as one on its other side. */
    public Corrections unlink(ParagraphPair pair) {
        List<Correction> parted = new ArrayList<>();
        pair.a().forEach(inA -> pair.b().forEach(inB -> parted.add(correction(Correction.Kind.UNLINK, inA, inB))));
        return and(parted);
    }

    /** Takes one paragraph out of a pair that has several on its side; empty when it is not one of several. */
    public Optional<Corrections> split(ParagraphPair pair, Side side, Span paragraph) {
        if (pair.in(side).size() < 2 || !pair.in(side).contains(paragraph)) {
            return Optional.empty();
        }
        return Optional.of(and(pair.in(side.other()).stream()
                .map(other -> side == Side.A
                        ? correction(Correction.Kind.UNLINK, paragraph, other)
                        : correction(Correction.Kind.UNLINK, other, paragraph))
                .toList()));
    }

    /** Takes back one thing that was said, whichever way round it is given. */
    public Corrections forget(Correction correction) {
        return new Corrections(a, b, said.stream()
                .filter(old -> !old.equals(correction) && !old.reversed().equals(correction))
                .toList());
    }

    /** Puts this in place of what was said of the two before. */
    public Edit edit() {
        return Edit.PutCorrections.between(a, b, said);
    }

    private Correction correction(Correction.Kind kind, Span inA, Span inB) {
        return new Correction(kind, a.value(), inA, b.value(), inB);
    }

    /** What is said anew takes the place of what was said of the same paragraphs. */
    private Corrections and(List<Correction> now) {
        Predicate<Correction> overruled = old -> now.stream()
                .anyMatch(each -> old.inA().overlaps(each.inA()) && old.inB().overlaps(each.inB()));
        List<Correction> all = new ArrayList<>(said.stream().filter(overruled.negate()).toList());
        all.addAll(now);
        return new Corrections(a, b, all);
    }
}
