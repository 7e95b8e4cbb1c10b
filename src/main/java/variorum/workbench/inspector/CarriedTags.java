package variorum.workbench.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.carrying.OutOfStep;
import variorum.carrying.Settling;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Count;
import variorum.workbench.command.Hints;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Beside;

/**
 * The carried tags and statements whose originals have changed or gone since, and what is decided about them: each
 * decision is one step of undo. Looked for beside the window, and only when tags or statements changed.
 */
public final class CarriedTags {

    private final Session session;
    private final Focus focus;
    private final Messages messages;
    private final Hints hints;
    private final Beside following;
    private final ReadOnlyObjectWrapper<List<OutOfStep.Copy>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Round round = new Round();

    /**
     * The copies of a session's project.
     *
     * @param messages where refusals are said
     * @param hints say the keys of commands
     * @param looking where copies out of step are looked for
     * @param following where it is worked out what following its original makes of a copy
     */
    public CarriedTags(
            Session session, Focus focus, Messages messages, Hints hints, Beside looking, Beside following) {
        this.session = session;
        this.focus = focus;
        this.messages = messages;
        this.hints = hints;
        this.following = following;
        session.listen(change -> {
            if (change.touches(Project::annotations) || change.touches(Project::statements)) {
                looking.run(progress -> Settling.all(change.after()), this::tell);
            }
        });
        looking.run(progress -> Settling.all(session.project()), all::set);
    }

    /** Whoever changes an original is told once that copies no longer say the same. */
    private void tell(List<OutOfStep.Copy> now) {
        int more = now.size() - all.get().size();
        all.set(now);
        if (more > 0) {
            messages.say(Count.of(more, "carried copy")
                    + (more == 1 ? " no longer says what its original says" : " no longer say what their originals say")
                    + hints.words("carried.list", key -> "; " + key + " asks what to do") + ".");
        }
    }

    /** Those that are out of step: tags by report and place, then statements. */
    public ReadOnlyObjectProperty<List<OutOfStep.Copy>> all() {
        return all.getReadOnlyProperty();
    }

    /** One of them in words. */
    Stray inWords(OutOfStep.Copy copy) {
        return new Strays(session.project()).of(copy);
    }

    /**
     * Lets copies follow their originals, those that are gone excepted. What has changed by the time that is worked out
     * is left as it is.
     */
    void follow(List<OutOfStep.Copy> copies) {
        Project project = session.project();
        following.run(progress -> new Settling(project, progress).following(copies), edit -> {
            if (copies.stream().allMatch(copy -> copy.isStillSo(session.project()))) {
                perform(edit);
            }
        });
    }

    /**
     * Keeps copies as they are, and asks no more until their originals change again. What has changed since it was
     * looked for is left as it is.
     */
    void keep(List<OutOfStep.Copy> copies) {
        Project now = session.project();
        perform(Settling.keeping(copies.stream().filter(copy -> copy.isStillSo(now)).toList()));
    }

    /** Removes a copy whose original is gone; the tags of a statement stay. */
    void remove(OutOfStep.Copy copy) {
        perform(Optional.of(OutOfStep.removing(session.project(), copy)));
    }

    private void perform(Optional<Edit> edit) {
        edit.ifPresent(found -> messages.attempt(() -> session.perform(found)));
    }

    /** Goes to the next one (or with -1 to the one before), round and round, from the one gone to last. */
    public void step(int by) {
        List<Location> places = places();
        if (!places.isEmpty()) {
            go(places.get(round.step(by, places)));
        }
    }

    private List<Location> places() {
        return all.get().stream().map(copy -> inWords(copy).place()).toList();
    }

    /** Goes to one of them, or to the original of one. */
    void go(Location place) {
        round.goTo(place, places());
        if (place instanceof Location.OfStatement(Statement.Id id)) {
            focus.workOn(Optional.of(id));
            session.project().statements().find(id)
                    .flatMap(new Strays(session.project())::lead)
                    .ifPresent(this::reveal);
        } else {
            focus.reveal(place);
        }
    }

    private void reveal(Annotation lead) {
        focus.reveal(new Location.OfAnnotation(lead.ref(), lead.extent()));
    }
}
