package variorum.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.RandomTexts;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * Makes edits of every kind that mostly fit a project; some are refused, as in life. The same seed makes the same
 * edits.
 */
public final class RandomEdits {

    private static final String[] WORDS = {
        "Daesh",
        "Raqqa",
        "a \"quoted\" word",
        "l'été",
        "\u0631\u0642\u0629",
        "x\ny",
        "]]>",
        "=1+1",
        "tab\there",
        "\uD83D\uDE00",
        ""
    };

    private final Random random;
    private int made;

    /** Edits that follow from a seed. */
    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** The next edit, fitting the project as well as chance will have it. */
    public Edit next(Project project) {
        if (random.nextInt(12) == 0) {
            List<Edit> edits = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                edits.add(single(project));
            }
            return new Edit.Batch("several " + word(), edits);
        }
        return single(project);
    }

    private Edit single(Project project) {
        return switch (random.nextInt(24)) {
            case 0, 1 -> new Edit.PutDocument(document(project));
            case 2 -> new Edit.RemoveDocument(pick(project.documents().keySet()).orElse(new Document.Id("none")));
            case 3 -> zones(project);
            case 4, 5 -> new Edit.PutCode(code(project));
            case 6 ->
                new Edit.RemoveCode(
                        pick(project.codebook().codes()).map(Code::id).orElse(new Code.Id("none")));
            case 7 ->
                new Edit.PutCoder(new Coder(new Coder.Id("coder" + random.nextInt(3)), "Coder " + word(), "#123456"));
            case 8 -> new Edit.RemoveCoder(new Coder.Id("coder" + random.nextInt(3)));
            case 9, 10 -> new Edit.PutEntity(entity(project));
            case 11 -> new Edit.RemoveEntity(pick(project.entities().keySet()).orElse(new Entity.Id("none")));
            case 12 -> new Edit.PutStatementType(type(project));
            case 13 -> new Edit.RemoveStatementType(new StatementType.Id("type" + random.nextInt(2)));
            case 14, 15, 16 -> new Edit.PutAnnotation(annotation(project));
            case 17 -> new Edit.RemoveAnnotation(ref(project));
            case 18 -> new Edit.PutStatement(statement(project));
            case 19 -> random.nextInt(3) > 0
                    ? new Edit.PutRule(rule(project))
                    : new Edit.RemoveRule(
                            pick(project.comparing().rules().keySet()).orElse(new ComparingRule.Id("none")));
            case 20 -> corrections(project);
            case 21 -> random.nextInt(3) > 0
                    ? new Edit.PutSavedQuery(new SavedQuery("query" + random.nextInt(3), word()))
                    : new Edit.RemoveSavedQuery("query" + random.nextInt(3));
            case 22 -> random.nextBoolean() ? rejections(project) : new Edit.PutProjectNote(word());
            default ->
                new Edit.RemoveStatement(
                        pick(project.statements().all()).map(Statement::id).orElse(new Statement.Id("none")));
        };
    }

    private Document document(Project project) {
        Optional<Document> old = random.nextBoolean() ? pick(project.documents().values()) : Optional.empty();
        Metadata metadata = Metadata.UNKNOWN.withTitle(word()).withNote(word()).withStory(word());
        if (old.isPresent()) {
            return old.get().with(metadata).named("name " + word())
                    .replacing(random.nextBoolean() ? null : new Document.Id("replaced" + random.nextInt(3)));
        }
        String text = "x" + RandomTexts.clean(random, 40);
        Source source = new Source("file" + made, sha256(text), "UTF-8",
                List.of(new Source.Alteration(Source.Kind.LINE_END, 1 + random.nextInt(9))));
        return new Document(new Document.Id("doc" + made++), "name " + word(), text, source, metadata);
    }

    private Edit zones(Project project) {
        Optional<Document> document = pick(project.documents().values());
        if (document.isEmpty()) {
            return new Edit.PutZones(new Document.Id("none"), Zones.NONE);
        }
        Zones zones = Zones.NONE;
        for (int i = random.nextInt(4); i > 0; i--) {
            Span span = span(document.get().text());
            if (!span.isEmpty()) {
                zones = zones.with(any(Zone.Kind.values()), span);
            }
        }
        return new Edit.PutZones(document.get().id(), zones);
    }

    private Code code(Project project) {
        Code.Id id = pick(project.codebook().codes())
                .filter(code -> random.nextBoolean())
                .map(Code::id)
                .orElseGet(() -> new Code.Id("code" + made++));
        Code.Id parent = pick(project.codebook().codes()).filter(c -> random.nextBoolean()).map(Code::id).orElse(null);
        return new Code(id, "Code " + made++, parent, random.nextInt(5),
                new Code.Look("#1C63AC", any(Mark.values())),
                random.nextInt(3) == 0 ? String.valueOf((char) ('A' + random.nextInt(26))) : "",
                new Code.Rules(word(), word(), word(), word(), word(), word()),
                List.of(new AttributeType("stance", AttributeType.Kind.CHOICE, List.of("support", "oppose"), word())),
                random.nextInt(6) == 0,
                1 + random.nextInt(2));
    }

    private ComparingRule rule(Project project) {
        ComparingRule.Id id = pick(project.comparing().rules().keySet())
                .filter(known -> random.nextBoolean())
                .orElseGet(() -> new ComparingRule.Id("rule" + made++));
        Rule terms = new Rule("Daesh " + word(), "Islamic State " + made++);
        return new ComparingRule(id, terms, any(Layer.values()), random.nextBoolean(), word());
    }

    private Edit corrections(Project project) {
        List<Document> documents = new ArrayList<>(project.documents().values());
        if (documents.size() < 2) {
            return new Edit.PutProjectNote("only one");
        }
        Document a = documents.remove(random.nextInt(documents.size()));
        Document b = documents.get(random.nextInt(documents.size()));
        List<Correction> said = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            said.add(new Correction(any(Correction.Kind.values()), a.id().value(), span(a.text()), b.id().value(),
                    span(b.text())));
        }
        return Edit.PutCorrections.between(a.id(), b.id(), said);
    }

    private Edit rejections(Project project) {
        Optional<Document> document = pick(project.documents().values());
        if (document.isEmpty()) {
            return new Edit.PutProjectNote("nothing to reject in");
        }
        List<Rejection> rejected = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Entity.Id entity = random.nextBoolean() ? null : pick(project.entities().keySet()).orElse(null);
            rejected.add(new Rejection(
                    new Coder.Id("coder" + random.nextInt(3)), span(document.get().text()), entity));
        }
        return new Edit.PutRejections(document.get().id(), rejected);
    }

    private Origin origin(Project project) {
        Origin.Carried carried = random.nextInt(3) > 0 ? null : new Origin.Carried(
                ref(project), any(Origin.Fit.values()), "state" + random.nextInt(9));
        return new Origin(random.nextInt(3), carried);
    }

    private Entity entity(Project project) {
        Entity.Id id = pick(project.entities().keySet())
                .filter(known -> random.nextBoolean())
                .orElseGet(() -> new Entity.Id("entity" + made++));
        return new Entity(id, "Entity " + word(), word(), List.of("alias " + word(), "alias2"), word(), word());
    }

    private StatementType type(Project project) {
        Set<Code.Id> codes = pick(project.codebook().codes()).map(code -> Set.of(code.id())).orElse(Set.of());
        return new StatementType(new StatementType.Id("type" + random.nextInt(2)), "Type " + word(),
                List.of(new Role("actor", codes, false), new Role("position", Set.of(), true)), List.of());
    }

    private Annotation annotation(Project project) {
        Optional<Annotation> old = random.nextInt(3) == 0
                ? pick(project.allAnnotations().toList())
                : Optional.empty();
        Document document = old.map(Annotation::document).flatMap(project::document)
                .or(() -> pick(project.documents().values()))
                .orElseGet(() -> document(project));
        List<Span> spans = new ArrayList<>(List.of(span(document.text())));
        Span second = span(document.text());
        if (!second.overlaps(spans.getFirst()) && !second.equals(spans.getFirst())) {
            spans.add(second);
        }
        return new Annotation(
                old.map(Annotation::id).orElseGet(() -> new Annotation.Id("annotation" + made++)),
                document.id(),
                pick(project.codebook().codes()).map(Code::id).orElse(new Code.Id("none")),
                new Coder.Id("coder" + random.nextInt(3)),
                spans,
                pick(project.entities().keySet()).filter(entity -> random.nextBoolean()).orElse(null),
                Attributes.of(Map.of("stance", List.of("oppose"), "free " + word(), List.of(word(), "b"))),
                word(),
                any(Confidence.values()),
                origin(project));
    }

    private Statement statement(Project project) {
        Statement.Id id = pick(project.statements().all())
                .filter(statement -> random.nextBoolean())
                .map(Statement::id)
                .orElseGet(() -> new Statement.Id("statement" + made++));
        Statement bare = Statement.of(new StatementType.Id("type" + random.nextInt(2)), new Coder.Id("coder0"));
        Statement named =
                new Statement(id, bare.type(), bare.coder(), bare.parts(), Attributes.NONE, word(), Confidence.SURE,
                        random.nextBoolean() ? null : new Statement.Carried(new Statement.Id("gone"), "state"));
        return named.with("actor", List.of(ref(project))).with("position", List.of(ref(project), ref(project)));
    }

    private Annotation.Ref ref(Project project) {
        return pick(project.allAnnotations().toList())
                .map(Annotation::ref)
                .orElse(new Annotation.Ref(new Document.Id("none"), new Annotation.Id("none")));
    }

    private Span span(String text) {
        int a = RandomTexts.boundary(random, text);
        int b = RandomTexts.boundary(random, text);
        return new Span(Math.min(a, b), Math.max(a, b));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private <T> Optional<T> pick(Collection<T> from) {
        return from.isEmpty() ? Optional.empty() : from.stream().skip(random.nextInt(from.size())).findFirst();
    }

    /** The hash a source is kept under. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
