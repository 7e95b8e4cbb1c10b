package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.project.Project;
import variorum.search.names.Mention;
import variorum.search.names.NameWords;
import variorum.search.names.NewNames;
import variorum.search.names.Registry;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.tagging.UsualCodes;

/** Finds what in a report can play a role: its tags, mentions of known entities, and names nobody has registered. */
final class NamePlaces {

    private final Project project;
    private final Document document;
    private final StatementForm form;
    private final UsualCodes usual;
    private final Registry registry;
    private final List<Span> story;

    NamePlaces(Project project, Document document, StatementForm form, UsualCodes usual, Registry registry) {
        this.project = project;
        this.document = document;
        this.form = form;
        this.usual = usual;
        this.registry = registry;
        this.story = project.zonesOf(document.id()).story(document.text());
    }

    /** The places for a role in reading order. */
    List<NamePlace> of(Role role) {
        List<NamePlace> places = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (Annotation tag : project.annotationsOf(document.id()).list()) {
            if (form.fits(role, tag.code())) {
                places.add(tagged(tag));
                taken.add(tag.extent());
            }
        }
        for (Span part : story) {
            for (Mention mention : registry.mentionsIn(document.text(), part)) {
                mentioned(mention, role).filter(place -> taken.add(place.span())).ifPresent(places::add);
            }
        }
        if (isForNames(role)) {
            NameWords names = NameWords.of(document.metadata().language());
            NewNames.in(document.text(), story, names, registry).forEach(proposal -> proposal.places().stream()
                    .filter(place -> taken.stream().noneMatch(place::overlaps))
                    .map(place -> new NamePlace(
                            place, Optional.empty(), List.of(), proposal.name(), proposal.aliases()))
                    .forEach(places::add));
        }
        places.sort(Comparator.comparing(NamePlace::span));
        return places;
    }

    /** New names are people and bodies, so they are offered where the speaker's kind is asked for. */
    private boolean isForNames(Role role) {
        return form.speaker().filter(speaker -> speaker.codes().equals(role.codes())).isPresent();
    }

    private NamePlace tagged(Annotation tag) {
        Optional<Entity> entity = Optional.ofNullable(tag.entity()).map(project.entities()::get);
        String words = tag.wordsIn(document.text()).replace('\n', ' ');
        return new NamePlace(
                tag.extent(), Optional.of(tag), entity.stream().toList(), entity.map(Entity::name).orElse(words),
                List.of());
    }

    private Optional<NamePlace> mentioned(Mention mention, Role role) {
        List<Entity> entities = mention.candidates().stream()
                .flatMap(id -> Optional.ofNullable(project.entities().get(id)).stream())
                .filter(entity -> canPlay(entity, role))
                .toList();
        return entities.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamePlace(mention.span(), Optional.empty(), entities,
                        entities.getFirst().name(), List.of()));
    }

    private boolean canPlay(Entity entity, Role role) {
        Optional<Code> code = usual.of(entity.id());
        return code.map(known -> form.fits(role, known.id())).orElseGet(() -> isForNames(role));
    }
}
