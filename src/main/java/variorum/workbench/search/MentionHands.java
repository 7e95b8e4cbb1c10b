package variorum.workbench.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.project.Session;
import variorum.search.Hit;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Picker;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodePicker;
import variorum.workbench.tagging.UsualCodes;
import variorum.workbench.theme.Icons;

/** Makes hits mentions of an entity: tags are linked, words are tagged as the entity's mentions mostly are. */
final class MentionHands {

    private static final double SIGN = 14;

    private final Session session;
    private final Messages messages;
    private final Overlays overlays;

    MentionHands(Session session, Messages messages, Overlays overlays) {
        this.session = session;
        this.messages = messages;
        this.overlays = overlays;
    }

    /** Asks which entity the hits name. */
    void ask(List<Hit> hits) {
        List<Entity> entities = session.project().entities().values().stream()
                .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        if (hits.isEmpty() || entities.isEmpty()) {
            messages.say(hits.isEmpty() ? "No place is selected." : "The registry has no entity yet.");
            return;
        }
        Picker.Looks<Entity> looks = new Picker.Looks<>(
                Entity::name, entity -> String.join("\n", entity.aliases()), entity -> Icons.of("bi-person", SIGN),
                Entity::kind, entity -> "");
        Picker.ask(
                overlays, Phrase.count(hits.size(), "place") + " name", entities, looks,
                entity -> name(hits, entity));
    }

    private void name(List<Hit> hits, Entity entity) {
        List<Annotation.Ref> tags = hits.stream().flatMap(hit -> hit.ref().stream()).toList();
        if (tags.size() == hits.size()) {
            messages.attempt(() -> new HitEdits(session).link(tags, entity));
            return;
        }
        Optional<Code> usual = UsualCodes.of(session.project()).of(entity.id());
        usual.ifPresentOrElse(code -> tag(hits, code, entity), () -> CodePicker.ask(
                overlays, "Tag mentions of " + entity.name() + " as",
                session.project().codebook().codes().stream().filter(code -> !code.retired()).toList(), code -> "",
                code -> tag(hits, code, entity)));
    }

    private void tag(List<Hit> hits, Code code, Entity entity) {
        messages.attempt(() -> messages.say(
                new HitEdits(session).tag(hits, code.id(), Optional.of(entity.id())).sentence()));
    }
}
