package variorum.exchange.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.text.Document;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * A text as sentences of words, of which each has one tag at most. Where tags overlap the longest stays, of several as
 * long the one that begins first, and of those the first by identifier.
 */
final class FlatText {

    private final List<Span> words = new ArrayList<>();
    /** The first word of each sentence, and the number of words at the end. */
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Tag> kept = new ArrayList<>();
    private final List<Tag> pieces = new ArrayList<>();
    private final List<Annotation> covered = new ArrayList<>();
    private final List<Annotation> grown = new ArrayList<>();
    private final List<Annotation> cut = new ArrayList<>();
    private final List<Annotation> wordless = new ArrayList<>();

    /**
     * A tag on words.
     *
     * @param annotation the tag
     * @param words its first word and the one after its last, counted through the text
     */
    record Tag(Annotation annotation, Span words) {}

    FlatText(Document document, List<Annotation> annotations) {
        for (Span sentence : Sentences.of(document.text())) {
            sentences.add(words.size());
            Tokenizer.tokens(document.text(), sentence).stream().map(Token::span).forEach(words::add);
        }
        sentences.add(words.size());
        List<Tag> tags = new ArrayList<>();
        annotations.forEach(annotation -> annotation.spans().forEach(span -> add(annotation, span, tags)));
        tags.sort(Comparator.<Tag>comparingInt(tag -> -tag.words().length()).thenComparing(Tag::words)
                .thenComparing(tag -> tag.annotation().id()));
        for (Tag tag : tags) {
            if (kept.stream().anyMatch(each -> each.words().overlaps(tag.words()))) {
                covered.add(tag.annotation());
            } else {
                kept.add(tag);
            }
        }
        kept.sort(Comparator.comparing(Tag::words));
        for (Span sentence : sentences()) {
            for (Tag tag : kept) {
                tag.words().intersection(sentence).filter(part -> !part.isEmpty())
                        .ifPresent(part -> pieces.add(new Tag(tag.annotation(), part)));
            }
        }
    }

    private void add(Annotation annotation, Span span, List<Tag> tags) {
        int first = 0;
        while (first < words.size() && words.get(first).end() <= span.start()) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.get(end).start() < span.end()) {
            end++;
        }
        if (end == first || span.isEmpty()) {
            wordless.add(annotation);
            return;
        }
        if (words.get(first).start() < span.start() || words.get(end - 1).end() > span.end()) {
            grown.add(annotation);
        }
        tags.add(new Tag(annotation, new Span(first, end)));
        for (int boundary : sentences) {
            if (boundary > first && boundary < end) {
                cut.add(annotation);
            }
        }
    }

    List<Span> words() {
        return words;
    }

    /** The words of each sentence, counted through the text. */
    List<Span> sentences() {
        List<Span> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            ranges.add(new Span(sentences.get(i), sentences.get(i + 1)));
        }
        return ranges;
    }

    /** The tags that stay, cut at the ends of sentences, in reading order. */
    List<Tag> tags() {
        return pieces;
    }

    /** Tags, or pieces of them, whose words a longer one has. */
    List<Annotation> covered() {
        return covered;
    }

    /** Tags that begin or end within a word, and are written on the whole of it. */
    List<Annotation> grown() {
        return grown;
    }

    /** Tags that run over the end of a sentence. */
    List<Annotation> cut() {
        return cut;
    }

    /** Tags, or pieces of them, on no word. */
    List<Annotation> wordless() {
        return wordless;
    }
}
