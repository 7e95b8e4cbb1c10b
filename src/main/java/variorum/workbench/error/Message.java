package variorum.workbench.error;

import java.util.List;

/**
 * Something to tell the person at the screen.
 *
 * @param kind how grave it is
 * @param sentence what was wrong, where, and what was kept
 * @param details for somebody who wants to know more, such as a stack trace; may be empty
 * @param actions what can be done about it, in the order of the buttons
 */
public record Message(Kind kind, String sentence, String details, List<Action> actions) {

    /** How grave a message is. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** To be looked at. */
        WARNING,
        /** Something was not done. */
        ERROR
    }

    /**
     * A button of a message.
     *
     * @param label the words on it: a verb first
     * @param run what it does; the message goes away first
     */
    public record Action(String label, Runnable run) {}

    /** Takes its own copy of the list. */
    public Message {
        actions = List.copyOf(actions);
    }

    /** Good to know, nothing to do. */
    public static Message info(String sentence, Action... actions) {
        return new Message(Kind.INFO, sentence, "", List.of(actions));
    }

    /** To be looked at. */
    public static Message warning(String sentence, Action... actions) {
        return new Message(Kind.WARNING, sentence, "", List.of(actions));
    }

    /** Something was not done. */
    public static Message error(String sentence, String details, Action... actions) {
        return new Message(Kind.ERROR, sentence, details, List.of(actions));
    }

    /** The same with more to read. */
    public Message withDetails(String more) {
        return new Message(kind, sentence, more, actions);
    }
}
