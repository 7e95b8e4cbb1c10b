package variorum.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.carrying.Carrying;
import variorum.carrying.Contrast;
import variorum.carrying.OutOfStep;
import variorum.carrying.Proposal;
import variorum.carrying.StatementProposal;
import variorum.exchange.json.JsonLine;
import variorum.text.Offsets;
import variorum.text.Span;

/** What is carried, for programs: {@code variorum-carrying/1}, offsets in code points. */
record CarryJson(Carrying carrying, Contrast contrast, List<OutOfStep.Copy> outOfStep) {

    String line(Optional<Long> put) {
        Offsets from = Offsets.of(carrying.from().text());
        Offsets to = Offsets.of(carrying.to().text());
        return JsonLine.of(line -> {
            line.text("format", "variorum-carrying/1").text("offsetUnit", "codepoint");
            line.text("from", carrying.from().id().value()).text("to", carrying.to().id().value());
            line.allObjects("tags", carrying.annotations(), (one, proposal) -> tag(one, proposal, from, to));
            line.allObjects("statements", carrying.statements(), CarryJson::statement);
            line.allObjects("presences", contrast.presences(), CarryJson::presence);
            line.allObjects("disagreements", contrast.disagreements(), (one, found) -> {
                one.object("from", place -> place(place, from, found.from()));
                one.object("to", place -> place(place, to, found.to()));
                one.texts("onlyFrom", ids(found.onlyFrom())).texts("onlyTo", ids(found.onlyTo()));
                one.texts("otherAnswers", ids(found.otherAnswers().stream().map(Contrast.Pair::from).toList()));
            });
            line.texts("outOfStep", outOfStep.stream().map(CarryCommand::id).toList());
            put.ifPresent(many -> line.number("carried", many));
        });
    }

    private static void tag(JsonLine line, Proposal proposal, Offsets from, Offsets to) {
        Annotation original = proposal.original();
        line.text("annotation", original.id().value())
                .text("code", original.code().value())
                .text("coder", original.coder().value())
                .textUnlessEmpty("entity", original.entity() == null ? "" : original.entity().value())
                .text("fit", CarryReport.word(proposal.fit()))
                .text("standing", proposal.standing().word())
                .objects("from", original.spans(), (place, span) -> place(place, from, span));
        proposal.copy().ifPresent(copy -> line.objects("to", copy.spans(), (place, span) -> place(place, to, span)));
        line.textUnlessEmpty("there", proposal.there().map(there -> there.id().value()).orElse(""));
    }

    private static void statement(JsonLine line, StatementProposal proposal) {
        line.text("statement", proposal.original().id().value())
                .text("type", proposal.original().type().value())
                .text("fit", CarryReport.word(proposal.fit()))
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
