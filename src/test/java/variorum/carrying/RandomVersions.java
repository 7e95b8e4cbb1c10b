package variorum.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** A project of two made-up versions of a report, "a" coded at random and "b" not coded. The same seed, the same. */
final class RandomVersions {

    static final Document.Id A = new Document.Id("a");
    static final Document.Id B = new Document.Id("b");
    static final Coder.Id ADA = new Coder.Id("ada");

    private static final int VOCABULARY = 1_500;

    private final Random random;

    RandomVersions(long seed) {
        random = new Random(seed);
    }

    /**
     * Two versions.
     *
     * @param words about how many the first has
     * @param tags how many tags the first has; a statement for every ten
     */
    Project make(int words, int tags) {
        List<String> paragraphs = new ArrayList<>();
        for (int left = words; left > 0; left -= 60) {
            paragraphs.add(IntStream.range(0, 3).mapToObj(i -> sentence()).collect(Collectors.joining(" ")));
        }
        String first = String.join("\n\n", paragraphs) + "\n";
        Document a = document(A, first);
        Draft draft = new Draft(Project.EMPTY);
        Code actor = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
        Code event = Code.named("Event", null, new Code.Look("#08725A", Mark.SQUARE));
        StatementType type = new StatementType(
                new StatementType.Id("statement"),
                "Statement",
                List.of(new Role("who", Set.of(), true), new Role("what", Set.of(), true)),
                List.of());
        List<Entity> entities = List.of(entity("e0"), entity("e1"), entity("e2"));
        entities.forEach(entity -> draft.apply(new Edit.PutEntity(entity)));
        List.of(
                new Edit.PutCoder(new Coder(ADA, "Ada", "#123456")), new Edit.PutCode(actor), new Edit.PutCode(event),
                new Edit.PutStatementType(type), new Edit.PutDocument(a),
                new Edit.PutDocument(document(B, version(paragraphs)))).forEach(draft::apply);
        List<Annotation> made = new ArrayList<>();
        List<Token> tokens = Tokenizer.words(first, Span.of(first));
        for (int i = 0; i < tags; i++) {
            Annotation tag = Annotation.of(A, random.nextBoolean() ? actor : event, ADA, stretch(tokens))
                    .with(Optional.of(entities.get(random.nextInt(3))).filter(e -> random.nextBoolean())
                            .map(Entity::id).orElse(null))
                    .with(Attributes.of(Map.of("form", List.of("name " + random.nextInt(3)))));
            made.add(tag);
            draft.apply(new Edit.PutAnnotation(tag));
        }
        for (int i = 0; i < tags / 10; i++) {
            draft.apply(new Edit.PutStatement(Statement.of(type.id(), ADA)
                    .with("who", List.of(made.get(random.nextInt(tags)).ref()))
                    .with("what", List.of(made.get(random.nextInt(tags)).ref()))));
        }
        return draft.project();
    }

    private static Entity entity(String id) {
        return new Entity(new Entity.Id(id), "Entity " + id, "", List.of(), "", "");
    }

    private static Document document(Document.Id id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(id, "version " + id, text, source, Metadata.UNKNOWN);
    }

    private Span stretch(List<Token> tokens) {
        int start = random.nextInt(tokens.size() - 12);
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(12) : 1 + random.nextInt(2);
        return new Span(tokens.get(start).span().start(), tokens.get(start + length - 1).span().end());
    }

    private String sentence() {
        List<String> words = new ArrayList<>(IntStream.range(0, 12 + random.nextInt(16))
                .mapToObj(i -> word())
                .toList());
        words.set(0, "The " + words.getFirst());
        return String.join(" ", words) + ".";
    }

    /** Rare words and common ones, as in a language. */
    private String word() {
        double rank = random.nextDouble();
        return "w" + Integer.toString((int) (rank * rank * rank * VOCABULARY) + 40, 36) + "en";
    }

    /** Some paragraphs gone, some new, one moved, some words exchanged. */
    private String version(List<String> paragraphs) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (random.nextInt(12) == 0) {
                changed.add(sentence());
            }
            if (random.nextInt(12) > 0) {
                changed.add(edited(paragraph));
            }
        }
        if (changed.size() > 3) {
            changed.add(random.nextInt(changed.size()), changed.remove(random.nextInt(changed.size())));
        }
        return String.join("\n\n", changed) + "\n";
    }

    private String edited(String paragraph) {
        List<String> words = new ArrayList<>();
        for (String word : paragraph.split(" ", -1)) {
            int dice = random.nextInt(40);
            if (dice == 0 && word.endsWith("en")) {
                words.add(word());
            } else if (dice == 1) {
                words.add(word());
                words.add(word);
            } else if (dice != 2 || word.endsWith(".")) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
