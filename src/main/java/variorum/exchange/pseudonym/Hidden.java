package variorum.exchange.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.project.About;
import variorum.project.Comparing;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * Says everything in a project without the names. Whatever a name can hide in goes through {@link #said}; identifiers
 * that hold one are dealt anew. Rules and corrections of comparing, rejected suggestions, saved queries and links to
 * where things were carried from are left out: they are about the texts as they were.
 */
final class Hidden {

    private static final String CODE = "name of a code";
    private static final String ROLE = "role";
    private static final String QUESTION = "question";

    private final Names names;
    private final Register register;
    private final Apart apart = new Apart();

    Hidden(Names names, Register register) {
        this.names = names;
        this.register = register;
    }

    Contents contents(Contents all, Function<Document.Id, Rewritten> texts) {
        know(all);
        Map<Document.Id, Zones> zones = new HashMap<>();
        all.zones().forEach((id, own) -> zones.put(id(id), moved(own, texts.apply(id))));
        return new Contents(
                all.coders().stream().map(this::coder).toList(),
                all.codes().stream().map(this::code).toList(),
                all.statementTypes().stream().map(this::type).toList(),
                all.entities().stream().map(this::entity).toList(),
                all.documents().stream().map(document -> document(document, texts.apply(document.id()))).toList(),
                zones,
                all.annotations().stream().map(each -> annotation(each, texts.apply(each.document()))).toList(),
                all.statements().stream().map(this::statement).toList(),
                Comparing.NONE,
                Map.of(),
                new About(said(all.about().note()), About.NOTHING.queries()));
    }

    private void know(Contents all) {
        apart.know("document", all.documents().stream().map(each -> each.id().value()));
        apart.know("code", all.codes().stream().map(each -> each.id().value()));
        apart.know("coder", all.coders().stream().map(each -> each.id().value()));
        apart.know("entity", all.entities().stream().map(each -> each.id().value()));
        apart.know("tag", all.annotations().stream().map(each -> each.id().value()));
        apart.know("type", all.statementTypes().stream().map(each -> each.id().value()));
        apart.know("statement", all.statements().stream().map(each -> each.id().value()));
        apart.know(CODE, all.codes().stream().map(Code::name));
        apart.know(ROLE, all.statementTypes().stream().flatMap(each -> each.roles().stream()).map(Role::name));
        apart.know(QUESTION, Stream.concat(
                        all.codes().stream().flatMap(each -> each.attributes().stream()),
                        all.statementTypes().stream().flatMap(each -> each.attributes().stream()))
                .map(AttributeType::name));
        apart.know(QUESTION, Stream.concat(
                        all.annotations().stream().map(Annotation::attributes),
                        all.statements().stream().map(Statement::attributes))
                .flatMap(each -> each.values().keySet().stream()));
    }

    /** What something is called that must not be called like its neighbour: a code, a role, a question. */
    private String called(String kind, String name) {
        return apart.like(kind, name, said(name));
    }

    private String said(String words) {
        return words.isEmpty() ? words : Rewritten.of(words, names).text();
    }

    private List<String> said(List<String> words) {
        return words.stream().map(this::said).toList();
    }

    /** The identifier, unless a name stands in it. */
    private String id(String kind, String value) {
        return isClean(value) ? value : apart.numbered(kind, value);
    }

    /** Whether no name, and no part of one, stands in an identifier or a file's name. */
    private boolean isClean(String value) {
        String apart = value.replaceAll("[-_.]+", " ");
        return names.in(value).isEmpty() && names.in(apart).isEmpty() && !isNamed(apart);
    }

    /** Identifiers are often names in small letters. */
    private boolean isNamed(String apart) {
        StringBuilder capitals = new StringBuilder();
        for (String word : apart.split(" ", -1)) {
            capitals.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .append(' ');
        }
        return !names.partsIn(capitals.toString()).isEmpty();
    }

    Document.Id id(Document.Id id) {
        return new Document.Id(id("document", id.value()));
    }

    Code.Id id(Code.Id id) {
        return new Code.Id(id("code", id.value()));
    }

    Coder.Id id(Coder.Id id) {
        return new Coder.Id(register.of(id)
                .map(other -> asId("coder", id.value(), other))
                .orElseGet(() -> id("coder", id.value())));
    }

    Entity.Id id(Entity.Id id) {
        return new Entity.Id(register.of(id)
                .map(other -> asId("entity", id.value(), other))
                .orElseGet(() -> id("entity", id.value())));
    }

    Annotation.Ref id(Annotation.Ref ref) {
        return new Annotation.Ref(id(ref.document()), new Annotation.Id(id("tag", ref.annotation().value())));
    }

    StatementType.Id id(StatementType.Id id) {
        return new StatementType.Id(id("type", id.value()));
    }

    Statement.Id id(Statement.Id id) {
        return new Statement.Id(id("statement", id.value()));
    }

    private String asId(String kind, String value, String pseudonym) {
        return apart.like(
                kind, value, pseudonym.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    private Coder coder(Coder coder) {
        return new Coder(id(coder.id()), register.of(coder.id()).orElseGet(() -> said(coder.name())), coder.colour());
    }

    private Code code(Code code) {
        Code.Rules rules = code.rules();
        Code.Rules hidden = new Code.Rules(
                said(rules.definition()), said(rules.include()), said(rules.exclude()), said(rules.example()),
                said(rules.counterExample()), said(rules.note()));
        Code.Id parent = code.parent();
        return new Code(
                id(code.id()), called(CODE, code.name()), parent == null ? null : id(parent), code.order(), code.look(),
                code.key(), hidden, types(code.attributes()), code.retired(), code.version());
    }

    private List<AttributeType> types(List<AttributeType> types) {
        return types.stream()
                .map(type -> new AttributeType(
                        called(QUESTION, type.name()), type.kind(), said(type.values()), said(type.help())))
                .toList();
    }

    private StatementType type(StatementType type) {
        List<Role> roles = type.roles().stream()
                .map(role -> new Role(
                        called(ROLE, role.name()),
                        role.codes().stream().map(this::id).collect(Collectors.toSet()),
                        role.several()))
                .toList();
        return new StatementType(id(type.id()), said(type.name()), roles, types(type.attributes()));
    }

    private Entity entity(Entity entity) {
        Optional<String> other = register.of(entity.id());
        return other.isPresent()
                ? new Entity(id(entity.id()), other.get(), entity.kind(), List.of(), "", "")
                : new Entity(
                        id(entity.id()), said(entity.name()), entity.kind(), said(entity.aliases()),
                        said(entity.note()), entity.externalId());
    }

    /** The hash of the report as it was would tell which report it is, and so would its address. */
    private Document document(Document document, Rewritten text) {
        Metadata known = document.metadata();
        Metadata hidden = new Metadata(
                said(known.title()), said(known.outlet()), known.date(), known.time(), said(known.byline()),
                said(known.agency()), "", known.language(), said(known.story()), said(known.note()));
        String name = isClean(document.name()) ? document.name() : id(document.id()).value();
        Source source = new Source(name, sha256(text.text()), "UTF-8", List.of());
        return new Document(id(document.id()), name, text.text(), source, hidden);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Zones moved(Zones zones, Rewritten text) {
        List<Zone> moved = new ArrayList<>();
        int free = 0;
        for (Zone zone : zones.list()) {
            Span span = text.of(zone.span());
            if (span.end() > free) {
                moved.add(new Zone(zone.kind(), new Span(Math.max(free, span.start()), span.end())));
                free = span.end();
            }
        }
        return new Zones(moved);
    }

    private Annotation annotation(Annotation annotation, Rewritten text) {
        Entity.Id entity = annotation.entity();
        return new Annotation(
                id(annotation.ref()).annotation(),
                id(annotation.document()),
                id(annotation.code()),
                id(annotation.coder()),
                places(annotation, text),
                entity == null ? null : id(entity),
                answers(annotation.attributes()),
                said(annotation.note()),
                annotation.confidence(),
                new Origin(annotation.origin().codeVersion(), null));
    }

    /** Two parts inside one name become one. */
    private static List<Span> places(Annotation annotation, Rewritten text) {
        List<Span> places = new ArrayList<>();
        for (Span old : annotation.spans()) {
            Span now = text.of(old);
            if (!places.isEmpty() && (places.getLast().overlaps(now) || places.getLast().equals(now))) {
                places.set(places.size() - 1, places.getLast().cover(now));
            } else {
                places.add(now);
            }
        }
        return places;
    }

    private Attributes answers(Attributes attributes) {
        Map<String, List<String>> answers = new TreeMap<>();
        attributes.values().forEach((name, values) -> answers.put(
                called(QUESTION, name), values.stream().map(this::answer).toList()));
        return Attributes.of(answers);
    }

    /** An answer may be the identifier of an entity. */
    private String answer(String value) {
        return apart.dealt("entity", value, said(value));
    }

    private Statement statement(Statement statement) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        statement.parts().forEach((role, refs) -> parts.put(called(ROLE, role), refs.stream().map(this::id).toList()));
        return new Statement(
                id(statement.id()), id(statement.type()), id(statement.coder()),
                parts, answers(statement.attributes()), said(statement.note()), statement.confidence(), null);
    }
}
