package variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The zones of one document: in reading order, none overlapping another. What no zone covers counts as body.
 *
 * @param list the zones, sorted
 */
public record Zones(List<Zone> list) {

    /** No zones: everything is body. */
    public static final Zones NONE = new Zones(List.of());

    /** Sorts, and checks that no two overlap. */
    public Zones {
        list = list.stream().sorted().toList();
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1).span().overlaps(list.get(i).span())) {
                throw new IllegalArgumentException("zones overlap: " + list.get(i - 1) + " and " + list.get(i));
            }
        }
    }

    /** The zones of one kind, in reading order. */
    public Stream<Zone> of(Zone.Kind kind) {
        return list.stream().filter(zone -> zone.kind() == kind);
    }

    /** The function of the character at an offset. */
    public Zone.Kind kindAt(int offset) {
        return list.stream()
                .filter(zone -> zone.span().contains(offset))
                .map(Zone::kind)
                .findFirst()
                .orElse(Zone.Kind.BODY);
    }

    /**
     * The stretches of a text that tell the story: the story zones and whatever no zone covers, blank stretches left
     * out.
     */
    public List<Span> story(CharSequence text) {
        List<Span> story = new ArrayList<>();
        int at = 0;
        for (Zone zone : list) {
            add(story, text, new Span(at, Math.max(at, zone.span().start())));
            if (zone.kind().isStory()) {
                add(story, text, zone.span());
            }
            at = zone.span().end();
        }
        add(story, text, new Span(at, Math.max(at, text.length())));
        return story;
    }

    private static void add(List<Span> story, CharSequence text, Span span) {
        Span trimmed = span.trimmedIn(text);
        if (!trimmed.isEmpty()) {
            story.add(trimmed);
        }
    }

    /**
     * The same zones, but with {@code span} given to {@code kind}: zones under it are cut back, split or replaced. An
     * empty span changes nothing.
     */
    public Zones with(Zone.Kind kind, Span span) {
        if (span.isEmpty()) {
            return this;
        }
        List<Zone> changed = new ArrayList<>();
        for (Zone zone : list) {
            if (!zone.span().overlaps(span)) {
                changed.add(zone);
                continue;
            }
            if (zone.span().start() < span.start()) {
                changed.add(new Zone(zone.kind(), new Span(zone.span().start(), span.start())));
            }
            if (zone.span().end() > span.end()) {
                changed.add(new Zone(zone.kind(), new Span(span.end(), zone.span().end())));
            }
        }
        changed.add(new Zone(kind, span));
        return new Zones(changed);
    }
}
