package variorum.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zones;

/** One report on the page: what is known about it, its text with numbered tags, and the tags in a table. */
final class Article {

    private static final String GREY = "#6B6B6B";

    private final Project project;
    private final Document document;
    private final String name;
    private final List<Annotation> annotations;
    private final Zones zones;

    /**
     * A report.
     *
     * @param name what its elements are called, such as {@code r3}
     */
    Article(Project project, Document document, String name) {
        this.project = project;
        this.document = document;
        this.name = name;
        this.annotations = project.annotationsOf(document.id()).list();
        this.zones = project.zonesOf(document.id());
    }

    void write(Html html) {
        html.raw("<article id=\"" + name + "\" data-report=\"").text(document.id().value()).raw("\">\n");
        html.raw("<h2 dir=\"auto\">").text(document.title()).raw("</h2>\n");
        known(html);
        html.raw("<div class=\"text\">\n");
        text(html);
        html.raw("</div>\n");
        tags(html);
        html.raw("</article>\n");
    }

    private void known(Html html) {
        Metadata known = document.metadata();
        String line = String.join(" · ", Stream.of(
                        known.outlet(), Objects.toString(known.date(), ""), Objects.toString(known.time(), ""),
                        known.byline(), known.agency(), known.url(), known.story(), known.language(),
                        document.name())
                .filter(part -> !part.isEmpty())
                .toList());
        html.element("p class=\"known\" dir=\"auto\"", line);
        html.element("p class=\"note\" dir=\"auto\"", known.note());
    }

    /** Line by line; together the lines are the text, their ends included. */
    private void text(Html html) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        annotations.forEach(each -> each.spans().forEach(span -> cuts.addAll(List.of(span.start(), span.end()))));
        zones.list().forEach(zone -> cuts.addAll(List.of(zone.span().start(), zone.span().end())));
        String text = document.text();
        int from = 0;
        do {
            int end = text.indexOf('\n', from);
            Span line = new Span(from, end < 0 ? text.length() : end + 1);
            html.raw("<p dir=\"auto\">");
            line(html, line, cuts);
            html.raw("</p>\n");
            from = line.end();
        } while (from < text.length());
    }

    private void line(Html html, Span line, NavigableSet<Integer> cuts) {
        int at = line.start();
        while (at < line.end() || (at == line.end() && at == document.text().length())) {
            numbers(html, at);
            Integer next = cuts.higher(at);
            int end = next == null ? line.end() : Math.min(next, line.end());
            if (end <= at) {
                return;
            }
            stretch(html, new Span(at, end));
            at = end;
        }
    }

    /** The numbers of the tags that begin here. */
    private void numbers(Html html, int at) {
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i).spans().getFirst().start() == at) {
                html.raw("<sup><a href=\"#" + name + "t" + (i + 1) + "\">" + (i + 1) + "</a></sup>");
            }
        }
    }

    /** The shortest tag on a stretch gives it its colour: it is the one inside the others. */
    private void stretch(Html html, Span span) {
        boolean aside = !zones.kindAt(span.start()).isStory();
        List<Annotation> here = new ArrayList<>(
                annotations.stream().filter(each -> each.touches(span)).toList());
        here.sort(Comparator.comparingInt(each -> each.spans().stream().mapToInt(Span::length).sum()));
        html.raw(aside ? "<span class=\"aside\">" : "");
        if (here.isEmpty()) {
            html.text(span.in(document.text()));
        } else {
            String colour = code(here.getFirst().code()).map(code -> code.look().colour()).orElse(GREY);
            html.raw("<mark style=\"text-decoration-color:" + colour + ";text-decoration-thickness:"
                    + Math.min(2 + here.size(), 5) + "px\">").text(span.in(document.text())).raw("</mark>");
        }
        html.raw(aside ? "</span>" : "");
    }

    private Optional<Code> code(Code.Id id) {
        return project.codebook().code(id);
    }

    private void tags(Html html) {
        if (annotations.isEmpty()) {
            return;
        }
        Offsets offsets = Offsets.of(document.text());
        html.raw("<table>\n<thead><tr><th>Tag</th><th>Code</th><th>Words</th><th>Who or what</th><th>Coder</th>"
                + "<th>Said of it</th></tr></thead>\n");
        for (int i = 0; i < annotations.size(); i++) {
            row(html, annotations.get(i), i + 1, offsets);
        }
        html.raw("</table>\n");
    }

    private void row(Html html, Annotation annotation, int number, Offsets offsets) {
        List<String> places = annotation.spans().stream()
                .map(offsets::toCodePoints)
                .map(points -> points.start() + "-" + points.end())
                .toList();
        html.raw("<tr id=\"" + name + "t" + number + "\" data-places=\"" + String.join(" ", places) + "\">");
        html.raw("<td>" + number + "</td>");
        html.cell(code(annotation.code()).map(Code::name).orElse(""));
        html.cell(annotation.wordsIn(document.text()));
        Entity entity = annotation.entity() == null ? null : project.entities().get(annotation.entity());
        html.cell(entity == null ? "" : entity.name());
        Coder coder = project.coders().get(annotation.coder());
        html.cell(coder == null ? "" : coder.name());
        html.cell(said(annotation));
        html.raw("</tr>\n");
    }

    private static String said(Annotation annotation) {
        List<String> said = new ArrayList<>();
        if (annotation.confidence() != Confidence.SURE) {
            said.add(annotation.confidence().word());
        }
        for (Map.Entry<String, List<String>> answer : annotation.attributes().values().entrySet()) {
            said.add(answer.getKey() + ": " + String.join(", ", answer.getValue()));
        }
        if (!annotation.note().isEmpty()) {
            said.add(annotation.note());
        }
        return String.join("\n", said);
    }
}
