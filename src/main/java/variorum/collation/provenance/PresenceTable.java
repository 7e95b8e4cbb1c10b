package variorum.collation.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Consensus;
import variorum.collation.ParagraphPair;
import variorum.collation.Witness;
import variorum.text.Paragraphs;
import variorum.text.Span;

/** Makes the table of {@link Presence}: pairs, a vote over them, what hangs together, and its order. */
final class PresenceTable {

    private final String base;
    /** After Z comes A1, not after A. */
    private final Map<String, List<Span>> paragraphs =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private final Consensus<Place, String> consensus = new Consensus<>(paragraphs.keySet(), Place::siglum);
    private final Set<Set<Place>> moved = new HashSet<>();

    /** A paragraph of a witness, by its number in the story. */
    private record Place(String siglum, int number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int bySiglum = siglum.compareTo(other.siglum);
            return bySiglum != 0 ? bySiglum : Integer.compare(number, other.number);
        }
    }

    PresenceTable(Collation collation, String base) {
        this.base = base;
        collation.witnesses().forEach(witness -> paragraphs.put(witness.siglum(), paragraphs(witness)));
        if (!paragraphs.containsKey(base)) {
            throw new IllegalArgumentException("no witness " + base);
        }
        collation.alignments().forEach(alignment -> alignment.paragraphs().forEach(pair -> pair(alignment, pair)));
        consensus.join();
    }

    private static List<Span> paragraphs(Witness witness) {
        return witness.story().stream()
                .flatMap(part -> Paragraphs.within(witness.text(), part).stream())
                .toList();
    }

    private void pair(Alignment alignment, ParagraphPair pair) {
        for (Span a : pair.a()) {
            for (Span b : pair.b()) {
                Place one = place(alignment.a().siglum(), a);
                Place other = place(alignment.b().siglum(), b);
                consensus.pair(one, other);
                if (pair.moved()) {
                    moved.add(Set.of(one, other));
                }
            }
        }
    }

    private Place place(String siglum, Span paragraph) {
        return new Place(siglum, paragraphs.getOrDefault(siglum, List.of()).indexOf(paragraph));
    }

    Presence made() {
        List<String> sigla = new ArrayList<>(new LinkedHashSet<>(List.of(base)));
        paragraphs.keySet().stream().filter(siglum -> !siglum.equals(base)).forEach(sigla::add);
        List<Place> order = new ArrayList<>();
        Map<Place, TreeSet<Place>> rows = new LinkedHashMap<>();
        for (String siglum : sigla) {
            int count = paragraphs.getOrDefault(siglum, List.of()).size();
            int after = before(siglum, count, order, rows);
            for (int number = 0; number < count; number++) {
                Place place = new Place(siglum, number);
                Place leader = consensus.leader(place);
                if (!rows.containsKey(leader)) {
                    order.add(after + 1, leader);
                }
                after = order.indexOf(leader);
                rows.computeIfAbsent(leader, l -> new TreeSet<>()).add(place);
            }
        }
        return new Presence(base, sigla, order.stream()
                .map(leader -> row(rows.getOrDefault(leader, new TreeSet<>())))
                .toList());
    }

    /** What stands before everything a witness shares comes right before that; what shares nothing, at the end. */
    private int before(String siglum, int count, List<Place> order, Map<Place, ?> rows) {
        for (int number = 0; number < count; number++) {
            Place leader = consensus.leader(new Place(siglum, number));
            if (rows.containsKey(leader)) {
                return order.indexOf(leader) - 1;
            }
        }
        return order.size() - 1;
    }

    private Presence.Row row(Set<Place> places) {
        Map<String, List<Span>> cells = new TreeMap<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Place place : places) {
            cells.computeIfAbsent(place.siglum(), s -> new ArrayList<>())
                    .add(paragraphs.getOrDefault(place.siglum(), List.of()).get(place.number()));
            if (!place.siglum().equals(base) && places.stream()
                    .anyMatch(one -> one.siglum().equals(base) && moved.contains(Set.of(one, place)))) {
                elsewhere.add(place.siglum());
            }
        }
        return new Presence.Row(cells, List.copyOf(elsewhere));
    }
}
