package variorum.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;
import variorum.text.Zone;

/** Puts the CAS of one document together: the whole codebook, and what is said about this document. */
final class CasBuilder {

    private final Project project;
    private final Contents contents;
    private final Document document;
    private final List<Fs> structures = new ArrayList<>();
    private final Map<Object, Integer> ids = new HashMap<>();
    /** 1 is the text, 2 is UIMA's own annotation of the whole of it. */
    private int next = 3;

    CasBuilder(Project project, Contents contents, Document document) {
        this.project = project;
        this.contents = contents;
        this.document = document;
    }

    /** The CAS, given the statements and entities that are written here. */
    Cas build(Set<Statement> statements, Set<Entity.Id> entities) {
        contents.coders().forEach(this::add);
        contents.codes().forEach(this::add);
        contents.entities().stream().filter(entity -> entities.contains(entity.id())).forEach(this::add);
        contents.statementTypes().forEach(this::add);
        report();
        project.zonesOf(document.id()).list().forEach(this::add);
        project.annotationsOf(document.id()).list().forEach(this::add);
        statements.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(this::add);
        String language = document.metadata().language();
        return new Cas(document.text(), language.isEmpty() ? Cas.NO_LANGUAGE : language, structures);
    }

    private Fs make(String type, @Nullable Span span) {
        Fs made = new Fs(next++, type, span);
        structures.add(made);
        return made;
    }

    private Fs makeFor(Object of, String type) {
        Fs made = make(type, null);
        ids.put(of, made.id());
        return made;
    }

    private @Nullable Integer id(@Nullable Object of) {
        return of == null ? null : ids.get(of);
    }

    private void add(Coder coder) {
        makeFor(coder.id(), CasType.CODER)
                .text("ident", coder.id()).text("name", coder.name()).text("colour", coder.colour());
    }

    private void add(Code code) {
        Code.Rules rules = code.rules();
        makeFor(code.id(), CasType.CODE)
                .text("ident", code.id())
                .text("name", code.name())
                .reference("parent", id(code.parent()))
                .text("order", code.order())
                .text("colour", code.look().colour())
                .text("mark", word(code.look().mark()))
                .text("shortcut", code.key())
                .text("definition", rules.definition())
                .text("inclusion", rules.include())
                .text("exclusion", rules.exclude())
                .text("example", rules.example())
                .text("counterExample", rules.counterExample())
                .text("note", rules.note())
                .truth("retired", code.retired())
                .text("version", code.version())
                .references("questions", questions(code.attributes()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<Integer> questions(List<AttributeType> types) {
        return types.stream().map(type -> make(CasType.QUESTION, null)
                .text("name", type.name()).text("kind", word(type.kind())).list("choices", type.values())
                .text("help", type.help()).id()).toList();
    }

    private void add(Entity entity) {
        makeFor(entity.id(), CasType.ENTITY)
                .text("ident", entity.id()).text("name", entity.name()).text("kind", entity.kind())
                .list("aliases", entity.aliases()).text("note", entity.note()).text("elsewhere", entity.externalId());
    }

    private void add(StatementType type) {
        List<Integer> roles = type.roles().stream().map(this::role).toList();
        makeFor(type.id(), CasType.FORM)
                .text("ident", type.id()).text("name", type.name()).references("roles", roles)
                .references("questions", questions(type.attributes()));
    }

    private int role(Role role) {
        List<Integer> codes = role.codes().stream().map(code -> Objects.requireNonNull(id(code))).toList();
        return make(CasType.ROLE, null)
                .text("name", role.name()).references("codes", codes).truth("several", role.several()).id();
    }

    private void report() {
        Metadata known = document.metadata();
        make(CasType.REPORT, null)
                .text("ident", document.id()).text("name", document.name()).text("source", document.source().name())
                .text("sha256", document.source().sha256()).text("charset", document.source().charset())
                .text("title", known.title()).text("outlet", known.outlet()).text("date", known.date())
                .text("time", known.time()).text("byline", known.byline()).text("agency", known.agency())
                .text("address", known.url()).text("language", known.language()).text("story", known.story())
                .text("note", known.note()).text("replaces", document.replaces())
                .list("alterations", document.source().alterations().stream()
                        .map(each -> word(each.kind()) + " " + each.count()).toList());
    }

    private void add(Zone zone) {
        make(CasType.ZONE, zone.span()).text("kind", zone.kind().word());
    }

    private void add(Annotation annotation) {
        String label = project.codebook().code(annotation.code()).map(Code::name).orElse("");
        List<Integer> answers = answers(annotation.attributes());
        for (int piece = 0; piece < annotation.spans().size(); piece++) {
            Fs span = make(CasType.SPAN, annotation.spans().get(piece))
                    .text("label", label).text("tag", annotation.id()).text("piece", piece + 1)
                    .reference("code", id(annotation.code())).reference("coder", id(annotation.coder()))
                    .reference("entity", id(annotation.entity())).text("note", annotation.note())
                    .text("confidence", doubt(annotation.confidence())).references("answers", answers);
            origin(annotation.origin(), span);
            ids.putIfAbsent(annotation.ref(), span.id());
        }
    }

    private static void origin(Origin origin, Fs span) {
        span.text("codeVersion", origin.codeVersion() == 0 ? null : origin.codeVersion());
        Origin.Carried carried = origin.carried();
        if (carried != null) {
            span.text("carriedReport", carried.from().document()).text("carriedTag", carried.from().annotation())
                    .text("carriedFit", word(carried.fit())).text("carriedState", carried.state());
        }
    }

    private static String doubt(Confidence confidence) {
        return confidence == Confidence.SURE ? "" : confidence.word();
    }

    private List<Integer> answers(Attributes answers) {
        List<Integer> made = new ArrayList<>();
        answers.values().forEach((name, given) -> given.forEach(value -> made.add(
                make(CasType.ANSWER, null).text("name", name).text("value", value).id())));
        return made;
    }

    private void add(Statement statement) {
        List<Integer> parts = new ArrayList<>();
        statement.parts().forEach((role, refs) -> refs.forEach(ref -> parts.add(make(CasType.PART, null)
                .text("role", role).text("report", ref.document()).text("tag", ref.annotation())
                .reference("target", id(ref)).id())));
        List<Integer> answers = answers(statement.attributes());
        Statement.Carried carried = statement.carried();
        make(CasType.STATEMENT, null)
                .text("ident", statement.id()).reference("form", id(statement.type()))
                .reference("coder", id(statement.coder())).references("parts", parts).text("note", statement.note())
                .text("confidence", doubt(statement.confidence())).references("answers", answers)
                .text("carriedFrom", carried == null ? null : carried.from())
                .text("carriedState", carried == null ? null : carried.state());
    }
}
