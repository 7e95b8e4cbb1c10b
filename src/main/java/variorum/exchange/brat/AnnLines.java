package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.OffsetUnit;
import variorum.project.Project;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The lines of one {@code .ann} file: spans, then events, then what is said about either. */
final class AnnLines {

    /** Identifiers that say themselves where they are from, such as {@code wikidata:Q42}. */
    private static final Pattern PREFIXED = Pattern.compile("[^\\s\\p{Z}\\p{Cc}:]+:[^\\s\\p{Z}\\p{Cc}]+");

    private final Project project;
    private final BratNames names;
    private final OffsetUnit unit;
    private final Document document;
    private final Offsets offsets;
    private final List<String> lines = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private final Map<Annotation.Ref, String> ids = new HashMap<>();
    private int spans;
    private int events;
    private int attributes;
    private int entities;
    private int notes;

    AnnLines(Project project, BratNames names, OffsetUnit unit, Document document) {
        this.project = project;
        this.names = names;
        this.unit = unit;
        this.document = document;
        this.offsets = Offsets.of(document.text());
    }

    /** All lines, given the statements whose home this document is. */
    String of(List<Statement> statements) {
        for (Annotation annotation : project.annotationsOf(document.id()).list()) {
            if (isWritten(annotation, document.text(), unit)) {
                add(annotation);
            }
        }
        statements.forEach(this::add);
        lines.addAll(about);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Readers in Java refuse a whole file for the sake of one span without a word. */
    static boolean isWritten(Annotation annotation, String text, OffsetUnit unit) {
        return unit == OffsetUnit.CODE_POINT
                || !Characters.isBlank(Fragments.words(Fragments.of(annotation, text), text));
    }

    private void add(Annotation annotation) {
        String id = span(names.code(annotation.code()), annotation);
        ids.put(annotation.ref(), id);
        describe(id, annotation.attributes(), annotation.coder(), annotation.confidence(), annotation.note());
        Optional.ofNullable(annotation.entity()).map(project.entities()::get).ifPresent(entity -> refer(id, entity));
    }

    private String span(String type, Annotation annotation) {
        List<Span> fragments = Fragments.of(annotation, document.text());
        String places = fragments.stream()
                .map(fragment -> unit.of(offsets, fragment))
                .map(place -> place.start() + " " + place.end())
                .collect(Collectors.joining(";"));
        String id = "T" + ++spans;
        lines.add(id + "\t" + type + " " + places + "\t" + Fragments.words(fragments, document.text()));
        return id;
    }

    /** An event; its trigger stands on the words of the first part in this document. */
    private void add(Statement statement) {
        StatementType type = Objects.requireNonNull(project.statementTypes().get(statement.type()));
        StringBuilder arguments = new StringBuilder();
        Annotation first = null;
        for (Role role : type.roles()) {
            int nth = 0;
            for (Annotation.Ref ref : statement.part(role.name())) {
                String id = ids.get(ref);
                if (id != null) {
                    first = first == null ? project.annotation(ref).orElseThrow() : first;
                    arguments
                            .append(' ')
                            .append(names.role(role.name()))
                            .append(++nth == 1 ? "" : nth)
                            .append(':')
                            .append(id);
                }
            }
        }
        if (first != null) {
            String form = names.form(type.id());
            String trigger = span(form, first);
            String id = "E" + ++events;
            about.add(id + "\t" + form + ":" + trigger + arguments);
            describe(id, statement.attributes(), statement.coder(), statement.confidence(), statement.note());
        }
    }

    private void describe(String id, Attributes answers, Coder.Id coder, Confidence confidence, String note) {
        answers.values().forEach((name, given) ->
                given.forEach(value -> attribute(names.attribute(name), id, value)));
        if (confidence != Confidence.SURE) {
            attribute(names.confidence(), id, confidence.word());
        }
        if (names.tellsCodersApart()) {
            attribute(names.coder(), id, Objects.requireNonNull(project.coders().get(coder)).name());
        }
        if (!Characters.isBlank(note)) {
            about.add("#" + ++notes + "\tAnnotatorNotes " + id + "\t" + oneLine(note));
        }
    }

    private void attribute(String name, String id, String value) {
        about.add("A" + ++attributes + "\t" + name + " " + id + " " + BratNames.value(value));
    }

    private void refer(String id, Entity entity) {
        if (names.namesEntities()) {
            attribute(names.entity(), id, entity.name());
        } else {
            about.add("N" + ++entities + "\tReference " + id + " " + reference(entity) + "\t" + oneLine(entity.name()));
        }
    }

    private static String reference(Entity entity) {
        String elsewhere = entity.externalId();
        return PREFIXED.matcher(elsewhere).matches() ? elsewhere : "Variorum:" + entity.id();
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]*[\\p{Cc}\\u2028\\u2029][\\s\\p{Z}\\p{Cc}]*", " ").strip();
    }
}
