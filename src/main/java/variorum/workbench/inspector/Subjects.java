package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Zones;

/** Gathers what there is to say about what is selected. */
final class Subjects {

    private final Session session;

    Subjects(Session session) {
        this.session = session;
    }

    Subject of(List<Annotation.Ref> selected, Optional<Document.Id> open) {
        Project project = session.project();
        List<Annotation> annotations = selected.stream().flatMap(ref -> project.annotation(ref).stream()).toList();
        return switch (annotations.size()) {
            case 0 -> open.flatMap(project::document).map(this::report).orElseGet(Subject.Nothing::new);
            case 1 -> one(annotations.getFirst());
            default -> several(annotations);
        };
    }

    Subject whole() {
        Project project = session.project();
        return new Subject.Whole(
                project.about().note(),
                project.documents().size(),
                (int) project.allAnnotations().count(),
                project.statements().all().size());
    }

    private Subject report(Document document) {
        Project project = session.project();
        return new Subject.Report(
                document,
                Places.wordsOfStory(document, project),
                Places.body(document.text(), project.zonesOf(document.id())).size(),
                project.annotationsOf(document.id()).size());
    }

    private Subject one(Annotation annotation) {
        Project project = session.project();
        Document document = project.document(annotation.document()).orElseThrow();
        Zones zones = project.zonesOf(document.id());
        Code code = project.codebook().code(annotation.code()).orElseThrow();
        Optional<Entity> entity = Optional.ofNullable(annotation.entity()).map(project.entities()::get);
        return new Subject.One(
                annotation,
                code,
                code.parent() != null,
                annotation.wordsIn(document.text()).replace('\n', ' '),
                Places.of(annotation, document, zones) + Places.under(annotation, code),
                fields(annotation),
                entity,
                Strays.of(project, annotation));
    }

    private Subject several(List<Annotation> annotations) {
        Project project = session.project();
        List<Code.Id> codes = annotations.stream().map(Annotation::code).distinct().toList();
        List<Optional<Entity.Id>> named =
                annotations.stream().map(tag -> Optional.ofNullable(tag.entity())).distinct().toList();
        List<Confidence> sure = annotations.stream().map(Annotation::confidence).distinct().toList();
        return new Subject.Several(
                annotations,
                codes.size() == 1 ? project.codebook().code(codes.getFirst()) : Optional.empty(),
                commonFields(annotations),
                named.size() == 1 ? named.getFirst().map(project.entities()::get) : Optional.empty(),
                named.size() > 1,
                sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty());
    }

    /** What the code asks, and below it answers to questions it does not know (any more). */
    private List<Field> fields(Annotation annotation) {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        session.project().codebook().attributes(annotation.code()).forEach(type -> asked.put(type.name(), type));
        annotation.attributes().values().keySet().forEach(name -> asked.computeIfAbsent(name, Subjects::unknown));
        return asked.values().stream()
                .map(type -> new Field(type, annotation.attributes().all(type.name()), false))
                .toList();
    }

    private static AttributeType unknown(String name) {
        return new AttributeType(name, AttributeType.Kind.TEXT, List.of(), "The codebook does not ask this.");
    }

    private List<Field> commonFields(List<Annotation> annotations) {
        List<AttributeType> common = new ArrayList<>(
                session.project().codebook().attributes(annotations.getFirst().code()));
        annotations.forEach(annotation -> common.retainAll(session.project().codebook().attributes(annotation.code())));
        return common.stream().map(type -> commonField(type, annotations)).toList();
    }

    private static Field commonField(AttributeType type, List<Annotation> annotations) {
        List<List<String>> answers =
                annotations.stream().map(annotation -> annotation.attributes().all(type.name())).distinct().toList();
        return answers.size() == 1
                ? new Field(type, answers.getFirst(), false)
                : new Field(type, List.of(), true);
    }
}
