package variorum.exchange.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.collation.provenance.Presence;
import variorum.collation.provenance.SourcedParagraph;
import variorum.collation.provenance.Sources;
import variorum.text.Offsets;
import variorum.text.Source;
import variorum.text.Span;

/** A collation to be written down, where each of its witnesses came from, and by which rules it was made. */
public final class Comparison {

    private final Collation collation;
    private final Map<String, Source> sources;
    private final List<Rule> rules;
    private final Map<String, Offsets> offsets = new HashMap<>();
    private final String base;
    private final Function<Witness, List<Span>> furniture;

    /**
     * One made without rules.
     *
     * @param sources by siglum, one for each witness
     */
    public Comparison(Collation collation, Map<String, Source> sources) {
        this(collation, sources, List.of());
    }

    /**
     * Joins the three; the first witness is the base.
     *
     * @param sources by siglum, one for each witness
     * @param rules terms that were taken as equal
     */
    public Comparison(Collation collation, Map<String, Source> sources, List<Rule> rules) {
        this(collation, sources, rules, collation.witnesses().getFirst().siglum(), witness -> List.of());
    }

    private Comparison(Collation collation, Map<String, Source> sources, List<Rule> rules, String base,
            Function<Witness, List<Span>> furniture) {
        this.base = base;
        this.furniture = furniture;
        this.collation = collation;
        this.sources = Map.copyOf(sources);
        this.rules = List.copyOf(rules);
        collation.witnesses().forEach(witness -> offsets.put(witness.siglum(), Offsets.of(witness.text())));
    }

    List<Witness> witnesses() {
        return collation.witnesses();
    }

    List<Rule> rules() {
        return rules;
    }

    List<Alignment> alignments() {
        return collation.alignments();
    }

    /** The same with another base: the witness, by its siglum, in whose order the table of paragraphs stands. */
    public Comparison inTheOrderOf(String siglum) {
        return new Comparison(collation, sources, rules, siglum, furniture);
    }

    /** The same, knowing which stretches of a witness are printed by many reports of its corpus. */
    public Comparison withFurniture(Function<Witness, List<Span>> known) {
        return new Comparison(collation, sources, rules, base, known);
    }

    Presence presence() {
        return Presence.of(collation, base);
    }

    List<SourcedParagraph> paragraphs(Witness witness) {
        return Sources.of(collation, witness.siglum(), furniture);
    }

    /** How two of the witnesses stand to each other, by their places; the first given is A. */
    Alignment between(int a, int b) {
        return collation.between(witnesses().get(a).siglum(), witnesses().get(b).siglum());
    }

    /** Two witnesses are called a and b; of more, each goes by its siglum. */
    boolean isPair() {
        return collation.witnesses().size() == 2;
    }

    Source source(Witness witness) {
        return Objects.requireNonNull(sources.get(witness.siglum()), "no source for witness " + witness.siglum());
    }

    /** How one side of an alignment is called in a file. */
    String key(Alignment alignment, Side side) {
        if (isPair()) {
            return side == Side.A ? "a" : "b";
        }
        return alignment.witness(side).siglum();
    }

    Span codePoints(Witness witness, Span span) {
        return Objects.requireNonNull(offsets.get(witness.siglum())).toCodePoints(span);
    }
}
