package variorum.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.Side;
import variorum.exchange.json.JsonLine;
import variorum.project.Differences;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Offsets;
import variorum.text.Span;

/** What the command for differences says: each with what coders said of it. */
final class CodedReport {

    private final TwoReports reports;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * One difference.
     *
     * @param found null where a rule or a correction has left no difference
     */
    private record Row(String id, @Nullable Difference found, List<Statement> codings) {}

    private CodedReport(TwoReports reports) {
        this.reports = reports;
    }

    static CodedReport of(TwoReports reports, Alignment alignment) {
        CodedReport report = new CodedReport(reports);
        DifferenceNames names = new DifferenceNames(alignment);
        alignment.differences().forEach(each ->
                report.rows.put(names.of(each), new Row(names.of(each), each, new ArrayList<>())));
        reports.project().coders().values().stream().sorted(Comparator.comparing(Coder::name)).forEach(coder ->
                report.add(new Differences(
                        reports.project(), reports.a().id(), reports.b().id(), coder.id()), alignment, names));
        return report;
    }

    private void add(Differences coded, Alignment alignment, DifferenceNames names) {
        alignment.differences().forEach(each ->
                coded.coded(each).ifPresent(statement -> codings(names.of(each)).add(statement)));
        coded.unplaced(alignment.differences()).forEach(statement ->
                codings(coded.name(statement, names)).add(statement));
    }

    private List<Statement> codings(String id) {
        return rows.computeIfAbsent(id, none -> new Row(id, null, new ArrayList<>())).codings();
    }

    boolean knows(String id) {
        return rows.containsKey(id);
    }

    /** @param wanted which differences to say; none for all that are coded */
    void print(PrintWriter out, Set<String> wanted, boolean json) {
        List<Row> shown = rows.values().stream()
                .filter(row -> wanted.isEmpty() ? !row.codings().isEmpty() : wanted.contains(row.id()))
                .toList();
        shown.forEach(row -> {
            if (json) {
                out.println(line(row));
            } else {
                text(row, out);
            }
        });
        if (!json) {
            long coded = rows.values().stream().filter(row -> !row.codings().isEmpty()).count();
            out.println(Count.of(coded, "coded difference") + " between " + reports.a().name() + " and "
                    + reports.b().name());
        }
    }

    private void text(Row row, PrintWriter out) {
        Difference found = row.found();
        out.printf("%s  %s  %s → %s%n", row.id(), found == null ? "no difference any more" : found.layer().word(),
                quoted(row, Side.A), quoted(row, Side.B));
        row.codings().forEach(coding -> out.println("    " + coder(coding) + ": " + told(coding)));
    }

    private static String told(Statement coding) {
        List<String> parts = new ArrayList<>(List.of(attribute(coding, Differences.LAYER)));
        Stream.of(attribute(coding, Differences.CATEGORY), weight(coding), coding.note())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static String weight(Statement coding) {
        String weight = attribute(coding, Differences.WEIGHT);
        return weight.isEmpty() ? "" : "weight " + weight;
    }

    private static String attribute(Statement coding, String name) {
        return coding.attributes().first(name);
    }

    private String coder(Statement coding) {
        Coder coder = reports.project().coders().get(coding.coder());
        return coder == null ? coding.coder().value() : coder.name();
    }

    private String quoted(Row row, Side side) {
        Span span = span(row, side);
        return span == null ? "∅" : CarryReport.quoted(span.in(reports.document(side).text()));
    }

    private @Nullable Span span(Row row, Side side) {
        Difference found = row.found();
        if (found != null) {
            return found.standsIn(side) ? found.in(side) : null;
        }
        Project project = reports.project();
        return row.codings().stream().flatMap(Statement::bound).flatMap(ref -> project.annotation(ref).stream())
                .filter(reading -> reading.document().equals(reports.document(side).id()))
                .map(Annotation::extent).findFirst().orElse(null);
    }

    private String line(Row row) {
        Difference found = row.found();
        return JsonLine.of(line -> {
            line.text("id", row.id());
            line.textUnlessEmpty("layer", found == null ? "" : found.layer().word());
            line.textUnlessEmpty("operation", found == null ? "" : found.operation().word());
            for (Side side : Side.values()) {
                Span span = span(row, side);
                if (span != null) {
                    Span points = Offsets.of(reports.document(side).text()).toCodePoints(span);
                    line.object(side == Side.A ? "a" : "b", at -> at.number("start", points.start())
                            .number("end", points.end()).text("words", span.in(reports.document(side).text())));
                }
            }
            line.allObjects("codings", row.codings(), this::coding);
        });
    }

    private void coding(JsonLine line, Statement coding) {
        line.text("statement", coding.id().value()).text("coder", coder(coding))
                .text("layer", attribute(coding, Differences.LAYER))
                .textUnlessEmpty("category", attribute(coding, Differences.CATEGORY))
                .textUnlessEmpty("weight", attribute(coding, Differences.WEIGHT))
                .textUnlessEmpty("note", coding.note());
    }
}
