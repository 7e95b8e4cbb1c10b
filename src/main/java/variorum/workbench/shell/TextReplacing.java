package variorum.workbench.shell;

import java.util.Map;
import java.util.function.Consumer;
import variorum.carrying.Republication.Mark;
import variorum.exchange.format.Unreadable;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.corrected.Corrections;
import variorum.workbench.corrected.ReckoningCard;
import variorum.workbench.error.Message;

/** Asks for the corrected text of a report, says what it would do, and puts it in its place. */
final class TextReplacing {

    private final Desk desk;
    private final Overlays overlays;
    private final Corrections corrections;

    TextReplacing(Desk desk, Consumer<Map<String, byte[]>> keep, Overlays overlays) {
        this.desk = desk;
        this.overlays = overlays;
        this.corrections = new Corrections(desk.session(), keep);
    }

    void ask(Document.Id old) {
        desk.dialogs().correctedText().ifPresent(file -> desk.tasks().queue(
                "Reading the corrected text",
                progress -> corrections.read(old, file, progress),
                reckoned -> ReckoningCard.show(overlays, reckoned, () -> replace(reckoned)),
                this::failed));
    }

    private void replace(Corrections.Reckoned reckoned) {
        desk.tasks().queue(
                "Replacing the text", progress -> corrections.carryOut(reckoned, progress), this::done, this::failed);
    }

    private void done(Corrections.Reckoned done) {
        Document corrected = done.republication().corrected();
        desk.focus().arrange(columns -> columns.openingBeside(corrected.id()));
        int wait = done.republication().marked(Mark.PROPOSED).size() + done.republication().marked(Mark.ORPHAN).size();
        int put = done.republication().marked(Mark.EXACT).size() + done.republication().marked(Mark.EDITED).size();
        String sentence = corrected.name() + " takes the place of " + done.old().name() + ": "
                + Phrase.count(put, "tag") + " went along, "
                + (wait == 0 ? "none waits." : wait + (wait == 1 ? " waits." : " wait."));
        Message.Action tray = new Message.Action(
                "Open the tray", () -> desk.commands().find("carried.tray").ifPresent(Command::run));
        desk.messages().show(wait == 0 ? Message.info(sentence) : Message.info(sentence, tray));
    }

    private void failed(Throwable why) {
        if (why instanceof Unreadable unreadable) {
            desk.messages().show(Message.error(unreadable.sentence(), ""));
        } else {
            desk.messages().tell(why);
        }
    }
}
