package variorum.workbench.inspector;

import java.util.List;
import javafx.scene.Node;

/** What lies in the inspector for one kind of subject. */
interface Sheet {

    /** The line at the top that does not scroll. */
    Node head();

    /** Everything below. */
    Node body();

    /** Shows another subject in the same fields if it has the same fields; answers whether it has. */
    boolean update(Subject subject);

    /** Hands on what is being typed. */
    void commit();

    /** Shows what happened to it, newest first. */
    default void showHistory(List<Past> history) {}

    /** Puts the focus into the first field without an answer; into the note if there is none. */
    default void focusOpen() {}

    /** Puts the caret into the note. */
    default void focusNote() {}

    /** Puts the caret into the field of the entity. */
    default void focusEntity() {}
}
