package variorum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.FoldedText;

/** Something that holds of a document or does not. */
public sealed interface DocumentCondition {

    /** Its name or title holds these words. */
    record Titled(String words) implements DocumentCondition {}

    /** Its outlet holds these words. */
    record From(String words) implements DocumentCondition {}

    /** The agency it credits holds these words. */
    record Crediting(String words) implements DocumentCondition {}

    /** The name of its story holds these words. */
    record Telling(String words) implements DocumentCondition {}

    /** It is in this language: {@code en}. */
    record Written(String language) implements DocumentCondition {}

    /**
     * It appeared within these days.
     *
     * @param first the first day, itself included; null for no bound
     * @param last the last day, itself included; null for no bound
     */
    record Dated(@Nullable LocalDate first, @Nullable LocalDate last) implements DocumentCondition {}

    /** One of these holds. */
    record Either(List<DocumentCondition> conditions) implements DocumentCondition {
        /** Takes its own copy of the list. */
        public Either {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(DocumentCondition condition) implements DocumentCondition {}

    /** Whether it holds of a document. */
    default boolean holds(Document document) {
        return switch (this) {
            case Titled(String words) -> has(document.name(), words) || has(document.metadata().title(), words);
            case From(String words) -> has(document.metadata().outlet(), words);
            case Crediting(String words) -> has(document.metadata().agency(), words);
            case Telling(String words) -> has(document.metadata().story(), words);
            case Written(String language) -> document.metadata().language().equalsIgnoreCase(language);
            case Dated(LocalDate first, LocalDate last) -> {
                LocalDate day = document.metadata().date();
                yield day != null
                        && (first == null || !day.isBefore(first))
                        && (last == null || !day.isAfter(last));
            }
            case Either(List<DocumentCondition> conditions) ->
                conditions.stream().anyMatch(condition -> condition.holds(document));
            case Not(DocumentCondition condition) -> !condition.holds(document);
        };
    }

    private static boolean has(String text, String words) {
        return !FoldedText.of(text).findWords(words, false).isEmpty();
    }
}
