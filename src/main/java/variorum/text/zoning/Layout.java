package variorum.text.zoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * A text while the rules work on it: its passages, and what has been claimed so far. What stays free is body. The first
 * claim counts: the order of the rules is their rank.
 */
final class Layout {

    private final String text;
    private final List<Passage> passages;
    private final Zone.@Nullable Kind[] kinds;
    private final Map<Integer, List<Zone>> partsByPassage = new HashMap<>();

    Layout(String text) {
        this.text = text;
        this.passages = Passages.of(text);
        this.kinds = new Zone.Kind[passages.size()];
    }

    List<Passage> passages() {
        return passages;
    }

    /** The passages no rule has claimed. */
    Stream<Passage> free() {
        return passages.stream().filter(this::isFree);
    }

    boolean isFree(Passage passage) {
        return kinds[passage.index()] == null;
    }

    boolean is(Passage passage, Zone.Kind kind) {
        return kinds[passage.index()] == kind;
    }

    /** Gives a passage a function, unless it has one. */
    void claim(Passage passage, Zone.Kind kind) {
        if (isFree(passage)) {
            kinds[passage.index()] = kind;
        }
    }

    /** Gives a part of a passage a function of its own, unless part of it has one. */
    void claimPart(Passage passage, Span part, Zone.Kind kind) {
        Span trimmed = part.trimmedIn(text);
        List<Zone> parts = partsByPassage.computeIfAbsent(passage.index(), index -> new ArrayList<>());
        if (!trimmed.isEmpty() && parts.stream().noneMatch(other -> other.span().overlaps(trimmed))) {
            parts.add(new Zone(kind, trimmed));
        }
    }

    /** Index of the first free passage that reads like a story; the number of passages when there is none. */
    int storyStart() {
        return free().filter(Passage::isProse).mapToInt(Passage::index).findFirst().orElse(passages.size());
    }

    /** Index of the last free passage that reads like a story and passes the test; -1 when there is none. */
    int storyEnd(Predicate<Passage> counts) {
        for (Passage passage : passages.reversed()) {
            if (isFree(passage) && passage.isProse() && counts.test(passage)) {
                return passage.index();
            }
        }
        return -1;
    }

    int storyEnd() {
        return storyEnd(passage -> true);
    }

    /** Index of the second free passage that reads like a story: an introduction may stand above byline and date. */
    int headEnd() {
        return free().filter(Passage::isProse).mapToInt(Passage::index).skip(1).findFirst().orElse(passages.size());
    }

    /** The zones: one for every passage or part, neighbouring passages of body or furniture as one. */
    Zones zones() {
        List<Zone> zones = new ArrayList<>();
        for (Passage passage : passages) {
            Zone.Kind kind = kinds[passage.index()];
            add(zones, passage, kind == null ? Zone.Kind.BODY : kind);
        }
        return new Zones(zones);
    }

    private void add(List<Zone> zones, Passage passage, Zone.Kind kind) {
        List<Zone> parts = partsByPassage.getOrDefault(passage.index(), List.of()).stream().sorted().toList();
        boolean runsOn = parts.isEmpty() && (kind == Zone.Kind.BODY || kind == Zone.Kind.BOILERPLATE);
        int at = passage.span().start();
        for (Zone part : parts) {
            addRest(zones, new Span(at, part.span().start()), kind, false);
            zones.add(part);
            at = part.span().end();
        }
        addRest(zones, new Span(at, passage.span().end()), kind, runsOn);
    }

    private void addRest(List<Zone> zones, Span rest, Zone.Kind kind, boolean runsOn) {
        Span trimmed = rest.trimmedIn(text);
        if (trimmed.isEmpty()) {
            return;
        }
        boolean joins = runsOn && !zones.isEmpty() && zones.getLast().kind() == kind;
        zones.add(new Zone(kind, joins ? zones.removeLast().span().cover(trimmed) : trimmed));
    }
}
