package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.Tagger;

/**
 * What the keys do to tags: at the selected words, the selected tag, or the caret. All may throw what an edit throws.
 */
final class Hands {

    private final Session session;
    private final Focus focus;
    private final Tagger tagger;
    private final Supplier<Optional<Caret>> caret;
    private Annotation.@Nullable Ref recent;

    Hands(Session session, Focus focus, Tagger tagger, Supplier<Optional<Caret>> caret) {
        this.session = session;
        this.focus = focus;
        this.tagger = tagger;
        this.caret = caret;
        focus.annotations().subscribe(refs ->
                refs.stream().reduce((first, last) -> last).ifPresent(ref -> recent = ref));
    }

    /**
     * Tags the selected words; where none are selected gives the selected tags this code; where there are none
     * either, tags the word at the caret.
     */
    void tag(Code.Id code) {
        if (focus.selection().get().isPresent()) {
            tagger.tag(code);
        } else if (!focus.annotations().get().isEmpty()) {
            tagger.recode(code);
        } else {
            wordAtCaret().ifPresent(words -> tagger.tag(words, code));
        }
    }


    /** The selected words, or the word at the caret. */
    Optional<TextSelection> words() {
        return focus.selection().get().or(this::wordAtCaret);
    }

    private Optional<TextSelection> wordAtCaret() {
        return caret.get().flatMap(at -> project().document(at.document()).flatMap(document -> {
            String text = document.text();
            Span around = new Span(Math.max(0, at.offset() - 1), Math.min(text.length(), at.offset() + 1));
            return Tokenizer.words(text, Tokenizer.snapToWords(text, around)).stream()
                    .filter(word -> word.span().start() <= at.offset() && at.offset() <= word.span().end())
                    .reduce((before, after) -> after)
                    .map(word -> new TextSelection(document.id(), word.span()));
        }));
    }

    /** The tags at the caret. */
    Optional<Stack> stack() {
        return caret.get().flatMap(at -> project().document(at.document())
                .map(document -> Stack.at(project(), document, characterAt(document.text(), at.offset()))))
                .filter(stack -> !stack.tags().isEmpty());
    }

    /** A caret behind the last letter of a word stands at that word. */
    private static int characterAt(String text, int caret) {
        boolean inWord = caret < text.length() && Character.isLetterOrDigit(text.charAt(caret));
        boolean behindWord = caret > 0 && Character.isLetterOrDigit(text.charAt(caret - 1));
        return !inWord && behindWord ? caret - 1 : caret;
    }

    /** Selects the next tag at the caret, round and round; where none is, the next one in the text. */
    void next() {
        Optional<Stack> stack = stack();
        if (stack.isPresent()) {
            Annotation.Ref now = focus.annotations().get().size() == 1 ? focus.annotations().get().getFirst() : null;
            focus.select(now == null ? stack.get().tags().getFirst().ref() : stack.get().after(now).ref());
        } else {
            caret.get().flatMap(this::firstAfter).ifPresent(tag -> focus.select(tag.ref()));
        }
    }

    private Optional<Annotation> firstAfter(Caret at) {
        List<Annotation> all = project().annotationsOf(at.document()).list();
        return all.stream()
                .filter(tag -> tag.extent().start() >= at.offset())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * Removes the selected tags; where none is, the only tag at the caret. Answers false where there are several to
     * choose from.
     */
    boolean remove() {
        if (focus.annotations().get().isEmpty()) {
            Optional<Stack> stack = stack();
            if (stack.isPresent() && stack.get().tags().size() > 1) {
                return false;
            }
            stack.ifPresent(only -> focus.select(only.tags().getFirst().ref()));
        }
        tagger.removeSelected();
        return true;
    }

    /** Removes one tag. */
    void remove(Annotation tag) {
        focus.select(tag.ref());
        tagger.removeSelected();
    }

    /** Makes the selected words a further part of the tag that was selected last. */
    void addPart() {
        TextSelection words = focus.selection().get()
                .orElseThrow(() -> new EditRejected("Select the words first that belong to the tag."));
        Annotation tag = recent(words.document())
                .orElseThrow(() -> new EditRejected("Select the tag first that these words belong to."));
        List<Span> parts = new ArrayList<>(tag.spans());
        parts.add(words.span());
        List<Span> joined = Edges.joined(parts);
        if (joined.equals(tag.spans())) {
            throw new EditRejected("These words are part of the tag already.");
        }
        session.perform(new Edit.PutAnnotation(tag.on(joined)));
        focus.clearSelection();
        focus.select(tag.ref());
    }

    /** The tag that was selected last, if it is in this document and still there. */
    Optional<Annotation> recent(Document.Id document) {
        return Optional.ofNullable(recent)
                .filter(ref -> ref.document().equals(document))
                .flatMap(project()::annotation);
    }

    /** Takes the part at the caret out of the selected tag. */
    void removePart() {
        Annotation tag = selected();
        if (tag.spans().size() == 1) {
            throw new EditRejected("This tag has one part only; remove the whole tag instead.");
        }
        List<Span> left = new ArrayList<>(tag.spans());
        left.remove(Edges.partAt(tag.spans(), offset(tag)));
        session.perform(new Edit.PutAnnotation(tag.on(left)));
    }

    /** Moves one end of the selected tag (of its part at the caret) by a word. */
    void move(Edges.Edge edge, boolean forward) {
        Annotation tag = selected();
        String text = project().document(tag.document()).map(Document::text).orElse("");
        Edges.moved(text, tag.spans(), Edges.partAt(tag.spans(), offset(tag)), edge, forward)
                .ifPresent(spans -> {
                    Annotation moved = tag.on(spans);
                    if (isInStory(tag) && !isInStory(moved)) {
                        throw new EditRejected("The story ends here; what follows is set aside.");
                    }
                    session.perform(new Edit.PutAnnotation(moved));
                });
    }

    private boolean isInStory(Annotation tag) {
        String text = project().document(tag.document()).map(Document::text).orElse("");
        List<Span> story = project().zonesOf(tag.document()).story(text);
        return tag.spans().stream().allMatch(span -> story.stream().anyMatch(part -> part.contains(span)));
    }

    /** Puts a tag on other places, if it is still there; else it stays as it is by now. */
    void put(Annotation tag, List<Span> spans) {
        project().annotation(tag.ref()).ifPresent(now -> session.perform(new Edit.PutAnnotation(now.on(spans))));
    }

    private Annotation selected() {
        return focus.annotations().get().stream()
                .reduce((first, last) -> last)
                .flatMap(project()::annotation)
                .orElseThrow(() -> new EditRejected("Select a tag first: O selects the one at the caret."));
    }

    private int offset(Annotation tag) {
        return caret.get()
                .filter(at -> at.document().equals(tag.document()))
                .map(Caret::offset)
                .orElse(tag.spans().getLast().end());
    }

    private Project project() {
        return session.project();
    }
}
