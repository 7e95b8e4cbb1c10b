package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import variorum.collation.Alignment;
import variorum.collation.AlteredQuotation;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.Layer;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.collation.Witness;
import variorum.collation.provenance.Credits;
import variorum.collation.provenance.Precedence;
import variorum.collation.provenance.Presence;
import variorum.collation.provenance.Provenance;
import variorum.collation.provenance.SourcedParagraph;
import variorum.text.Count;
import variorum.text.Offsets;
import variorum.text.Percent;
import variorum.text.Span;

/**
 * A comparison to read in a terminal: figures first, then what was exchanged for what, then each difference with its
 * line.
 */
final class ComparisonText implements ComparisonFormat {

    private static final int LONGEST = 72;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        if (!comparison.rules().isEmpty()) {
            line(out, "Taken as equal: %s", comparison.rules().stream()
                    .map(rule -> rule.one() + " = " + rule.other())
                    .collect(Collectors.joining("; ")));
            out.write("\n");
        }
        corrections(comparison, out);
        for (Alignment alignment : comparison.alignments()) {
            heading(alignment, out);
            figures(alignment, out);
            sources(alignment, out);
            substitutions(alignment, out);
            quotations(alignment, out);
            differences(comparison.handwork(), alignment, out);
        }
        provenance(comparison, out);
        if (!comparison.isPair()) {
            table(comparison, out);
        }
        out.flush();
    }

    private static void corrections(Comparison comparison, Writer out) throws IOException {
        for (Correction said : comparison.handwork().corrections()) {
            line(out, "%s by hand: %s: %s | %s: %s", said.kind() == Correction.Kind.LINK ? "Linked" : "Parted",
                    said.a(), shown(said.inA().in(comparison.witness(said.a()).text())), said.b(),
                    shown(said.inB().in(comparison.witness(said.b()).text())));
        }
        out.write(comparison.handwork().corrections().isEmpty() ? "" : "\n");
    }

    /** Who credits whom, and which was there first. */
    private static void sources(Alignment alignment, Writer out) throws IOException {
        for (Side side : Side.values()) {
            List<String> credits = Credits.of(alignment.witness(side));
            line(out, "%s credits %s", alignment.witness(side).siglum(),
                    credits.isEmpty() ? "no agency" : String.join(", ", credits));
        }
        Precedence precedence = Precedence.of(alignment);
        line(out, "%s", precedence.earlier()
                .map(side -> String.format(Locale.ROOT, "%s is probably the earlier (%d %%)",
                        alignment.witness(side).siglum(), Percent.of(precedence.confidence())))
                .orElse("Nothing says which is the earlier"));
        for (Precedence.Evidence evidence : precedence.evidence()) {
            line(out, "      for %s: %s", alignment.witness(evidence.earlier()).siglum(), evidence.reason());
        }
    }

    /** How many paragraphs of each version come from where, seen among all versions. */
    private static void provenance(Comparison comparison, Writer out) throws IOException {
        for (Witness witness : comparison.witnesses()) {
            Map<Provenance, Long> counts = comparison.paragraphs(witness).stream().collect(Collectors.groupingBy(
                    SourcedParagraph::provenance, () -> new EnumMap<>(Provenance.class), Collectors.counting()));
            line(out, "Paragraphs of %s by origin: %s", witness.siglum(), counts.entrySet().stream()
                    .map(each -> each.getKey().word() + " " + each.getValue())
                    .collect(Collectors.joining(", ")));
        }
        out.write("\n");
    }

    /** A row for each paragraph: which version has it, and where it stands in another order. */
    private static void table(Comparison comparison, Writer out) throws IOException {
        Presence presence = comparison.presence();
        line(out, "Paragraphs in the order of %s (+ has it, ~ elsewhere)", presence.base());
        line(out, "%s", String.join(" ", presence.sigla()));
        Map<String, Witness> witnesses = new HashMap<>();
        comparison.witnesses().forEach(witness -> witnesses.put(witness.siglum(), witness));
        for (Presence.Row row : presence.rows()) {
            String marks = presence.sigla().stream()
                    .map(siglum -> (row.moved().contains(siglum) ? "~" : row.stands(siglum) ? "+" : ".")
                            + " ".repeat(siglum.length()))
                    .collect(Collectors.joining());
            String first = presence.sigla().stream().filter(row::stands).findFirst().orElseThrow();
            Witness witness = Objects.requireNonNull(witnesses.get(first));
            line(out, "%s %s", marks, shown(row.cells().getOrDefault(first, List.of()).getFirst().in(witness.text())));
        }
    }

    private static void heading(Alignment alignment, Writer out) throws IOException {
        for (Side side : Side.values()) {
            int words = side == Side.A ? alignment.reuse().wordsA() : alignment.reuse().wordsB();
            out.write(alignment.witness(side).siglum() + "  "
                    + alignment.witness(side).name() + ", " + Count.of(words, "word") + "\n");
        }
        out.write("\n");
    }

    private static void figures(Alignment alignment, Writer out) throws IOException {
        String a = alignment.a().siglum();
        String b = alignment.b().siglum();
        long moved = alignment.paragraphs().stream().filter(ParagraphPair::moved).count();
        line(out, "%d linked paragraphs, %d only in %s, %d only in %s, %d moved", alignment.paragraphs().size(),
                alignment.ownA().size(), a, alignment.ownB().size(), b, moved);
        line(
                out,
                "%d %% of %s also in %s, %d %% of %s also in %s, longest run %d words",
                Percent.of(alignment.reuse().aInB()),
                a,
                b,
                Percent.of(alignment.reuse().bInA()),
                b,
                a,
                alignment.reuse().longestRun());
        String layers = Arrays.stream(Layer.values())
                .map(layer -> layer.word() + " " + alignment.changes(layer))
                .collect(Collectors.joining(", "));
        long changes = alignment.differences().stream().filter(Difference::isChange).count();
        line(out, "%d changes: %s; %d passages only one has", changes, layers, alignment.onlyHere().size());
    }

    private static void substitutions(Alignment alignment, Writer out) throws IOException {
        out.write(alignment.substitutions().isEmpty() ? "" : "\nSubstitutions\n");
        for (Substitution substitution : alignment.substitutions()) {
            line(out, "%4d  %s → %s", substitution.count(), shown(substitution.a()), shown(substitution.b()));
        }
    }

    private static void quotations(Alignment alignment, Writer out) throws IOException {
        out.write(alignment.quotations().isEmpty() ? "" : "\nAltered quotations\n");
        for (AlteredQuotation quotation : alignment.quotations()) {
            line(out, "      %s: %s → %s", quotation.kind().words(), words(alignment, Side.A, quotation.a()),
                    words(alignment, Side.B, quotation.b()));
        }
    }

    private static void differences(Handwork handwork, Alignment alignment, Writer out) throws IOException {
        out.write(
                alignment.differences().isEmpty()
                        ? "\nNo differences.\n"
                        : "\nDifferences (line of each version, the id at the end)\n");
        Offsets a = Offsets.of(alignment.a().text());
        Offsets b = Offsets.of(alignment.b().text());
        DifferenceNames names = new DifferenceNames(alignment);
        for (Difference difference : alignment.differences()) {
            line(
                    out,
                    "%4d %4d  %-11s  %s → %s  (%s)",
                    a.position(difference.a().start()).line(),
                    b.position(difference.b().start()).line(),
                    difference.layer().word(),
                    words(alignment, Side.A, difference.a()),
                    words(alignment, Side.B, difference.b()),
                    names.of(difference));
            for (CodedDifference coding : handwork.codings(alignment, difference)) {
                line(out, "           %s says: %s", coding.coder(), coding.told());
            }
        }
        out.write("\n");
    }

    private static String words(Alignment alignment, Side side, Span span) {
        return shown(span.in(alignment.witness(side).text()));
    }

    /** On one line, and no longer than a glance; nothing is shown as an empty set. */
    private static String shown(String words) {
        String flat = words.isEmpty() ? "∅" : words.replace('\n', ' ');
        boolean fits = flat.codePointCount(0, flat.length()) <= LONGEST;
        return fits ? flat : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(Writer out, String form, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, form, values) + "\n");
    }
}
