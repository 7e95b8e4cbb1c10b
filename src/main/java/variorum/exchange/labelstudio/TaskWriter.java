package variorum.exchange.labelstudio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Pair;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Writes the task of one report: an annotation of Label Studio's for each coder, with a region for each tag. */
final class TaskWriter {

    private final Project project;
    private final List<Pair> pairs;
    private final CodeLabels labels;
    private final Controls controls;
    private final Document document;
    private final Offsets offsets;
    private final Map<Annotation.Ref, String> regions = new HashMap<>();
    private int next = 1;

    /**
     * A writer.
     *
     * @param pairs what is bound in the report
     */
    TaskWriter(Project project, List<Pair> pairs, CodeLabels labels, Controls controls, Document document) {
        this.project = project;
        this.pairs = pairs;
        this.labels = labels;
        this.controls = controls;
        this.document = document;
        this.offsets = Offsets.of(document.text());
    }

    String write() {
        Map<Coder.Id, List<Annotation>> byCoder = new LinkedHashMap<>();
        project.annotationsOf(document.id()).list().forEach(each ->
                byCoder.computeIfAbsent(each.coder(), id -> new ArrayList<>()).add(each));
        List<List<Consumer<JsonLine>>> results = new ArrayList<>();
        byCoder.forEach((coder, own) -> {
            List<Consumer<JsonLine>> made = results(own);
            pairs.stream()
                    .filter(pair -> isOf(coder, pair))
                    .forEach(pair -> relation(pair, made));
            results.add(made);
        });
        return JsonLine.of(task -> task
                .object("data", data -> {
                    data.text("text", document.text()).text("document", document.id().value());
                    DocumentFields.of(document).forEach(data::text);
                })
                .allObjects("annotations", results, (annotation, each) ->
                        annotation.allObjects("result", each, (result, fields) -> fields.accept(result))));
    }

    /** Whether both ends are one coder's: a relation binds regions of one annotation. */
    private boolean isOf(Coder.Id coder, Pair pair) {
        return project.annotation(pair.from()).filter(each -> each.coder().equals(coder)).isPresent()
                && project.annotation(pair.to()).filter(each -> each.coder().equals(coder)).isPresent();
    }

    private List<Consumer<JsonLine>> results(List<Annotation> tags) {
        List<Consumer<JsonLine>> results = new ArrayList<>();
        for (Annotation tag : tags) {
            for (Span span : tag.spans()) {
                if (!span.isEmpty()) {
                    boolean first = !regions.containsKey(tag.ref());
                    String id = "r" + next++;
                    regions.putIfAbsent(tag.ref(), id);
                    results.add(result -> region(result, id, tag, span));
                    if (first) {
                        tag.attributes().values().forEach((attribute, given) ->
                                results.add(result -> answer(result, id, span, controls.of(attribute), given)));
                    }
                }
            }
        }
        return results;
    }

    private static JsonLine head(JsonLine result, String id, String from, String type) {
        return result.text("id", id).text("from_name", from).text("to_name", "text").text("type", type);
    }

    private JsonLine place(JsonLine value, Span span) {
        Span place = OffsetUnit.CODE_POINT.of(offsets, span);
        return value.number("start", place.start()).number("end", place.end());
    }

    private void region(JsonLine result, String id, Annotation tag, Span span) {
        head(result, id, "label", "labels")
                .object("value", value -> place(value, span).text("text", span.in(document.text()))
                        .texts("labels", List.of(labels.of(tag.code()))))
                .object("meta", meta -> meta
                        .texts("text", tag.note().isEmpty() ? List.of() : List.of(tag.note()))
                        .text("tag", tag.id().value())
                        .text("coder", Objects.requireNonNull(project.coders().get(tag.coder())).name())
                        .textUnlessEmpty("entity", tag.entity() == null ? ""
                                : Objects.requireNonNull(project.entities().get(tag.entity())).name())
                        .textUnlessEmpty("confidence",
                                tag.confidence() == Confidence.SURE ? "" : tag.confidence().word()));
    }

    private void answer(JsonLine result, String id, Span span, Controls.Control control, List<String> given) {
        head(result, id, control.name(), control.type()).object("value", value -> {
            place(value, span);
            if (!control.isFree()) {
                value.text("text", span.in(document.text()));
            }
            value.texts(control.answers(), given);
        });
    }

    private void relation(Pair pair, List<Consumer<JsonLine>> results) {
        String from = regions.get(pair.from());
        String to = regions.get(pair.to());
        if (from != null && to != null) {
            results.add(result -> result.text("from_id", from).text("to_id", to).text("type", "relation")
                    .text("direction", "right").texts("labels", List.of(pair.label())));
        }
    }
}
