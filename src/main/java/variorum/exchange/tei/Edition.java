package variorum.exchange.tei;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.exchange.format.Contents;
import variorum.exchange.xml.XmlWriter;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** One report: what is known about it, its text with anchors, and its tags. */
final class Edition {

    private final Document document;
    private final Zones zones;
    private final List<Annotation> annotations;
    private final Names names;
    private final XmlWriter xml;
    private final Offsets offsets;

    Edition(Document document, Contents contents, List<Annotation> annotations, Names names, XmlWriter xml) {
        this.document = document;
        this.zones = contents.zones().getOrDefault(document.id(), Zones.NONE);
        this.annotations = annotations;
        this.names = names;
        this.xml = xml;
        this.offsets = Offsets.of(document.text());
    }

    void write() {
        xml.open("TEI").attribute("xml:id", names.of(document.id())).attribute("n", document.id());
        header();
        standOff();
        xml.open("text").attribute("xml:lang", language());
        xml.open("body").holdingText(); // what a reader takes from between two anchors are the words and nothing else
        text();
        xml.close().close().close();
    }

    /** A language that is no tag of one stays in the header, as words. */
    private @Nullable String language() {
        String language = document.metadata().language();
        return isTag(language) ? language : null;
    }

    private static boolean isTag(String language) {
        return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private void header() {
        Metadata known = document.metadata();
        xml.open("teiHeader").open("fileDesc").open("titleStmt");
        xml.element("title", document.title());
        xml.elementUnlessEmpty("author", known.byline());
        xml.close();
        xml.open("publicationStmt").element("p", "Part of an annotated corpus.").close();
        xml.open("sourceDesc").open("bibl");
        xml.open("title").attribute("level", "a").text(document.title()).close();
        xml.elementUnlessEmpty("author", known.byline());
        xml.elementUnlessEmpty("publisher", known.outlet());
        if (!known.agency().isEmpty()) {
            xml.open("orgName").attribute("type", "agency").text(known.agency()).close();
        }
        date(known);
        address(known.url());
        typed("idno", "name", document.name());
        typed("idno", "file", document.source().name());
        typed("idno", "sha256", document.source().sha256());
        typed("note", "story", known.story());
        typed("note", "language", known.language());
        typed("note", "note", known.note());
        xml.close().close().close();
        if (isTag(known.language())) {
            xml.open("profileDesc").open("langUsage");
            xml.open("language").attribute("ident", known.language()).text(known.language()).close();
            xml.close().close();
        }
        xml.close();
    }

    private void typed(String element, String type, String text) {
        if (!text.isEmpty()) {
            xml.open(element).attribute("type", type).text(text).close();
        }
    }

    private void date(Metadata known) {
        if (known.date() == null) {
            typed("note", "time", Objects.toString(known.time(), ""));
            return;
        }
        String time = known.time() == null ? "" : "T" + known.time().format(Tei.TIME);
        xml.open("date").attribute("when", known.date() + time).text(known.date() + time.replace('T', ' ')).close();
    }

    /** What is no address to a parser of addresses is kept as words, and points nowhere. */
    private void address(String url) {
        if (url.matches("https?://[!#$%&'()*+,./0-9:;=?@A-Z_a-z~\\[\\]-]+")) {
            xml.open("ref").attribute("target", url).text(url).close();
        } else {
            typed("note", "address", url);
        }
    }

    private void standOff() {
        if (annotations.isEmpty()) {
            return;
        }
        xml.open("standOff").open("listAnnotation");
        annotations.forEach(this::annotation);
        xml.close().close();
    }

    private void annotation(Annotation annotation) {
        String target = String.join(" ", annotation.spans().stream().map(this::pointer).toList());
        xml.open("annotation")
                .attribute("xml:id", names.of(annotation.ref()))
                .attribute("n", annotation.id())
                .attribute("target", target)
                .attribute("ana", names.to(annotation.code()))
                .attribute("resp", names.to(annotation.coder()))
                .attribute("cert", certainty(annotation.confidence()));
        if (annotation.entity() != null) {
            xml.open("ptr").attribute("type", "entity").attribute("target", names.to(annotation.entity())).close();
        }
        for (Map.Entry<String, List<String>> answers : annotation.attributes().values().entrySet()) {
            answers.getValue().forEach(answer ->
                    xml.open("note").attribute("type", "answer").attribute("n", answers.getKey()).text(answer).close());
        }
        typed("note", "note", annotation.note());
        xml.close();
    }

    static @Nullable String certainty(Confidence confidence) {
        return switch (confidence) {
            case SURE -> null;
            case UNSURE -> "low";
            case DISCUSS -> "unknown";
        };
    }

    private String pointer(Span span) {
        Span points = offsets.toCodePoints(span);
        String start = names.place(document.id(), points.start());
        return points.isEmpty()
                ? "#" + start
                : "#range(" + start + "," + names.place(document.id(), points.end()) + ")";
    }

    /** Paragraphs and zones one after the other; together they are the text, line ends included. */
    private void text() {
        String text = document.text();
        NavigableSet<Integer> edges = new TreeSet<>();
        annotations.forEach(annotation -> annotation.spans().forEach(span -> {
            edges.add(span.start());
            edges.add(span.end());
        }));
        int from = 0;
        do {
            int to = pieceEnd(text, from);
            piece(new Span(from, to), edges);
            from = to;
        } while (from < text.length());
    }

    /** The end of a paragraph with the line ends behind it, or of a zone. */
    private int pieceEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        end = end < 0 ? text.length() : end;
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        for (Zone zone : zones.list()) {
            for (int edge : new int[] {zone.span().start(), zone.span().end()}) {
                end = edge > from && edge < end ? edge : end;
            }
        }
        return end;
    }

    private void piece(Span piece, NavigableSet<Integer> edges) {
        Zone.Kind kind = zones.kindAt(piece.start());
        xml.open(kind == Zone.Kind.BODY ? "p" : "ab");
        if (kind != Zone.Kind.BODY) {
            xml.attribute("type", kind.word().toLowerCase(Locale.ROOT));
        }
        xml.attribute("xml:space", "preserve").holdingText();
        boolean last = piece.end() == document.text().length();
        int at = piece.start();
        for (int edge : edges.subSet(piece.start(), true, piece.end(), last)) {
            xml.text(document.text().substring(at, edge));
            xml.open("anchor")
                    .attribute("xml:id", names.place(document.id(), offsets.codePoint(edge)))
                    .close();
            at = edge;
        }
        xml.text(document.text().substring(at, piece.end())).close();
    }
}
