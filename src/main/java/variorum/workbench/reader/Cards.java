package variorum.workbench.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.project.EditRejected;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.suggestions.RejectedCard;
import variorum.workbench.suggestions.SuggestPopup;
import variorum.workbench.suggestions.Suggestion;
import variorum.workbench.textview.MarksPicked;

/** What opens over the columns where the hands are: the card to tag from, the list of a stack of tags, the menu. */
final class Cards {

    /** In this time a second click makes a double click of the first. */
    private static final Duration SECOND_CLICK = Duration.millis(300);

    private final ReaderModel model;
    private final Focus focus;
    private final Overlay overlay;
    private final Supplier<Optional<ColumnView>> active;
    private final PauseTransition soon = new PauseTransition(SECOND_CLICK);
    private @Nullable ContextMenu menu;

    /**
     * Nothing is open.
     *
     * @param overlay where the cards are shown
     * @param active the column the hands are in
     */
    Cards(ReaderModel model, Focus focus, Overlay overlay, Supplier<Optional<ColumnView>> active) {
        this.model = model;
        this.focus = focus;
        this.overlay = overlay;
        this.active = active;
    }

    /** Lets what the reader does in a column open cards. */
    void serve(ColumnView view) {
        view.text().setOnMarksPicked(picked -> pick(view, picked));
        view.text().setOnContextMenuRequested(event -> openMenu(view, event));
        view.text().addEventHandler(KeyEvent.KEY_PRESSED, this::letter);
        view.text().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> soon.stop());
    }

    /** Enter: shows what is set aside at the caret, takes a suggestion that is clear, or opens the card to tag from. */
    void enter() {
        active.get().ifPresent(view -> {
            Optional<Suggestion> suggestion = model.suggestions().current();
            if (view.isFoldedAt(view.text().caretOffset())) {
                view.toggle(view.text().caretOffset());
            } else if (suggestion.filter(Suggestion::isClear).isPresent()) {
                accept(view, suggestion.get());
            } else {
                showTagging();
            }
        });
    }

    /** Takes it and goes on to the next, so that Enter alone takes one after the other. */
    private void accept(ColumnView view, Suggestion suggestion) {
        model.suggestions().accept(suggestion);
        goTo(view, model.suggestions().next(view.id(), suggestion.span(), true));
    }

    /** Selects the next suggestion, or the one before. */
    void step(boolean forward) {
        active.get().ifPresent(view -> goTo(view, model.suggestions().next(
                view.id(), view.text().selectionProperty().get().span(), forward)));
    }

    private void goTo(ColumnView view, Optional<Suggestion> suggestion) {
        suggestion.ifPresent(next -> {
            focus.select(List.of());
            view.text().select(next.span());
            view.text().scrollTo(next.span().start());
        });
    }

    /** Rejects the selected suggestion, or all places of its name, and goes on to the next. */
    void reject(boolean everywhere) {
        active.get().ifPresent(view -> model.suggestions().current().ifPresent(suggestion -> {
            model.suggestions().reject(suggestion, everywhere);
            goTo(view, model.suggestions().next(view.id(), suggestion.span(), true));
        }));
    }

    /** Opens the list of all suggestions that can be taken at once. */
    void showSuggestions() {
        active.get().ifPresent(view -> {
            Map<Entity, List<Suggestion>> groups = model.suggestions().clearByEntity(view.id());
            if (groups.isEmpty()) {
                throw new EditRejected(model.suggestions().whyNoneIsClear(view.id()));
            }
            SuggestPopup popup = new SuggestPopup(
                    groups, view.text().content().text(), taken -> {
                        overlay.close();
                        model.suggestions().acceptAll(taken);
                    }, overlay::close);
            int caret = view.text().caretOffset();
            show(popup, view, new Span(caret, caret), () -> {});
            popup.requestFocus();
        });
    }

    /** Opens the list of names that were rejected in the report. */
    void showRejected() {
        active.get().ifPresent(view -> {
            RejectedCard card = model.suggestions().rejectedIn(view.id(), overlay::close)
                    .orElseThrow(() -> new EditRejected("No suggested name was rejected in this report."));
            int caret = view.text().caretOffset();
            show(card, view, new Span(caret, caret), () -> {});
            card.requestFocus();
        });
    }

    /** A letter that is no key: it is the first of a name, and the card that opens is told it by the same stroke. */
    private void letter(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getCode().isLetterKey() && focus.selection().get().isPresent()) {
            showTagging();
            event.consume();
        }
    }

    /** Opens the card to tag the selected words (or the word at the caret) from. */
    void showTagging() {
        active.get().ifPresent(view -> model.hands().words().ifPresent(words -> showTagging(view, words)));
    }

    private void showTagging(ColumnView view, TextSelection words) {
        TagPopup popup = new TagPopup(model.choices(words), words.span().length(), choice -> {
            overlay.close();
            model.tag(words, choice);
        }, overlay::close);
        view.text().select(words.span());
        show(popup, view, words.span(), () -> {});
        popup.field().requestFocus();
    }

    private void show(Region card, ColumnView view, Span words, Runnable closed) {
        Rectangle2D line = view.lineOf(words);
        overlay.show(card, line.getMinX(), line.getMinY(), line.getMaxY(), view.text(), closed);
    }

    /**
     * A click on one tag selects it; on several it lists them, for nobody knows which was meant. The list waits a
     * moment, so that it is not in the way of a second click, which selects the word.
     */
    private void pick(ColumnView view, MarksPicked picked) {
        Optional<Stack> tags = model.stackAt(view.id(), picked.offset());
        if (tags.isEmpty()) {
            goTo(view, model.suggestions().at(view.id(), picked.offset()));
        }
        tags.ifPresent(stack -> {
            if (stack.tags().size() == 1) {
                focus.select(stack.tags().getFirst().ref());
            } else {
                soon.setOnFinished(event -> showStack(view, stack));
                soon.playFromStart();
            }
        });
    }

    /** Opens the list of the tags at the caret. */
    void showStack() {
        active.get().ifPresent(view -> model.hands().stack().ifPresent(stack -> showStack(view, stack)));
    }

    private void showStack(ColumnView view, Stack stack) {
        Annotation first = stack.tags().stream()
                .filter(tag -> focus.annotations().get().contains(tag.ref()))
                .findFirst()
                .orElse(stack.tags().getFirst());
        StackPopup popup = new StackPopup(stack, model.project(), first, new StackHand(view, stack));
        show(popup, view, new Span(stack.offset(), stack.offset() + 1), () -> focus.light(List.of()));
        popup.requestFocus();
    }

    private void openMenu(ColumnView view, ContextMenuEvent event) {
        if (menu != null) {
            menu.hide();
        }
        view.text().requestFocus();
        menu = new TextMenu(model, view, this::showTagging).at(event);
        menu.show(view.text(), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** What the list of a stack does. */
    private final class StackHand implements StackPopup.Reach {

        private final ColumnView view;
        private final Stack stack;

        StackHand(ColumnView view, Stack stack) {
            this.view = view;
            this.stack = stack;
        }

        @Override
        public void light(Annotation tag) {
            focus.light(List.of(tag.ref()));
        }

        @Override
        public void select(Annotation tag) {
            overlay.close();
            focus.select(tag.ref());
        }

        @Override
        public void remove(Annotation tag) {
            overlay.close();
            model.hands().remove(tag);
            model.stackAt(view.id(), stack.offset())
                    .filter(left -> left.tags().size() > 1)
                    .ifPresent(left -> showStack(view, left));
        }

        @Override
        public void close() {
            overlay.close();
        }
    }
}
