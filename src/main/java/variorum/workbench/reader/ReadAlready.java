package variorum.workbench.reader;

import java.util.List;
import variorum.collation.Alignment;
import variorum.collation.provenance.Novelty;
import variorum.text.Span;
import variorum.workbench.textview.Faded;
import variorum.workbench.textview.Layer;

/** What of a report stands in one that has been read already: it fades, so that the eye finds what is new. */
final class ReadAlready {

    /** The name of the layer. */
    static final String LAYER = "read already";

    private ReadAlready() {}

    /** The layer over a report, which is A in each of these alignments with what was read before. */
    static Layer layer(List<Alignment> before) {
        List<Span> known = Novelty.of(before).known();
        return new Layer(LAYER, known.isEmpty() ? List.of() : List.of(new Faded(known)));
    }
}
