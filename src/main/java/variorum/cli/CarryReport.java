package variorum.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.StatementType;
import variorum.carrying.Carrying;
import variorum.carrying.Contrast;
import variorum.carrying.OutOfStep;
import variorum.carrying.Proposal;
import variorum.carrying.Standing;
import variorum.carrying.StatementProposal;
import variorum.collation.Projection;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

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
            out.println(json());
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
            out.printf("%-9s %-9s %-20s %s%s%n", word(proposal.standing(), proposal.fit()),
                    word(proposal.fit()), name(proposal.original().code()),
                    quoted(proposal.original(), carrying.from()), there);
        }
        for (StatementProposal proposal : carrying.statements()) {
            out.printf("%-9s %-9s %-20s %s%n", word(proposal.standing(), proposal.fit()), word(proposal.fit()),
                    name(proposal.original().type()), words(proposal));
        }
        contrasts(out);
        out.println();
        out.println(counted("tags", carrying.annotations().stream().map(Proposal::standing).toList()));
        out.println(counted("statements", carrying.statements().stream().map(StatementProposal::standing).toList()));
        put.ifPresent(many -> out.println(many + " carried over"));
    }

    /** Copies made from the one document in the other whose original has changed or gone since. */
    private List<OutOfStep.Tag> outOfStep() {
        return OutOfStep.tags(project).stream()
                .filter(tag -> tag.copy().document().equals(carrying.to().id()) && isFromHere(tag.copy().origin()))
                .toList();
    }

    private boolean isFromHere(Origin origin) {
        Origin.Carried carried = origin.carried();
        return carried != null && carried.from().document().equals(carrying.from().id());
    }

    private void contrasts(PrintWriter out) {
        for (OutOfStep.Tag tag : outOfStep()) {
            out.println("out of step, its original is " + (tag.original().isPresent() ? "changed" : "gone") + ": "
                    + named(tag.copy(), carrying.to()));
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
        return standings.size() + " " + what + ": " + String.join(", ", parts);
    }

    /** What is absent fits in no way, which need not be said twice. */
    private static String word(Standing standing, Projection.Fit fit) {
        return standing == Standing.ABSENT && fit == Projection.Fit.ABSENT ? "" : standing.word();
    }

    private static String word(Projection.Fit fit) {
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
        return "\"" + shortened(annotation.wordsIn(document.text())) + "\"";
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

    private String words(StatementProposal proposal) {
        return proposal.parts().stream()
                .map(part -> quoted(part.original(), carrying.from())
                        + (part.standing() == Standing.ABSENT ? " (absent)" : ""))
                .collect(Collectors.joining(" + "));
    }

    private String json() {
        Offsets from = Offsets.of(carrying.from().text());
        Offsets to = Offsets.of(carrying.to().text());
        return JsonLine.of(line -> {
            line.text("format", "variorum-carrying/1").text("offsetUnit", "codepoint");
            line.text("from", carrying.from().id().value()).text("to", carrying.to().id().value());
            line.allObjects("tags", carrying.annotations(), (one, proposal) -> tag(one, proposal, from, to));
            line.allObjects("statements", carrying.statements(), CarryReport::statement);
            line.allObjects("presences", contrast.presences(), CarryReport::presence);
            line.allObjects("disagreements", contrast.disagreements(), (one, found) -> {
                one.object("from", place -> place(place, from, found.from()));
                one.object("to", place -> place(place, to, found.to()));
                one.texts("onlyFrom", ids(found.onlyFrom())).texts("onlyTo", ids(found.onlyTo()));
                one.texts("otherAnswers", ids(found.otherAnswers().stream().map(Contrast.Pair::from).toList()));
            });
            line.texts("outOfStep", ids(outOfStep().stream().map(OutOfStep.Tag::copy).toList()));
            put.ifPresent(many -> line.number("carried", many));
        });
    }

    private static void tag(JsonLine line, Proposal proposal, Offsets from, Offsets to) {
        Annotation original = proposal.original();
        line.text("annotation", original.id().value())
                .text("code", original.code().value())
                .text("coder", original.coder().value())
                .textUnlessEmpty("entity", original.entity() == null ? "" : original.entity().value())
                .text("fit", word(proposal.fit()))
                .text("standing", proposal.standing().word())
                .objects("from", original.spans(), (place, span) -> place(place, from, span));
        proposal.copy().ifPresent(copy -> line.objects("to", copy.spans(), (place, span) -> place(place, to, span)));
        line.textUnlessEmpty("there", proposal.there().map(there -> there.id().value()).orElse(""));
    }

    private static void statement(JsonLine line, StatementProposal proposal) {
        line.text("statement", proposal.original().id().value())
                .text("type", proposal.original().type().value())
                .text("fit", word(proposal.fit()))
                .text("standing", proposal.standing().word())
                .texts("absent", ids(proposal.absent()))
                .textUnlessEmpty("there", proposal.there().map(there -> there.id().value()).orElse(""));
    }

    private static void presence(JsonLine line, Contrast.Presence row) {
        line.text("code", row.code().value())
                .textUnlessEmpty("entity", row.entity().map(Entity.Id::value).orElse(""))
                .text("where", row.where().name().toLowerCase(Locale.ROOT))
                .texts("inFrom", ids(row.tagsFrom()))
                .texts("inTo", ids(row.tagsTo()));
    }

    private static List<String> ids(Collection<Annotation> tags) {
        return tags.stream().map(tag -> tag.id().value()).toList();
    }

    private static void place(JsonLine line, Offsets offsets, Span span) {
        Span points = offsets.toCodePoints(span);
        line.number("start", points.start()).number("end", points.end());
    }
}
