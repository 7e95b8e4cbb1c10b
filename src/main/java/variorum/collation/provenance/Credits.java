package variorum.collation.provenance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import variorum.collation.Witness;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.zoning.Agencies;

/** The agencies a report credits: those that its dateline, byline or credit names. */
public final class Credits {

    private static final Set<Zone.Kind> WHERE = EnumSet.of(Zone.Kind.DATELINE, Zone.Kind.BYLINE, Zone.Kind.CREDIT);

    private Credits() {}

    /** The agencies credited, in reading order; none when the report gives no credit. */
    public static List<String> of(Witness witness) {
        return witness.zones().list().stream()
                .filter(zone -> WHERE.contains(zone.kind()))
                .flatMap(zone -> Agencies.named(zone.span().in(witness.text())).stream())
                .distinct()
                .toList();
    }

    /** The agencies that the story itself names, such as "a witness told Reuters". */
    static List<String> inStory(Witness witness) {
        Stream<Span> story = witness.story().stream();
        return story.flatMap(part -> Agencies.named(part.in(witness.text())).stream()).distinct().toList();
    }
}
