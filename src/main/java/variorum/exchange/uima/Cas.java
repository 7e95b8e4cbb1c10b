package variorum.exchange.uima;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import variorum.text.Span;

/**
 * One text with the feature structures about it.
 *
 * @param text the text
 * @param language its language, or {@value #NO_LANGUAGE}
 * @param structures all feature structures, those referred to by position in no particular order
 */
record Cas(String text, String language, List<Fs> structures) {

    /** What UIMA says when it does not know. */
    static final String NO_LANGUAGE = "x-unspecified";

    /** Takes its own copy of the list. */
    Cas {
        structures = List.copyOf(structures);
    }

    /** The structures that stand by themselves, and not only as a part of another. */
    static List<Integer> members(Cas cas) {
        Set<String> parts = Set.of(CasType.ANSWER, CasType.QUESTION, CasType.ROLE, CasType.PART);
        return cas.structures.stream().filter(each -> !parts.contains(each.type())).map(Fs::id).toList();
    }

    List<Fs> of(String type) {
        return structures.stream().filter(each -> each.type().equals(type)).toList();
    }

    /** The words an annotation stands on. */
    String words(Fs annotation) {
        Span span = Objects.requireNonNull(annotation.span());
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span.end());
        }
        return span.in(text);
    }
}
