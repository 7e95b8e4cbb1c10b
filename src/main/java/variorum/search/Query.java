package variorum.search;

import com.google.re2j.PatternSyntaxException;
import java.util.List;
import variorum.search.expression.Expression;

/** What is sought. People write it in the language of {@link variorum.search.language.QueryLanguage}. */
public sealed interface Query {

    /** What can be found in a text alone. */
    sealed interface InText extends Query {}

    /**
     * Documents that hold all of these words, in any order; each place of each word is a hit. Case, accents, kinds of
     * quotation marks, dashes and spaces make no difference.
     *
     * @param words separated by blanks
     * @param whole whether only whole words count; otherwise {@code rebel} finds {@code rebels} too
     */
    record Words(String words, boolean whole) implements InText {}

    /**
     * These words in this order, next to each other. What makes no difference is the same as for {@link Words}.
     *
     * @param words the phrase as written
     * @param whole whether the last word must end there
     */
    record Phrase(String words, boolean whole) implements InText {}

    /**
     * A regular expression in the syntax of RE2, whose time grows with the text and no faster. It is matched against
     * the text as written, except that every kind of space is a plain space; {@code ^} and {@code $} are the ends of a
     * paragraph.
     *
     * @param expression the expression
     * @param anyCase whether capitals make no difference
     */
    record Pattern(String expression, boolean anyCase) implements InText {
        /**
         * Checks the expression.
         *
         * @throws PatternSyntaxException when it is none
         */
        public Pattern {
            Expression.check(expression);
        }
    }

    /**
     * Everything at once. With conditions on tags or on the statements that bind them, words count only where they lie
     * in one part of a tag that meets all conditions; without words, the tags themselves are the hits. With nothing but
     * conditions on documents, these are the hits, each by its first line.
     *
     * @param words all of these are there
     * @param absent none of these is there: in the tag, or else in the document
     * @param tags all hold of one tag; when all are negative, those on statements too, and there are words, no place
     *     of a hit lies in a tag that one of them excludes
     * @param statements all hold of one statement that binds the tag; when all are negative, none that binds it meets
     *     what they exclude
     * @param documents all hold of the document
     */
    record Clause(
            List<InText> words,
            List<InText> absent,
            List<TagCondition> tags,
            List<StatementCondition> statements,
            List<DocumentCondition> documents)
            implements Query {
        /** Takes its own copies of the lists. */
        public Clause {
            words = List.copyOf(words);
            absent = List.copyOf(absent);
            tags = List.copyOf(tags);
            statements = List.copyOf(statements);
            documents = List.copyOf(documents);
        }

        /** Tags that meet conditions. */
        public static Clause tagged(TagCondition... tags) {
            return new Clause(List.of(), List.of(), List.of(tags), List.of(), List.of());
        }
    }

    /** What one or another of these finds. */
    record AnyOf(List<Query> queries) implements Query {
        /** Takes its own copy of the list. */
        public AnyOf {
            queries = List.copyOf(queries);
        }
    }
}
