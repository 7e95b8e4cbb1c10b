package variorum.workbench.error;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.LoggerFactory;
import variorum.project.EditRejected;
import variorum.project.JournalFailed;

/**
 * What the window has to say: cards that stay until they are read, and one short line in the status bar for what needs
 * no answer. Used on the toolkit's thread.
 */
public final class Messages {

    private static final int MOST = 4;

    private final ObservableList<Message> shown = FXCollections.observableArrayList();
    private final ObservableList<Message> view = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final List<Message> notWritten = new ArrayList<>();
    private List<Message.Action> whenNotWritten = List.of();

    /** The cards, oldest first; never more than a few. */
    public ObservableList<Message> shown() {
        return view;
    }

    /** The short line; empty when there is nothing to say. */
    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    /** What can be done when the disk refuses an edit, such as saving a copy: offered with every such message. */
    public void offerWhenNotWritten(List<Message.Action> actions) {
        whenNotWritten = List.copyOf(actions);
    }

    /** Shows a card. The same message again does not pile up: it moves to the end. */
    public void show(Message message) {
        shown.remove(message);
        if (shown.size() == MOST) {
            shown.removeFirst();
        }
        shown.add(message);
    }

    /** Says something in the status bar, in place of what was said before. */
    public void say(String sentence) {
        line.set(sentence);
    }

    /** Takes a card away: it has been read. */
    public void dismiss(Message message) {
        shown.remove(message);
    }

    /** Takes the cards away that told of something that was not done. */
    public void dismissErrors() {
        shown.removeIf(message -> message.kind() == Message.Kind.ERROR);
    }

    /** Takes all cards away. */
    public void dismissAll() {
        shown.clear();
    }

    /**
     * Does something that may be refused, such as an edit. A refusal is said in the status bar; what could not be
     * written is shown as a card.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable edit) {
        try {
            edit.run();
            return true;
        } catch (EditRejected | JournalFailed refused) {
            tell(refused);
            return false;
        }
    }

    /** How many changes were not written since one was. */
    public int unwritten() {
        return notWritten.size();
    }

    /** Takes away what said that a change was not written: one has been written since. */
    public void written() {
        shown.removeAll(notWritten);
        notWritten.clear();
    }

    /**
     * Tells of a failure: refused edits, a disk that does not take them, and defects, each in its way. All but refused
     * edits are logged.
     */
    public void tell(Throwable failure) {
        if (!(failure instanceof EditRejected)) {
            // Asked for only now: setting the log up takes longer than most of what a start needs.
            LoggerFactory.getLogger(Messages.class).error("Error {}", ErrorCode.of(failure), failure);
        }
        switch (failure) {
            case EditRejected refused -> say(refused.sentence());
            case JournalFailed broken -> {
                Message told = new Message(
                        Message.Kind.ERROR,
                        String.valueOf(broken.getMessage()),
                        ErrorCode.trace(broken),
                        whenNotWritten);
                notWritten.add(told);
                show(told);
            }
            default -> show(Message.error(
                    "Something went wrong that should not have. What you did before is saved, and you can go on. Error "
                            + ErrorCode.of(failure) + ".",
                    ErrorCode.trace(failure)));
        }
    }
}
