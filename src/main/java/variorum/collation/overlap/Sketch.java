package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** What the search knows of a report before it reads it: the fingerprints of its body. */
public final class Sketch {

    private final Document.Id document;
    private final int[] values;

    private Sketch(Document.Id document, int[] values) {
        this.document = document;
        this.values = values;
    }

    /**
     * Of fingerprints that are at hand.
     *
     * @param body where the body stands, code points, in reading order; see {@link #body}
     */
    public static Sketch of(Document.Id document, Fingerprints fingerprints, List<Span> body) {
        return new Sketch(document, fingerprints.within(body));
    }

    /** Of a report from its text. */
    public static Sketch of(Document.Id document, String text, Zones zones) {
        Offsets offsets = Offsets.of(text);
        List<Span> body = body(zones.list(), text.length()).stream().map(offsets::toCodePoints).toList();
        return of(document, Fingerprints.of(text), body);
    }

    /**
     * The stretches of a text that are body: in or between no other zone. Headings are each outlet's own and count as
     * little as what is set aside.
     *
     * @param zones sorted, in whatever unit
     * @param end of the text, in the same unit
     */
    public static List<Span> body(List<Zone> zones, int end) {
        List<Span> body = new ArrayList<>();
        int at = 0;
        for (Zone zone : zones) {
            if (zone.kind() != Zone.Kind.BODY) {
                add(body, at, zone.span().start());
                at = zone.span().end();
            }
        }
        add(body, at, end);
        return body;
    }

    private static void add(List<Span> body, int start, int end) {
        if (end > start) {
            body.add(new Span(start, end));
        }
    }

    /** Whose it is. */
    public Document.Id document() {
        return document;
    }

    int[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && document.equals(that.document) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }
}
