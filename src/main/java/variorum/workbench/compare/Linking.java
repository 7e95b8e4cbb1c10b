package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.Hints;
import variorum.workbench.error.Messages;

/** Links, parts and splits the paragraphs that the hands are at. */
final class Linking {

    private final CompareModel model;
    private final Spread spread;
    private final Messages messages;
    private final Hints hints;

    Linking(CompareModel model, Spread spread, Messages messages, Hints hints) {
        this.model = model;
        this.spread = spread;
        this.messages = messages;
        this.hints = hints;
    }

    /** Says that the paragraphs at the two carets tell the same. */
    void link() {
        Optional<Passage> a = passageAt(Side.A);
        Optional<Passage> b = passageAt(Side.B);
        if (a.isPresent() && b.isPresent()) {
            messages.attempt(() -> model.decisions().link(a.get().span(), b.get().span()));
        } else {
            messages.say(
                    "Put the carets of both versions into paragraphs of the story; what is set aside is not linked.");
        }
    }

    /** Says that the pair at the current difference or at the caret does not tell the same. */
    void unlink() {
        pairHere().ifPresentOrElse(
                pair -> messages.attempt(() -> model.decisions().unlink(pair)),
                () -> messages.say("Put the caret into a paragraph that is linked."));
    }

    /** Takes the paragraph at the caret out of a pair that has several on its side. */
    void split() {
        Optional<ParagraphPair> pair = pairHere();
        if (pair.isEmpty()) {
            messages.say("This paragraph is linked with none; only one of several can be taken out of their link.");
        } else {
            messages.attempt(() -> split(pair.get()));
        }
    }

    private void split(ParagraphPair pair) {
        for (Side each : List.of(handsIn(), handsIn().other())) {
            boolean done = passageAt(each)
                    .filter(passage -> model.decisions().split(pair, each, passage.span()))
                    .isPresent();
            if (done) {
                return;
            }
        }
        messages.say(pair.a().size() + pair.b().size() == 2
                ? "These two paragraphs are linked with each other alone"
                        + hints.words("compare.unlink", key -> "; " + key + " parts them") + "."
                : "Several paragraphs are linked here; put the caret into the one that is to be taken out.");
    }

    /** The version that the hands are in. */
    private Side handsIn() {
        return spread.column(Side.B).text().isFocused() ? Side.B : Side.A;
    }

    private Optional<Passage> passageAt(Side where) {
        int caret = spread.column(where).text().caretOffset();
        return model.comparison().get().flatMap(answer -> answer.outline(where).at(caret))
                .filter(passage -> passage.kind() != Passage.Kind.ASIDE);
    }

    private Optional<ParagraphPair> pairHere() {
        Side where = handsIn();
        Optional<Span> place = model.at().current().get().map(difference -> difference.in(where));
        return model.comparison().get().flatMap(answer -> place.or(() -> passageAt(where).map(Passage::span))
                .flatMap(span -> answer.pairAt(where, span)));
    }
}
