package variorum.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Projects that are hard on formats. */
public final class PlantedProject {

    /** Emoji and CJK before the spans, combining marks, right-to-left, a no-break space, a line break in a span. */
    public static final String TEXT = """
            \uD83D\uDE00 東京 e\u0301 רקה: “Daesh”\u00A0said
            more than
            one line.

            \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 العربية | a "quote"\tand a tab
            """;

    private PlantedProject() {}

    /** Two coders, overlapping, nested, discontinuous, empty and whole-text spans, notes that break naive writers. */
    public static Project make() {
        Draft draft = new Draft(Project.EMPTY);
        Coder ann = new Coder(new Coder.Id("ann"), "Ann, \"A.\"", "#123456");
        Coder bob = new Coder(new Coder.Id("bob"), "Bob\nB.", "#654321");
        Code actor = new Code(
                new Code.Id("actor"), "Actor: who?", null, 0, new Code.Look("#1C63AC", Mark.CIRCLE), "A",
                new Code.Rules("def", "in", "ex", "e.g.", "not", "note"),
                List.of(new AttributeType("form", AttributeType.Kind.SEVERAL, List.of("a|b", "c\\d"), "help")), false);
        Code child = new Code(
                new Code.Id("kind"), "مجموعة / x", actor.id(), 3, new Code.Look("#08725A", Mark.DIAMOND), "",
                Code.Rules.NONE, List.of(), true);
        Entity daesh = new Entity(
                new Entity.Id("daesh"), "Daesh", "group", List.of("IS|IS", "=SUM(1)"), "a\nnote", "Q2429253");
        Document document = document("planted", TEXT);
        List.of(
                new Edit.PutCoder(ann), new Edit.PutCoder(bob), new Edit.PutCode(actor), new Edit.PutCode(child),
                new Edit.PutEntity(daesh), new Edit.PutDocument(document), new Edit.PutDocument(document("empty", "x")),
                new Edit.PutZones(document.id(), new Zones(List.of(new Zone(Zone.Kind.CAPTION, at("東京"))))),
                new Edit.PutStatementType(new StatementType(
                        new StatementType.Id("says"), "Says, that", List.of(new Role("who", Set.of(actor.id()), true)),
                        List.of(new AttributeType("how", AttributeType.Kind.TEXT, List.of(), "")))),
                annotation("a1", ann, actor, List.of(at("Daesh")), daesh, "=1+1"),
                annotation("a2", bob, child, List.of(at("“Daesh”\u00A0said\nmore")), null, "]]> \"x\"\t|\u2028 \\"),
                annotation("a3", ann, child, List.of(at("e\u0301"), at("العربية")), null, ""),
                annotation("a4", ann, actor, List.of(new Span(0, TEXT.length())), null, "-"),
                annotation("a5", bob, actor, List.of(new Span(5, 5)), null, "empty")
        ).forEach(draft::apply);
        StatementType.Id says = new StatementType.Id("says");
        Attributes how = Attributes.of(Map.of("how", List.of("+")));
        draft.apply(new Edit.PutStatement(new Statement(
                new Statement.Id("s1"), says, ann.id(), new TreeMap<>(), how, "n", Confidence.DISCUSS)
                .with("who", List.of(ref("a1"), ref("a3")))));
        draft.apply(new Edit.PutStatement(new Statement(
                new Statement.Id("s2"), says, bob.id(), new TreeMap<>(), Attributes.NONE, "", Confidence.SURE)));
        return draft.project();
    }

    private static Annotation.Ref ref(String id) {
        return new Annotation.Ref(new Document.Id("planted"), new Annotation.Id(id));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Edit annotation(String id, Coder coder, Code code, List<Span> spans, Entity entity, String note) {
        return new Edit.PutAnnotation(new Annotation(
                new Annotation.Id(id), new Document.Id("planted"), code.id(), coder.id(), spans,
                entity == null ? null : entity.id(), Attributes.of(Map.of("form", List.of("a|b", "c\\d"))), note,
                entity == null ? Confidence.SURE : Confidence.UNSURE));
    }

    /** A document whose source is its text in UTF-8. */
    public static Document document(String id, String text) {
        String hash = FileBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
        Metadata metadata = new Metadata(
                "A \"title\"", "Outlet, the", LocalDate.of(2017, 3, 24), LocalTime.of(16, 22), "By", "AP",
                "https://x.example/", "en", "story", "note");
        return new Document(new Document.Id(id), id, text, new Source(id + ".txt", hash, "UTF-8", List.of()), metadata);
    }

    /** Whatever so many random edits leave behind. */
    public static Project random(long seed, int edits) {
        RandomEdits random = new RandomEdits(seed);
        Project project = Project.EMPTY;
        int rejected = 0;
        for (int i = 0; i < edits; i++) {
            try {
                Draft draft = new Draft(project);
                draft.apply(random.next(project));
                project = draft.project();
            } catch (EditRejected asInLife) {
                rejected++;
            }
        }
        if (rejected == edits) {
            throw new IllegalStateException("seed " + seed + " made nothing");
        }
        return project;
    }
}
