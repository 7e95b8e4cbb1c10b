package variorum.workbench.reader;

import java.util.Comparator;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * The tags that lie on one place, the shortest first.
 *
 * @param document the document
 * @param offset the character, UTF-16
 * @param tags the tags; may be empty
 */
record Stack(Document document, int offset, List<Annotation> tags) {

    private static final Comparator<Annotation> SHORTEST_FIRST = Comparator
            .comparingInt((Annotation tag) -> tag.extent().length())
            .thenComparing(Annotations.READING_ORDER);

    private static final int SHOWN_WORDS = 4;

    /**
     * The tags on a character, or, where none is, those that end just before it: the caret stands behind a word as it
     * reads.
     */
    static Stack at(Project project, Document document, int offset) {
        Annotations all = project.annotationsOf(document.id());
        List<Annotation> on = all.at(offset);
        List<Annotation> here = on.isEmpty() && offset > 0 ? all.at(offset - 1) : on;
        return new Stack(document, offset, here.stream().sorted(SHORTEST_FIRST).toList());
    }

    /** The word the tags lie on. */
    String word() {
        String text = document.text();
        Span around = new Span(Math.max(0, offset - 1), Math.min(text.length(), offset + 1));
        List<Token> words = Tokenizer.words(text, Tokenizer.snapToWords(text, around));
        return words.stream()
                .filter(word -> word.span().contains(offset))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(word -> word.in(text))
                .orElse("");
    }

    /** The tag after the given one, round and round; the first if the given one is not among them. */
    Annotation after(Annotation.Ref ref) {
        int at = tags.stream().map(Annotation::ref).toList().indexOf(ref);
        return tags.get((at + 1) % tags.size());
    }

    /** A few words of a tag: all, or the first one and the last ones. */
    static String shortly(Annotation tag, String text) {
        String whole = tag.wordsIn(text).replaceAll("\\s+", " ");
        List<Token> first = Tokenizer.words(text, tag.spans().getFirst());
        List<Token> last = Tokenizer.words(text, tag.spans().getLast());
        boolean few = tag.spans().size() == 1 && first.size() <= SHOWN_WORDS;
        if (few || first.isEmpty() || last.isEmpty()) {
            return whole;
        }
        Span end = last.get(Math.max(0, last.size() - SHOWN_WORDS + 1)).span();
        return first.getFirst().in(text) + " … " + end.cover(last.getLast().span()).in(text).replaceAll("\\s+", " ");
    }
}
