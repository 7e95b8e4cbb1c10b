package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.CodeGestures;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Preview;
import variorum.workbench.tagging.CodePicker;
import variorum.workbench.tagging.Impact;
import variorum.workbench.tagging.SplitCard;

/** Larger changes of the codebook: each asks what it needs, shows what it would do, and is one step of undo. */
final class CodebookTasks {

    private final Hands hands;
    private final BookEdits edits;
    private final Overlays overlays;

    CodebookTasks(Hands hands) {
        this.hands = hands;
        this.edits = hands.edits();
        this.overlays = hands.overlays();
    }

    private Codebook book() {
        return hands.project().codebook();
    }

    private Impact impact(List<Code> codes) {
        return Impact.of(hands.project(), codes.stream().map(Code::id).toList());
    }

    private static String names(List<Code> codes) {
        return codes.stream().map(Code::name).collect(Collectors.joining(", "));
    }

    /** Asks into which code, shows the counts, merges. */
    void merge(List<Code> codes) {
        List<Code> others = book().codes().stream()
                .filter(code -> !code.retired())
                .filter(code -> codes.stream().noneMatch(gone -> book().isWithin(code.id(), gone.id())))
                .toList();
        CodePicker.ask(overlays, "Merge " + names(codes) + " into", others, this::used, into -> Preview.ask(
                overlays, "Merge " + names(codes) + " into " + into.name() + "?",
                impact(codes).sentence() + " will be tagged as " + into.name() + ". " + consequences(codes, into),
                touched(codes, into), "Merge",
                () -> hands.attempt(() -> edits.merge(codes.stream().map(Code::id).toList(), into.id()))));
    }

    /** How often a code is used, in words. */
    String used(Code code) {
        return Phrase.count(impact(List.of(code)).tags().size(), "tag");
    }

    private String consequences(List<Code> codes, Code into) {
        List<Code> twins = codes.stream()
                .flatMap(code -> CodeGestures.twins(book(), code.id(), into.id()).keySet().stream())
                .toList();
        long below = codes.stream().mapToLong(code -> book().children(code.id()).size()).sum() - twins.size();
        String children = below == 0
                ? ""
                : Phrase.count(below, "code") + " below " + (codes.size() == 1 ? "it" : "them") + " will stand below "
                        + into.name() + ". ";
        String same = twins.isEmpty()
                ? ""
                : names(twins) + (twins.size() == 1 ? " is" : " are") + " below " + into.name() + " already: "
                        + (twins.size() == 1 ? "the two become" : "each two of a name become") + " one. ";
        return children + same + "Answers are kept; " + into.name() + " asks for what "
                + (codes.size() == 1 ? "it" : "they") + " asked.";
    }

    private List<Preview.Row> touched(List<Code> codes, Code into) {
        List<Preview.Row> rows = new ArrayList<>(impact(codes).rows());
        for (Code code : codes) {
            rows.addAll(Mentions.inForms(hands.project(), code, "takes " + into.name()));
            Mentions.following(hands.project(), code.id(), into.id(), book().without(code.id())).forEach(query ->
                    rows.add(new Preview.Row("Saved query “" + query.query().name() + "”", "follows")));
            rows.addAll(Mentions.inRules(hands.project(), code));
        }
        return rows.stream().distinct().toList();
    }

    /** Asks below which code, and moves. */
    void move(List<Code> codes) {
        List<Code> others = book().codes().stream()
                .filter(code -> codes.stream().noneMatch(moved -> book().isWithin(code.id(), moved.id())))
                .toList();
        CodePicker.ask(overlays, "Move " + names(codes) + " below", others, this::used, into -> {
            if (codes.size() == 1) {
                MoveCard.show(hands, codes.getFirst(), Moves.Place.last(into.id()));
            } else {
                hands.attempt(() -> moveBelow(codes, into));
            }
        });
    }

    private void moveBelow(List<Code> codes, Code into) {
        Foreseen foreseen = new Moving(hands.project(), codes).by(Moves.below(book(), codes, into.id()));
        Preview.ask(
                overlays, "Move " + names(codes) + " below " + into.name() + "?", foreseen.sentence(), foreseen.rows(),
                "Move", () -> hands.attempt(() -> edits.moveAll(codes.stream().map(Code::id).toList(), into.id())));
    }

    /** Shows what stays tagged, and retires. */
    void retire(List<Code> codes) {
        Preview.ask(
                overlays, "Retire " + names(codes) + "?",
                impact(codes).sentence() + " stay as they are. " + (codes.size() == 1 ? "The code is" : "The codes are")
                        + " no longer offered, and can be brought back.",
                impact(codes).rows(), "Retire",
                () -> hands.attempt(() -> edits.retireAll(codes.stream().map(Code::id).toList(), true)));
    }

    /** Chooses tags of a code that get a code of their own. */
    void split(Code code) {
        if (impact(List.of(code)).tags().isEmpty()) {
            hands.messages().say("Nothing is tagged as " + code.name() + " yet, so there is nothing to split.");
            return;
        }
        SplitCard.Split what = new SplitCard.Split(
                code.name(), "The selected tags get a new code beside it, which asks the same and looks the same.",
                impact(List.of(code)).tags());
        SplitCard.show(overlays, hands.project(), what, (name, refs) ->
                hands.attempt(() -> edits.split(code.id(), name, refs)));
    }
}
