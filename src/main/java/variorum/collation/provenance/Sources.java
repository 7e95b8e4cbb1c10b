package variorum.collation.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Zone;

/** Tells of each paragraph of a witness where it comes from. */
public final class Sources {

    private Sources() {}

    /**
     * The paragraphs of a witness with their provenance, furniture included, in reading order. Captions, datelines and
     * the like are in none.
     *
     * @throws IllegalArgumentException if no witness has this siglum
     */
    public static List<SourcedParagraph> of(Collation collation, String siglum) {
        return of(collation, siglum, witness -> List.of());
    }

    /**
     * The same where more is known to be furniture than what the zones set aside.
     *
     * @param furniture the stretches of a witness that stand in many reports of its corpus; a paragraph of which they
     *     are half or more is furniture
     * @throws IllegalArgumentException if no witness has this siglum
     */
    public static List<SourcedParagraph> of(
            Collation collation, String siglum, Function<Witness, List<Span>> furniture) {
        Witness witness = witness(collation, siglum);
        List<Span> known = furniture.apply(witness);
        Map<String, List<String>> credits = new HashMap<>();
        collation.witnesses().forEach(each -> credits.put(each.siglum(), Credits.of(each)));
        Map<Span, Set<String>> others = others(collation, siglum);
        List<SourcedParagraph> paragraphs = new ArrayList<>();
        for (Span part : witness.story()) {
            for (Span paragraph : Paragraphs.within(witness.text(), part)) {
                paragraphs.add(isFurniture(paragraph, known)
                        ? furniture(paragraph)
                        : story(paragraph, siglum, others.getOrDefault(paragraph, Set.of()), credits));
            }
        }
        witness.zones().list().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BOILERPLATE || zone.kind() == Zone.Kind.PROMO)
                .forEach(zone -> paragraphs.add(furniture(zone.span())));
        paragraphs.sort(Comparator.comparing(SourcedParagraph::span));
        return List.copyOf(paragraphs);
    }

    private static Witness witness(Collation collation, String siglum) {
        return collation.witnesses().stream()
                .filter(each -> each.siglum().equals(siglum))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no witness " + siglum));
    }

    private static boolean isFurniture(Span paragraph, List<Span> known) {
        int covered = known.stream()
                .flatMap(span -> span.intersection(paragraph).stream())
                .mapToInt(Span::length)
                .sum();
        return covered > 0 && 2 * covered >= paragraph.length();
    }

    private static SourcedParagraph furniture(Span span) {
        return new SourcedParagraph(span, Provenance.FURNITURE, List.of(), false, List.of());
    }

    private static SourcedParagraph story(
            Span paragraph, String siglum, Set<String> others, Map<String, List<String>> credits) {
        if (others.isEmpty()) {
            return new SourcedParagraph(paragraph, Provenance.OWN, List.of(), false, List.of());
        }
        List<String> own = credits.getOrDefault(siglum, List.of());
        TreeSet<String> agencies = new TreeSet<>(own);
        others.forEach(other -> agencies.addAll(credits.getOrDefault(other, List.of())));
        Provenance provenance = agencies.isEmpty() ? Provenance.SHARED : Provenance.AGENCY;
        return new SourcedParagraph(
                paragraph, provenance, List.copyOf(agencies), !own.isEmpty(), List.copyOf(others));
    }

    /** For each paragraph of a witness the others that have one paired with it. */
    private static Map<Span, Set<String>> others(Collation collation, String siglum) {
        Map<Span, Set<String>> others = new HashMap<>();
        for (Alignment alignment : collation.alignments()) {
            boolean isA = alignment.a().siglum().equals(siglum);
            if (isA || alignment.b().siglum().equals(siglum)) {
                Side side = isA ? Side.A : Side.B;
                String other = (isA ? alignment.b() : alignment.a()).siglum();
                for (ParagraphPair pair : alignment.paragraphs()) {
                    pair.in(side).forEach(span -> others.computeIfAbsent(span, s -> new TreeSet<>()).add(other));
                }
            }
        }
        return others;
    }
}
