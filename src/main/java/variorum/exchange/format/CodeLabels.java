package variorum.exchange.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.Code;
import variorum.annotation.Codebook;

/**
 * The codes as labels, for formats that know codes by a name alone: a code's own name, unless several have it; those
 * are told apart by the codes above them, as in {@code Actor / other}.
 */
public final class CodeLabels {

    private static final String BELOW = " / ";

    private final Map<Code.Id, String> labels = new HashMap<>();

    /** The labels of a codebook, the same every time. */
    public CodeLabels(Codebook codebook) {
        Map<String, Long> names =
                codebook.codes().stream().collect(Collectors.groupingBy(Code::name, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        for (Code code : codebook.codes()) {
            String label = names.getOrDefault(code.name(), 0L) == 1 ? code.name() : path(codebook, code);
            String unique = label;
            for (int next = 2; !taken.add(unique); next++) {
                unique = label + " (" + next + ")";
            }
            labels.put(code.id(), unique);
        }
    }

    private static String path(Codebook codebook, Code code) {
        List<String> names = new ArrayList<>(codebook.path(code.id()).stream().map(Code::name).toList());
        Collections.reverse(names);
        return String.join(BELOW, names);
    }

    /** The label of a code of this codebook. */
    public String of(Code.Id code) {
        return Objects.requireNonNull(labels.get(code));
    }
}
