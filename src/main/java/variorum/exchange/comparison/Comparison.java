package variorum.exchange.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Column;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.collation.provenance.Presence;
import variorum.collation.provenance.SourcedParagraph;
import variorum.collation.provenance.Sources;
import variorum.project.Project;
import variorum.text.Document;
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
    private final Handwork handwork;

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
        this(collation, sources, rules, collation.witnesses().getFirst().siglum(), witness -> List.of(), Handwork.NONE);
    }

    private Comparison(Collation collation, Map<String, Source> sources, List<Rule> rules, String base,
            Function<Witness, List<Span>> furniture, Handwork handwork) {
        this.base = base;
        this.handwork = handwork;
        this.furniture = furniture;
        this.collation = collation;
        this.sources = Map.copyOf(sources);
        this.rules = List.copyOf(rules);
        collation.witnesses().forEach(witness -> offsets.put(witness.siglum(), Offsets.of(witness.text())));
    }

    /**
     * One of documents of a project, with everything that its readers have said: rules in force, corrections of the
     * alignment, and coded differences, each on the layer that it was put on.
     *
     * @param collation made by the rules and corrections of the project
     * @param documents by siglum, one for each witness
     * @param first the coder whose layer counts where several have coded a difference; the others go by their names
     */
    public static Comparison in(
            Project project, Collation collation, Map<String, Document.Id> documents, Coder.@Nullable Id first) {
        Map<String, Source> sources = new HashMap<>();
        documents.forEach((siglum, id) -> project.document(id)
                .ifPresent(document -> sources.put(siglum, document.source())));
        Handwork handwork = new ReadingHandwork(project, documents).of(collation, first);
        List<Rule> rules = project.comparing().inForce().terms();
        return new Comparison(handwork.layered(collation), sources, rules,
                collation.witnesses().getFirst().siglum(), witness -> List.of(), handwork);
    }

    Handwork handwork() {
        return handwork;
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

    List<Column> columns() {
        return collation.columns();
    }

    /** The same with another base: the witness, by its siglum, in whose order the table of paragraphs stands. */
    public Comparison inTheOrderOf(String siglum) {
        return new Comparison(collation, sources, rules, siglum, furniture, handwork);
    }

    /** The same, knowing which stretches of a witness are printed by many reports of its corpus. */
    public Comparison withFurniture(Function<Witness, List<Span>> known) {
        return new Comparison(collation, sources, rules, base, known, handwork);
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
        return key(alignment.witness(side).siglum());
    }

    /** How a witness is called in a file. */
    String key(String siglum) {
        return !isPair() ? siglum : siglum.equals(witnesses().getFirst().siglum()) ? "a" : "b";
    }

    Witness witness(String siglum) {
        return witnesses().stream().filter(witness -> witness.siglum().equals(siglum)).findFirst().orElseThrow();
    }

    Span codePoints(Witness witness, Span span) {
        return Objects.requireNonNull(offsets.get(witness.siglum())).toCodePoints(span);
    }
}
