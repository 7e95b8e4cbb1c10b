package variorum.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.StatementType;
import variorum.carrying.Carrying;
import variorum.carrying.Contrast;
import variorum.carrying.OutOfStep;
import variorum.carrying.Proposal;
import variorum.carrying.Settling;
import variorum.carrying.Standing;
import variorum.carrying.StatementProposal;
import variorum.collation.Projection;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;

/** What the command for carrying says. */
final class CarryReport {

    private static final int LONGEST = 60;

    private final Carrying carrying;
    private final Contrast contrast;
    private final Optional<Long> put;
    private final Project project;

    private CarryReport(Carrying carrying, Optional<Long> put) {
        this.carrying = carrying;
        this.contrast = Contrast.of(carrying);
        this.put = put;
        this.project = carrying.project();
    }

    /** @param put how many tags and statements were carried over; empty when that was not asked for */
    static CarryReport of(Carrying carrying, Optional<Long> put) {
        return new CarryReport(carrying, put);
    }

    void print(PrintWriter out, String format) {
        if (format.equals("json")) {
            out.println(new CarryJson(carrying, contrast, outOfStep()).line(put));
        } else {
            text(out);
        }
    }

    private void text(PrintWriter out) {
        out.println("From " + carrying.from().name() + " to " + carrying.to().name());
        out.println();
        for (Proposal proposal : carrying.annotations()) {
            String there = proposal.copy()
                    .map(copy -> quoted(copy, carrying.to()))
                    .filter(words -> proposal.fit() != Projection.Fit.SAME)
                    .map(words -> "  ->  " + words)
                    .orElse("");
            out.printf("%-9s %-9s %-20s %s%s  (%s)%n", word(proposal.standing(), proposal.fit()),
                    word(proposal.fit()), name(proposal.original().code()),
                    quoted(proposal.original(), carrying.from()), there, proposal.original().id());
        }
        for (StatementProposal proposal : carrying.statements()) {
            out.printf("%-9s %-9s %-20s %s  (%s)%n", word(proposal.standing(), proposal.fit()),
                    word(proposal.fit()), name(proposal.original().type()), words(proposal), proposal.original().id());
        }
        contrasts(out);
        out.println();
        out.println(counted("tag", carrying.annotations().stream().map(Proposal::standing).toList()));
        out.println(counted("statement", carrying.statements().stream().map(StatementProposal::standing).toList()));
        put.ifPresent(many -> out.println(many + " carried over"));
    }

    private List<OutOfStep.Copy> outOfStep() {
        return Settling.between(project, carrying.from().id(), carrying.to().id());
    }

    private void contrasts(PrintWriter out) {
        for (OutOfStep.Copy copy : outOfStep()) {
            out.println("out of step, its original is " + (copy.isGone() ? "gone" : "changed") + ": " + named(copy));
        }
        List<Contrast.Presence> only =
                contrast.presences().stream().filter(row -> row.where() == Contrast.Where.ONLY).toList();
        for (Contrast.Presence row : only) {
            Document document = row.onlyFrom() ? carrying.from() : carrying.to();
            List<Annotation> tags = row.onlyFrom() ? row.tagsFrom() : row.tagsTo();
            String named = row.entity().map(this::name).orElseGet(() -> quoted(tags.getFirst(), document));
            out.printf("only in %s: %s %s (%d)%n", document.name(), name(row.code()), named, tags.size());
        }
        for (Contrast.Disagreement found : contrast.disagreements()) {
            out.println("coded in two ways: " + shortened(found.from().in(carrying.from().text())));
            found.onlyFrom().forEach(tag -> out.println("  only in " + carrying.from().name() + ": "
                    + named(tag, carrying.from())));
            found.onlyTo().forEach(tag -> out.println("  only in " + carrying.to().name() + ": "
                    + named(tag, carrying.to())));
            found.otherAnswers().forEach(pair -> out.println("  other answers: " + name(pair.from().code()) + " "
                    + quoted(pair.from(), carrying.from())));
        }
    }

    private static String counted(String what, List<Standing> standings) {
        Map<Standing, Long> counts = new TreeMap<>(
                standings.stream().collect(Collectors.groupingBy(standing -> standing, Collectors.counting())));
        List<String> parts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            parts.add(counts.getOrDefault(standing, 0L) + " " + standing.word());
        }
        return Count.of(standings.size(), what) + ": " + String.join(", ", parts);
    }

    /** What is absent fits in no way, which need not be said twice. */
    private static String word(Standing standing, Projection.Fit fit) {
        return standing == Standing.ABSENT && fit == Projection.Fit.ABSENT ? "" : standing.word();
    }

    static String word(Projection.Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT);
    }

    private String name(Code.Id id) {
        return project.codebook().code(id).map(Code::name).orElse(id.value());
    }

    private String name(Entity.Id id) {
        return Optional.ofNullable(project.entities().get(id)).map(Entity::name).orElse(id.value());
    }

    private String name(StatementType.Id id) {
        return Optional.ofNullable(project.statementTypes().get(id)).map(StatementType::name).orElse(id.value());
    }

    static String quoted(Annotation annotation, Document document) {
        return quoted(annotation.wordsIn(document.text()));
    }

    static String quoted(String words) {
        return "\"" + shortened(words) + "\"";
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private String named(Annotation tag, Document document) {
        String entity = tag.entity() == null ? "" : ", " + name(tag.entity());
        return name(tag.code()) + entity + " " + quoted(tag, document);
    }

    private String named(OutOfStep.Copy copy) {
        return switch (copy) {
            case OutOfStep.Tag tag -> named(tag.copy(), carrying.to()) + "  (" + tag.copy().id() + ")";
            case OutOfStep.Bound bound -> name(bound.copy().type()) + "  (" + bound.copy().id() + ")";
        };
    }

    private String words(StatementProposal proposal) {
        return proposal.parts().stream()
                .map(part -> quoted(part.original(), carrying.from())
                        + (part.standing() == Standing.ABSENT ? " (absent)" : ""))
                .collect(Collectors.joining(" + "));
    }
}
