package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Paragraphs;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Cuts the story of a witness into {@link Words}. */
final class Cutter {

    /** A word and the blank after it, or a little less: to know about how many there will be. */
    private static final int LETTERS_OF_A_WORD = 5;

    final Witness witness;
    final Vocabulary vocabulary;
    final IntList starts;
    final IntList ends;
    final IntList keys;
    final IntList stems;
    final IntList forms;
    final IntList functions;
    final IntList sentenceOf;
    final List<Span> sentences = new ArrayList<>();
    final IntList firstWords = new IntList();
    final IntList markStarts = new IntList();
    final IntList markEnds = new IntList();
    final IntList firstMarks = new IntList();
    final IntList paragraphOf = new IntList();
    final List<Span> paragraphs = new ArrayList<>();
    final IntList firstSentences = new IntList();
    private final Terms terms;
    private final String text;

    private Cutter(Witness witness, Vocabulary vocabulary, Terms terms) {
        this.witness = witness;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.text = witness.text();
        int words = text.length() / LETTERS_OF_A_WORD;
        this.starts = new IntList(words);
        this.ends = new IntList(words);
        this.keys = new IntList(words);
        this.stems = new IntList(words);
        this.forms = new IntList(words);
        this.functions = new IntList(words);
        this.sentenceOf = new IntList(words);
    }

    static Words cut(Witness witness, Vocabulary vocabulary, Terms terms, Progress progress) {
        Cutter cutter = new Cutter(witness, vocabulary, terms);
        for (Span part : witness.story()) {
            for (Span paragraph : Paragraphs.within(witness.text(), part)) {
                progress.at(paragraph.start(), witness.text().length(), "Reading " + witness.name());
                cutter.paragraph(paragraph);
            }
        }
        cutter.firstSentences.add(cutter.sentences.size());
        cutter.firstWords.add(cutter.keys.size());
        cutter.firstMarks.add(cutter.markStarts.size());
        return new Words(cutter);
    }

    private void paragraph(Span paragraph) {
        firstSentences.add(sentences.size());
        for (Span sentence : Sentences.within(text, paragraph)) {
            firstWords.add(keys.size());
            firstMarks.add(markStarts.size());
            List<Token> words = new ArrayList<>();
            for (Token token : Tokenizer.tokens(text, sentence)) {
                if (token.isWord()) {
                    words.add(token);
                } else {
                    mark(token.span());
                }
            }
            words(words);
            paragraphOf.add(paragraphs.size());
            sentences.add(sentence);
        }
        paragraphs.add(paragraph);
    }

    /** Two dashes, two apostrophes and three dots in a row are one mark. */
    private void mark(Span span) {
        int last = markStarts.size() - 1;
        boolean joins = last >= firstMarks.get(firstMarks.size() - 1)
                && markEnds.get(last) == span.start()
                && "-'.`".indexOf(text.charAt(span.start())) >= 0
                && text.charAt(span.start()) == text.charAt(span.start() - 1);
        if (joins) {
            markEnds.set(last, span.end());
        } else {
            markStarts.add(span.start());
            markEnds.add(span.end());
        }
    }

    private void words(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            Terms.Found term = terms.isEmpty() ? new Terms.Found(0, "") : terms.at(tokens, at, text);
            if (term.words() > 0) {
                Span span = tokens.get(at).span().cover(tokens.get(at + term.words() - 1).span());
                int sign = vocabulary.number(term.sign());
                add(span, sign, sign, vocabulary.number(Folding.fold(span.in(text))), false);
                at += term.words();
            } else {
                FoldedWords.eachOf(text, tokens.get(at).span(), this::word);
                at++;
            }
        }
    }

    private void word(Span span) {
        Vocabulary.Entry entry = vocabulary.entry(text, span.start(), span.end());
        add(span, entry.key(), entry.stem(), entry.key(), entry.function());
    }

    private void add(Span span, int key, int stem, int form, boolean function) {
        starts.add(span.start());
        ends.add(span.end());
        keys.add(key);
        stems.add(stem);
        forms.add(form);
        functions.add(function ? 1 : 0);
        sentenceOf.add(sentences.size());
    }
}
