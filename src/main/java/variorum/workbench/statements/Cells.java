package variorum.workbench.statements;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.text.FoldedText;

/** What stands in the columns for one statement, with what it was made from: it is made anew only when that changed. */
final class Cells {

    private final Statement statement;
    private final List<Annotation> parts;
    private final Map<String, String> values;
    private volatile @Nullable String folded;

    Cells(Statement statement, List<Annotation> parts, Map<String, String> values) {
        this.statement = statement;
        this.parts = parts;
        this.values = Map.copyOf(values);
    }

    /** The values by the identifiers of the columns; a missing one is empty. */
    Map<String, String> values() {
        return values;
    }

    /** All values folded, for the filter; worked out when it is asked for first. */
    String folded() {
        String known = folded;
        if (known == null) {
            known = FoldedText.fold(String.join("\n", values.values()));
            folded = known;
        }
        return known;
    }

    /** Whether it was made from these very objects. */
    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    boolean isOf(Statement other, List<Annotation> otherParts) {
        boolean same = statement == other && parts.size() == otherParts.size();
        for (int i = 0; same && i < parts.size(); i++) {
            same = parts.get(i) == otherParts.get(i);
        }
        return same;
    }
}
