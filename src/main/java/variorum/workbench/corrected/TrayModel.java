package variorum.workbench.corrected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.carrying.Tray;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Count;
import variorum.text.Document;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.task.Beside;

/**
 * What of the coding of corrected texts waits for a place, and what is decided about it: each decision is one step of
 * undo. Worked out beside the window, and only while somebody looks at it.
 */
public final class TrayModel {

    private final Session session;
    private final Focus focus;
    private final Messages messages;
    private final Beside looking;
    private final ReadOnlyObjectWrapper<Optional<List<Waiting>>> waiting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private List<Tray> trays = List.of();
    private boolean looked;
    private boolean upToDate;

    /**
     * The trays of a session's project.
     *
     * @param messages where refusals are said
     * @param looking where it is worked out what waits
     */
    public TrayModel(Session session, Focus focus, Messages messages, Beside looking) {
        this.session = session;
        this.focus = focus;
        this.messages = messages;
        this.looking = looking;
        session.listen(change -> {
            upToDate = false;
            if (change.touches(Project::documents)) {
                any.set(hasCorrected(change.after()));
            }
            if (looked) {
                look();
            }
        });
        any.set(hasCorrected(session.project()));
    }

    private static boolean hasCorrected(Project project) {
        return project.documents().values().stream().anyMatch(document ->
                Optional.ofNullable(document.replaces()).flatMap(project::document).isPresent());
    }

    /** Whether there is a corrected text whose old text is still there. */
    public ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    /** What waits; empty while that is not known. */
    ReadOnlyObjectProperty<Optional<List<Waiting>>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Keeps what waits up to date from now on, until {@link #leave}. */
    void look() {
        looked = true;
        Project project = session.project();
        looking.run(
                progress -> Tray.in(project, progress),
                found -> {
                    upToDate = true;
                    trays = found;
                    waiting.set(Optional.of(found.stream().flatMap(tray -> Waiting.in(tray).stream()).toList()));
                });
    }

    /** Nobody looks any more. */
    void leave() {
        looked = false;
        waiting.set(Optional.empty());
    }

    /** Puts one into the corrected text as it is proposed. */
    void accept(Waiting one) {
        if (one.accepting().isEmpty()) {
            messages.say("None of its words is in " + one.tray().corrected().name()
                    + "; select there where it belongs, and place it.");
        }
        perform(one.accepting());
    }

    /** Puts everything that has words in the corrected texts; orphans stay. */
    void acceptAll() {
        List<Edit> edits = new ArrayList<>();
        trays.forEach(tray -> tray.accepting(tray.proposed(), tray.statements())
                .ifPresent(edit -> edit.single().forEach(edits::add)));
        perform(
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Edit.Batch("accept what waits in the tray", edits)));
    }

    /** The tray of what is marked, or the first there is: its old text can be taken out. */
    Optional<Tray> tray(Optional<Waiting> marked) {
        return marked.map(Waiting::tray).or(() -> trays.stream().findFirst());
    }

    /** Puts a tag on the words that are selected in the corrected text. */
    void place(Waiting one) {
        if (one instanceof Waiting.Bound) {
            messages.say("A statement stands where its parts stand; place those.");
            return;
        }
        Document corrected = one.tray().corrected();
        Optional<TextSelection> words = focus.selection().get()
                .filter(selection -> selection.document().equals(corrected.id()));
        if (words.isEmpty()) {
            messages.say("Select the words in " + corrected.name() + " first, then open the tray again.");
        }
        perform(words.flatMap(selection ->
                one.original().map(tag -> one.tray().placing(tag, List.of(selection.span())))));
    }

    /** Lets go of one: it is taken out of the old text, and waits no more. */
    void letGo(Waiting one) {
        String what = one instanceof Waiting.Bound ? "The statement on “" : "The tag on “";
        String gone = what + words(one) + "” is out of the old text of " + one.tray().corrected().name()
                + "; undo brings it back.";
        if (perform(Optional.of(one.lettingGo()))) {
            messages.say(gone);
        }
    }

    /** Lets go of all that waits in a tray, and takes out the old text with it. */
    void retire(Tray tray) {
        if (perform(Optional.of(tray.retiring()))) {
            messages.say(tray.old().name() + " is out of the project; undo brings it back.");
        }
    }

    /** What is lost with the old text of a tray, and what stays, for who is asked about it. */
    String lostWith(Tray tray) {
        int tags = tray.proposed().size() + tray.orphans().size();
        int statements = tray.statements().size();
        String bound = statements == 0 ? "" : " and " + Count.of(statements, "statement");
        if (tags + statements == 0) {
            return "All of its coding has a place in " + tray.corrected().name()
                    + ", which stays. Undo brings it back.";
        }
        return Count.of(tags, "tag") + bound + " without a place in " + tray.corrected().name()
                + (tags + statements == 1 ? " goes" : " go") + " with it. What was placed there stays. Undo brings "
                + "all of it back.";
    }

    private boolean perform(Optional<Edit> edit) {
        return upToDate && edit.isPresent() && messages.attempt(() -> session.perform(edit.get()));
    }

    /** Shows the old text with the corrected one beside it, and in the old one what waits. */
    void go(Waiting one) {
        focus.arrange(columns -> columns.opening(one.tray().old().id())
                .openingBeside(one.tray().corrected().id())
                .opening(one.tray().old().id()));
        one.original().ifPresent(tag -> focus.reveal(new Location.OfAnnotation(tag.ref(), tag.extent())));
    }

    /** What one is put on in the old text. */
    String words(Waiting one) {
        return one.original().map(tag -> words(tag, one.tray().old())).orElse("");
    }

    /** What becomes of it. */
    String outlook(Waiting one) {
        return switch (one) {
            case Waiting.Proposed proposed -> proposed.proposal().copy()
                    .map(copy -> "to “" + words(copy, proposed.tray().corrected()) + "”")
                    .orElse("");
            case Waiting.Orphan orphan -> "no words there";
            case Waiting.Bound bound -> bound.proposal().absent().isEmpty() ? "statement" : "statement, parts absent";
        };
    }

    private static String words(Annotation tag, Document document) {
        return tag.wordsIn(document.text()).replace('\n', ' ');
    }
}
