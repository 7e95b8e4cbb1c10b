package variorum.workbench.codebook;

import java.util.List;
import java.util.stream.Collectors;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.EditRejected;
import variorum.project.Session;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Preview;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodePicker;
import variorum.workbench.tagging.Impact;
import variorum.workbench.tagging.SplitCard;

/** Larger changes of the codebook: each asks what it needs, shows what it would do, and is one step of undo. */
final class CodebookTasks {

    private final Session session;
    private final BookEdits edits;
    private final Messages messages;
    private final Overlays overlays;

    CodebookTasks(Session session, BookEdits edits, Messages messages, Overlays overlays) {
        this.session = session;
        this.edits = edits;
        this.messages = messages;
        this.overlays = overlays;
    }

    private Codebook book() {
        return session.project().codebook();
    }

    private Impact impact(List<Code> codes) {
        return Impact.of(session.project(), codes.stream().map(Code::id).toList());
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
                impact(codes).rows(), "Merge",
                () -> attempt(() -> edits.merge(codes.stream().map(Code::id).toList(), into.id()))));
    }

    private String used(Code code) {
        return Phrase.count(impact(List.of(code)).tags().size(), "tag");
    }

    private String consequences(List<Code> codes, Code into) {
        long below = codes.stream().mapToLong(code -> book().children(code.id()).size()).sum();
        String children = below == 0
                ? ""
                : Phrase.count(below, "code") + " below " + (codes.size() == 1 ? "it" : "them") + " will stand below "
                        + into.name() + ". ";
        return children + "Answers are kept; " + into.name() + " asks for what "
                + (codes.size() == 1 ? "it" : "they") + " asked.";
    }

    /** Asks below which code, and moves. */
    void move(List<Code> codes) {
        List<Code> others = book().codes().stream()
                .filter(code -> codes.stream().noneMatch(moved -> book().isWithin(code.id(), moved.id())))
                .toList();
        CodePicker.ask(overlays, "Move " + names(codes) + " below", others, code -> "", into ->
                attempt(() -> edits.moveAll(codes.stream().map(Code::id).toList(), into.id())));
    }

    /** Shows what stays tagged, and retires. */
    void retire(List<Code> codes) {
        Preview.ask(
                overlays, "Retire " + names(codes) + "?",
                impact(codes).sentence() + " stay as they are. " + (codes.size() == 1 ? "The code is" : "The codes are")
                        + " no longer offered, and can be brought back.",
                impact(codes).rows(), "Retire",
                () -> attempt(() -> edits.retireAll(codes.stream().map(Code::id).toList(), true)));
    }

    /** Chooses tags of a code that get a code of their own. */
    void split(Code code) {
        if (impact(List.of(code)).tags().isEmpty()) {
            messages.say("Nothing is tagged as " + code.name() + " yet, so there is nothing to split.");
            return;
        }
        SplitCard.Split what = new SplitCard.Split(
                code.name(), "The selected tags get a new code beside it, which asks the same and looks the same.",
                impact(List.of(code)).tags());
        SplitCard.show(overlays, session.project(), what, (name, refs) ->
                attempt(() -> edits.split(code.id(), name, refs)));
    }

    private void attempt(Runnable edit) {
        try {
            messages.attempt(edit);
        } catch (EditRejected rejected) {
            messages.tell(rejected);
        }
    }
}
