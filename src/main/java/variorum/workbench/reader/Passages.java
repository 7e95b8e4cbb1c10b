package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.speech.Quotations;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;

/** The words that the hands mean where they are in a text: what is selected, the sentence, the next quotation. */
public final class Passages {

    private final Session session;
    private final Focus focus;
    private final Supplier<Optional<Caret>> caret;

    Passages(Session session, Focus focus, Supplier<Optional<Caret>> caret) {
        this.session = session;
        this.focus = focus;
        this.caret = caret;
    }

    /** The selected words, or else the sentence at the caret. */
    public Optional<TextSelection> here() {
        return focus.selection().get().or(() -> caret.get().flatMap(this::sentence));
    }

    private Optional<TextSelection> sentence(Caret at) {
        return session.project().document(at.document()).flatMap(document -> Sentences.of(document.text()).stream()
                .filter(sentence -> sentence.start() <= at.offset() && at.offset() <= sentence.end())
                .findFirst()
                .map(sentence -> new TextSelection(document.id(), sentence)));
    }

    /** The words of the next (or the previous) quotation of a story after (or before) some words. */
    Optional<Span> quotation(Document.Id id, Span from, boolean forward) {
        List<Span> words = session.project().document(id).map(this::quotations).orElse(List.of()).stream()
                .filter(span -> forward ? span.start() >= from.end() : span.end() <= from.start())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(forward ? words.getFirst() : words.getLast());
    }

    /** The words inside each quotation of a story, without the marks around them. */
    private List<Span> quotations(Document document) {
        String text = document.text();
        List<Span> paragraphs = session.project().zonesOf(document.id()).story(text).stream()
                .flatMap(part -> Paragraphs.within(text, part).stream())
                .toList();
        return Quotations.in(text, paragraphs).all().stream()
                .map(quotation -> Tokenizer.words(text, quotation.inside()))
                .filter(inside -> !inside.isEmpty())
                .map(inside -> inside.getFirst().span().cover(inside.getLast().span()))
                .toList();
    }
}
