package variorum.collation.provenance;

import java.util.List;
import variorum.text.Span;

/**
 * A paragraph and where it comes from.
 *
 * @param span where it stands, UTF-16
 * @param provenance where it comes from
 * @param agencies the agencies credited by those who have it; empty unless it is agency copy
 * @param credited whether this very report credits one of them
 * @param others sigla of the other versions that have it
 */
public record SourcedParagraph(
        Span span, Provenance provenance, List<String> agencies, boolean credited, List<String> others) {

    /** Takes its own copies. */
    public SourcedParagraph {
        agencies = List.copyOf(agencies);
        others = List.copyOf(others);
    }
}
