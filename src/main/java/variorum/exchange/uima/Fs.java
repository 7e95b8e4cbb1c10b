package variorum.exchange.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * A feature structure: a typed object of UIMA. What is empty is not set, so reading gives back what was there. Mutable
 * while it is put together.
 */
final class Fs {

    private final int id;
    private final String type;
    private final @Nullable Span span;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<Integer>> references = new LinkedHashMap<>();

    /**
     * A structure without features.
     *
     * @param id its number in its CAS
     * @param span where it stands, UTF-16; null when it is no annotation
     */
    Fs(int id, String type, @Nullable Span span) {
        this.id = id;
        this.type = type;
        this.span = span;
    }

    int id() {
        return id;
    }

    String type() {
        return type;
    }

    @Nullable
    Span span() {
        return span;
    }

    Fs text(String feature, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            texts.put(feature, value.toString());
        }
        return this;
    }

    /** True is set, false is what is not set. */
    Fs truth(String feature, boolean value) {
        return value ? text(feature, "true") : this;
    }

    Fs list(String feature, List<String> values) {
        if (!values.isEmpty()) {
            lists.put(feature, List.copyOf(values));
        }
        return this;
    }

    Fs reference(String feature, @Nullable Integer target) {
        if (target != null) {
            references.put(feature, List.of(target));
        }
        return this;
    }

    Fs references(String feature, List<Integer> targets) {
        if (!targets.isEmpty()) {
            references.put(feature, new ArrayList<>(targets));
        }
        return this;
    }

    /** Features that are texts, numbers and truth values. */
    Map<String, String> texts() {
        return texts;
    }

    /** Features that are lists of texts. */
    Map<String, List<String>> lists() {
        return lists;
    }

    /** Features that refer to others, one or several. */
    Map<String, List<Integer>> references() {
        return references;
    }

    String text(String feature) {
        return texts.getOrDefault(feature, "");
    }

    List<String> list(String feature) {
        return lists.getOrDefault(feature, List.of());
    }

    List<Integer> all(String feature) {
        return references.getOrDefault(feature, List.of());
    }
}
