package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.text.Span;

/** Spans as brat can hold them: none with a line end in it. */
final class Fragments {

    private Fragments() {}

    /**
     * The parts of an annotation, cut at line ends, which belong to none; a part without other words is only a place.
     */
    static List<Span> of(Annotation annotation, String text) {
        List<Span> fragments = new ArrayList<>();
        for (Span span : annotation.spans()) {
            fragments.addAll(of(span, text));
        }
        return fragments;
    }

    private static List<Span> of(Span span, String text) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == '\n') {
                if (at > start) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines.isEmpty() ? List.of(new Span(span.start(), span.start())) : lines;
    }

    /** The words of fragments as brat writes them behind a span: joined by one space. */
    static String words(List<Span> fragments, String text) {
        return fragments.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
