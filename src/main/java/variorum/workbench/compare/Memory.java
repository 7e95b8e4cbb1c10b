package variorum.workbench.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.collation.Layer;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.preferences.Preferences;

/**
 * What the comparison remembers from one start to the next: which versions stood side by side, which layers were shown,
 * whose words, and whether tags were.
 */
final class Memory {

    private static final String COLUMNS = "compare.columns";
    private static final String OPEN = "compare.open";
    private static final String HAND = "compare.hand";
    private static final String LAYERS = "compare.layers";
    private static final String WORDINGS = "compare.words";
    private static final String TAGS = "compare.tags";

    private final Preferences preferences;

    Memory(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What stood side by side, if the project has it and the same documents were open then. */
    Optional<Lineup> lineup(Project project, List<Document.Id> open) {
        List<Document.Id> columns = preferences.list(COLUMNS).stream().map(Document.Id::new).toList();
        boolean here = columns.size() >= 2
                && columns.size() <= Lineup.MOST
                && project.documents().keySet().containsAll(columns)
                && preferences.list(OPEN).equals(open.stream().map(Document.Id::value).toList());
        int hand = Math.clamp((int) preferences.number(HAND, 1), 1, Math.max(1, columns.size() - 1));
        return here ? Optional.of(new Lineup(columns, hand)) : Optional.empty();
    }

    void put(Lineup lineup, List<Document.Id> open) {
        preferences.put(COLUMNS, lineup.columns().stream().map(Document.Id::value).toList());
        preferences.put(OPEN, open.stream().map(Document.Id::value).toList());
        preferences.put(HAND, lineup.hand());
    }

    /** The layers that were shown, or those given. */
    Set<Layer> layers(Set<Layer> otherwise) {
        String kept = preferences.get(LAYERS, "?");
        List<String> words = Arrays.asList(kept.split(" ", -1));
        return kept.equals("?")
                ? otherwise
                : Arrays.stream(Layer.values())
                        .filter(layer -> words.contains(layer.word()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    void put(Set<Layer> layers) {
        preferences.put(LAYERS, layers.stream().map(Layer::word).sorted().collect(Collectors.joining(" ")));
    }

    boolean tags() {
        return preferences.flag(TAGS, true);
    }

    void putTags(boolean shown) {
        preferences.put(TAGS, shown);
    }

    Wordings wordings() {
        String kept = preferences.get(WORDINGS, "");
        return Arrays.stream(Wordings.values())
                .filter(each -> each.name().equals(kept))
                .findFirst()
                .orElse(Wordings.OWN);
    }

    void put(Wordings wordings) {
        preferences.put(WORDINGS, wordings.name());
    }
}
