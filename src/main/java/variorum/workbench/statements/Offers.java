package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AnswerCheck;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.search.names.Registry;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.speech.Speakers;
import variorum.text.speech.SpeechWords;
import variorum.workbench.filter.Filter;
import variorum.workbench.tagging.Stance;
import variorum.workbench.tagging.UsualCodes;

/**
 * What the fields of one statement can be filled with, the likeliest first: the speaker, what was taken last, what
 * stands nearest to what is said.
 */
final class Offers {

    private static final int MOST = 60;
    private static final int FIRST = -2;
    private static final int AGAIN = -1;

    private final Project project;
    private final Statement statement;
    private final StatementForm form;
    private final Document document;
    private final Span lead;
    private final NamePlaces places;
    private final Parts parts;
    private final Map<String, String> last;

    /**
     * Offers for a statement.
     *
     * @param lead the part that it is known by
     * @param usual of the same snapshot
     * @param registry of the same snapshot
     * @param last what was taken last, by the title of the field
     */
    Offers(Project project, Statement statement, Annotation lead, UsualCodes usual, Registry registry,
            Map<String, String> last) {
        this.project = project;
        this.statement = statement;
        this.form = StatementForm.of(statement, project);
        this.document = project.document(lead.document()).orElseThrow();
        this.lead = lead.extent();
        this.places = new NamePlaces(project, document, form, usual, registry);
        this.parts = new Parts(project, statement, form, usual);
        this.last = last;
    }

    /** What a field can be filled with when so much is typed. */
    List<Offer> of(Slot slot, String typed) {
        Filter filter = Filter.of(typed);
        return switch (slot) {
            case Slot.OfRole role -> names(role, filter);
            case Slot.OfPart part -> answers(part, part.type(), typed, filter);
            case Slot.OfIssue issue -> issues(issue, filter);
            case Slot.OfStatement asked -> answers(asked, asked.type(), typed, filter);
            case Slot.OfNote note -> typed.isBlank() ? List.of() : List.of(answer(note, typed.strip(), typed.strip()));
        };
    }

    /** Who seems to say it, for a role that is empty and asks for that. */
    Optional<Offer> speaker() {
        return form.speaker()
                .filter(role -> statement.part(role.name()).isEmpty())
                .flatMap(role -> named(new Slot.OfRole(role)).stream()
                        .filter(each -> each.rank == FIRST)
                        .findFirst())
                .map(Ranked::offer);
    }

    // Names

    private record Ranked(Offer offer, int rank, String words) {}

    private List<Offer> names(Slot.OfRole slot, Filter filter) {
        List<Ranked> all = named(slot);
        Comparator<Ranked> order = filter.isEmpty()
                ? Comparator.comparingInt(Ranked::rank)
                : Comparator.comparingInt((Ranked each) -> filter.rank(each.words)).thenComparingInt(Ranked::rank);
        return all.stream()
                .filter(each -> filter.takes(each.words))
                .sorted(order)
                .limit(MOST)
                .map(Ranked::offer)
                .toList();
    }

    /** One offer for each name, for the place of it that is nearest to what is said. */
    private List<Ranked> named(Slot.OfRole slot) {
        List<NamePlace> all = places.of(slot.role());
        Optional<Span> speaker = form.speaker().filter(slot.role()::equals).flatMap(role -> speaker(all));
        Map<String, Ranked> best = new LinkedHashMap<>();
        for (NamePlace place : all) {
            if (place.tag().filter(tag -> statement.bound().anyMatch(tag.ref()::equals)).isPresent()) {
                continue;
            }
            boolean speaks = speaker.filter(place.span()::equals).isPresent();
            for (Ranked each : ranked(slot, place, speaks)) {
                best.merge(each.offer.key(), each, (one, other) -> other.rank < one.rank ? other : one);
            }
        }
        return List.copyOf(best.values());
    }

    private Optional<Span> speaker(List<NamePlace> all) {
        List<Span> names = all.stream().map(NamePlace::span).toList();
        List<Span> story = project.zonesOf(document.id()).story(document.text());
        SpeechWords words = SpeechWords.of(document.metadata().language());
        return Speakers.in(document.text(), story, names, words).of(lead).map(found -> found.name());
    }

    private List<Ranked> ranked(Slot.OfRole slot, NamePlace place, boolean speaks) {
        List<Optional<Entity>> meant = place.entities().isEmpty()
                ? List.of(Optional.empty())
                : place.entities().stream().map(Optional::of).toList();
        return meant.stream().map(entity -> ranked(slot, place, entity, speaks)).toList();
    }

    private Ranked ranked(Slot.OfRole slot, NamePlace place, Optional<Entity> entity, boolean speaks) {
        String name = entity.map(Entity::name).orElse(place.name());
        String key = entity.map(each -> each.id().value()).orElseGet(() -> Offer.unregistered(name));
        boolean again = key.equals(last.get(slot.title()));
        String hint = hint(place, entity, speaks, again);
        Code code = parts.codeOf(place, entity, slot.role());
        Offer offer = new Offer(
                name, hint, Optional.of(code.look()), Optional.empty(), key,
                parts.binding(slot.role(), place, entity, code, document));
        String words = Stream.concat(
                        Stream.concat(Stream.of(name, place.span().in(document.text())), place.aliases().stream()),
                        entity.stream().flatMap(each -> each.aliases().stream()))
                .distinct()
                .reduce((one, other) -> one + "\n" + other)
                .orElse(name);
        return new Ranked(offer, speaks ? FIRST : again ? AGAIN : rank(place), words);
    }

    /** The nearest first; names that nobody has registered after those that somebody has. */
    private int rank(NamePlace place) {
        return place.distance(lead) + (place.isNew() ? document.text().length() : 0);
    }

    private String hint(NamePlace place, Optional<Entity> entity, boolean speaks, boolean again) {
        if (place.isNew()) {
            return speaks ? "speaker, a new name" : "a new name";
        }
        if (place.entities().size() > 1) {
            return entity.map(Entity::kind).filter(kind -> !kind.isEmpty()).orElse("one of several");
        }
        if (speaks) {
            return "speaker";
        }
        if (again) {
            return "as last time";
        }
        return place.distance(lead) == 0
                ? "in these words"
                : Where.paragraph(document, project.zonesOf(document.id()), place.span());
    }

    // Answers and codes

    private List<Offer> answers(Slot slot, AttributeType type, String typed, Filter filter) {
        List<Offer> all = new ArrayList<>(switch (type.kind()) {
            case CHOICE, SEVERAL, SCALE -> type.values().stream().map(value -> answer(slot, value, value)).toList();
            case YES_NO -> Stream.of("yes", "no").map(value -> answer(slot, value, value)).toList();
            case ENTITY -> project.entities().values().stream()
                    .sorted(Comparator.comparing(Entity::name))
                    .map(entity -> answer(slot, entity.name(), entity.id().value()))
                    .toList();
            case NUMBER, DATE, TEXT -> typed.isBlank() || AnswerCheck.wrong(type, typed.strip()).isPresent()
                    ? List.of()
                    : List.of(answer(slot, typed.strip(), typed.strip()));
        });
        return sorted(slot, all, filter);
    }

    private Offer answer(Slot slot, String name, String value) {
        return new Offer(name, "", Optional.empty(), Stance.of(value).map(Stance::icon), value,
                parts.answering(slot, value));
    }

    private List<Offer> issues(Slot.OfIssue slot, Filter filter) {
        List<Offer> all = form.issues(slot.role())
                .map(code -> new Offer(code.name(), code.key(), Optional.of(code.look()), Optional.empty(),
                        code.id().value(), parts.coding(slot.role(), code)))
                .toList();
        return sorted(slot, all, filter);
    }

    /** What was taken last stands first, unless letters decide. */
    private List<Offer> sorted(Slot slot, List<Offer> all, Filter filter) {
        Comparator<Offer> order = Comparator.comparingInt(offer -> filter.isEmpty()
                ? (offer.key().equals(last.get(slot.title())) ? 0 : 1)
                : filter.rank(offer.name()));
        return all.stream().filter(offer -> filter.takes(offer.name())).sorted(order).limit(MOST).toList();
    }
}
