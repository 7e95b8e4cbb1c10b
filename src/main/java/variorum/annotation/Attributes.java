package variorum.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import variorum.text.Characters;

/**
 * Answers by attribute name, sorted by name. An attribute without an answer is absent; one that takes several has a
 * list in the order they were given. Answers to attributes the codebook does not know are kept: they may come from
 * another tool.
 *
 * @param values answers by name; no list is empty
 */
public record Attributes(SortedMap<String, List<String>> values) {

    /** No answers. */
    public static final Attributes NONE = new Attributes(new TreeMap<>());

    /** Takes its own copy, without empty lists. */
    public Attributes {
        TreeMap<String, List<String>> own = new TreeMap<>();
        values.forEach((name, answers) -> {
            if (!answers.isEmpty()) {
                own.put(Characters.whole(name), answers.stream().map(Characters::whole).toList());
            }
        });
        values = Collections.unmodifiableSortedMap(own);
    }

    /** From any map. */
    public static Attributes of(Map<String, List<String>> values) {
        return values.isEmpty() ? NONE : new Attributes(new TreeMap<>(values));
    }

    /** The first answer, or an empty string when there is none. */
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /** All answers to one attribute; empty when there is none. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same with one answer replaced; an empty string takes it away. */
    public Attributes with(String name, String answer) {
        return with(name, answer.isEmpty() ? List.of() : List.of(answer));
    }

    /** The same with the answers to one attribute replaced; an empty list takes them away. */
    public Attributes with(String name, List<String> answers) {
        TreeMap<String, List<String>> changed = new TreeMap<>(values);
        changed.put(name, new ArrayList<>(answers));
        return new Attributes(changed);
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
