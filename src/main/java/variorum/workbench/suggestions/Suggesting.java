package variorum.workbench.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.search.names.Mention;
import variorum.search.names.NameWords;
import variorum.search.names.NewNames;
import variorum.search.names.PlaceUse;
import variorum.search.names.Registry;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.tagging.UsualCodes;

/** Finds the names of a report that are not tagged. Knows a snapshot only, so it can run on any thread. */
final class Suggesting {

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ADJECTIVE_ENDINGS = List.of("an", "ans", "ish", "i", "is", "ese");

    private static final List<String> KINDS_OF_PLACES = List.of("place", "location", "city", "region");

    private final Project project;
    private final Coder.Id coder;
    private final Registry registry;
    private final UsualCodes usual;
    private final Set<String> stems = new HashSet<>();

    /** For a coder: what others rejected is suggested all the same. */
    Suggesting(Project project, Coder.Id coder) {
        this.project = project;
        this.coder = coder;
        this.registry = Registry.of(project.entities().values());
        this.usual = UsualCodes.of(project);
        project.entities().values().forEach(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(form -> form.length() >= SHORTEST_STEM && form.indexOf(' ') < 0)
                .forEach(form -> stems.add(form.toLowerCase(Locale.ROOT).substring(0, SHORTEST_STEM))));
    }

    /** Those of some reports, in reading order in each. */
    List<Suggestion> in(List<Document.Id> reports, Progress progress) {
        List<Suggestion> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            progress.at(i, reports.size(), "names");
            project.document(reports.get(i)).ifPresent(document -> all.addAll(in(document)));
        }
        return all;
    }

    private List<Suggestion> in(Document document) {
        List<Suggestion> found = new ArrayList<>();
        List<Annotation> tags = project.annotationsOf(document.id()).list();
        List<Span> story = project.zonesOf(document.id()).story(document.text());
        for (Span part : story) {
            for (Mention mention : registry.mentionsIn(document.text(), part)) {
                if (tags.stream().noneMatch(tag -> says(tag, mention))) {
                    found.add(known(document, mention));
                }
            }
        }
        List<Span> taken = new ArrayList<>(found.stream().map(Suggestion::span).toList());
        tags.stream().filter(tag -> tag.spans().size() == 1 && tag.entity() != null)
                .forEach(tag -> taken.add(tag.extent()));
        NameWords names = NameWords.of(document.metadata().language());
        for (NewNames.Proposal proposal : NewNames.in(document.text(), story, names, registry)) {
            if (isOfACountry(proposal.name())) {
                continue;
            }
            proposal.places().stream()
                    .filter(place -> taken.stream().noneMatch(place::overlaps))
                    .forEach(place -> found.add(Suggestion.fresh(document.id(), place, proposal)));
        }
        RejectedNames rejected = RejectedNames.of(project, document.id(), coder);
        found.removeIf(rejected::have);
        found.sort(Comparator.comparing(Suggestion::span));
        return found;
    }

    /** "Syrian" is no new name where Syria is known. */
    private boolean isOfACountry(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        boolean adjective = word.indexOf(' ') < 0 && word.length() > SHORTEST_STEM
                && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
        return adjective && stems.contains(word.substring(0, SHORTEST_STEM));
    }

    /** Whether a tag lies on the very words, or says already somewhere on them who is meant. */
    private static boolean says(Annotation tag, Mention mention) {
        return tag.spans().contains(mention.span())
                || (tag.touches(mention.span())
                        && tag.entity() != null && mention.candidates().contains(tag.entity()));
    }

    private Suggestion known(Document document, Mention mention) {
        List<Entity> entities = mention.candidates().stream()
                .flatMap(id -> Optional.ofNullable(project.entities().get(id)).stream())
                .sorted(Comparator.comparing(Entity::name))
                .toList();
        Optional<Code> code = entities.size() == 1 ? usual.of(entities.getFirst().id()) : Optional.empty();
        boolean place = entities.stream().noneMatch(Suggesting::isAPlace)
                && PlaceUse.isOf(document.text(), mention.span());
        return new Suggestion(document.id(), mention.span(), entities, code, Optional.empty(), place);
    }

    private static boolean isAPlace(Entity entity) {
        String kind = entity.kind().toLowerCase(Locale.ROOT);
        return KINDS_OF_PLACES.stream().anyMatch(kind::contains);
    }
}
