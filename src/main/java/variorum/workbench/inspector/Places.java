package variorum.workbench.inspector;

import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;
import variorum.text.Zones;

/** Where something stands, in words: "Document 000, paragraph 2, 17 words". */
final class Places {

    private Places() {}

    static String of(Annotation annotation, Document document, Zones zones) {
        Zone.Kind kind = zones.kindAt(annotation.extent().start());
        String where = kind == Zone.Kind.BODY
                ? "paragraph " + paragraph(annotation.extent().start(), document.text(), zones)
                : kind.word();
        return "Document " + document.name() + ", " + where + ", " + words(annotation, document) + parts(annotation);
    }

    /** What is to be known of a tag that was made before its code was last changed; else nothing. */
    static String under(Annotation annotation, Code code) {
        int then = annotation.origin().codeVersion();
        return then == 0 || then == code.version()
                ? ""
                : ". Tagged under version " + then + " of the code, which is at version " + code.version() + " now";
    }

    private static String words(Annotation annotation, Document document) {
        int count = annotation.spans().stream().mapToInt(span -> Tokenizer.countWords(document.text(), span)).sum();
        return Count.of(count, "word");
    }

    private static String parts(Annotation annotation) {
        return annotation.spans().size() == 1 ? "" : " in " + annotation.spans().size() + " parts";
    }

    /** Counted from 1 over the paragraphs of the body. */
    private static long paragraph(int offset, String text, Zones zones) {
        return body(text, zones).stream().filter(span -> span.start() <= offset).count();
    }

    static List<Span> body(String text, Zones zones) {
        return zones.story(text).stream()
                .filter(span -> zones.kindAt(span.start()) == Zone.Kind.BODY)
                .flatMap(span -> Paragraphs.within(text, span).stream())
                .toList();
    }

    static int wordsOfStory(Document document, Project project) {
        return project.zonesOf(document.id()).story(document.text()).stream()
                .mapToInt(span -> Tokenizer.countWords(document.text(), span))
                .sum();
    }
}
