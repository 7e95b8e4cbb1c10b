package variorum.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.project.Change;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.command.KeyMap;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.Tagger;

/**
 * A small project at hand for tests of what stands behind the window: three reports (a and b tell one story), a
 * codebook of actor (with government and armed group) and position, two entities, one coder.
 */
public final class Bench {

    public static final Code ACTOR = code("actor", "Actor", null, 0, "#1C63AC", Mark.CIRCLE, "A", List.of());
    public static final Code GOVERNMENT =
            code("government", "Government", "actor", 0, "#1C63AC", Mark.CIRCLE, "1", List.of());
    public static final Code ARMED_GROUP =
            code("armed", "Armed group", "actor", 1, "#1C63AC", Mark.CIRCLE, "2", List.of());
    public static final Code POSITION = code(
            "position",
            "Position",
            null,
            1,
            "#AD430B",
            Mark.SQUARE,
            "P",
            List.of(
                    new AttributeType(
                            "stance",
                            AttributeType.Kind.CHOICE,
                            List.of("support", "oppose", "neutral", "ambivalent"),
                            "For or against?"),
                    new AttributeType("issue", AttributeType.Kind.TEXT, List.of(), ""),
                    new AttributeType("quoted", AttributeType.Kind.YES_NO, List.of(), "")));

    public static final Entity DAMASCUS = new Entity(
            new Entity.Id("damascus"), "Syrian government", "government", List.of("Damascus", "the regime"), "", "");
    public static final Entity SDF = new Entity(
            new Entity.Id("sdf"), "Syrian Democratic Forces", "armed group", List.of("SDF"), "", "");
    public static final Coder CODER = new Coder(new Coder.Id("coder"), "Coder 1", "#5A43B0");

    public static final Document A = document(
            "a",
            "Attack is illegitimate",
            "Middle East Monitor",
            LocalDate.of(2017, 3, 24),
            "Geneva talks",
            "A US attack on Daesh would be illegitimate.\n\nDamascus said so in Geneva.\n");
    public static final Document B = document("b", "", "swissinfo", LocalDate.of(2017, 3, 25),
            "Geneva talks", "A U.S. attack on Islamic State would be illegitimate.\n");
    public static final Document C = document("c", "US refuses", "ARA News", null, "", "The SDF marched on Raqqa.\n");

    public final MemoryJournal journal = new MemoryJournal();
    public final Session session = new Session(journal, Project.EMPTY, CODER.id(), clock(), Runnable::run);
    public final Focus focus = new Focus();
    public final Tagger tagger = new Tagger(session, focus);
    public final Messages messages = new Messages();
    public final Commands commands = new Commands(new KeyMap(Map.of()), focus.view());
    public final Hints hints = new Hints(commands);
    public final List<Change> changes = new ArrayList<>();

    /** Lays everything out. */
    public Bench() {
        session.listen(focus::follow);
        session.perform(new Edit.Batch(
                "lay out",
                List.of(
                        new Edit.PutCoder(CODER),
                        new Edit.PutCode(ACTOR),
                        new Edit.PutCode(GOVERNMENT),
                        new Edit.PutCode(ARMED_GROUP),
                        new Edit.PutCode(POSITION),
                        new Edit.PutEntity(DAMASCUS),
                        new Edit.PutEntity(SDF),
                        new Edit.PutDocument(A),
                        new Edit.PutDocument(B),
                        new Edit.PutDocument(C))));
        session.listen(changes::add);
    }

    private static InstantSource clock() {
        return Clock.fixed(Instant.parse("2026-11-21T09:47:00Z"), ZoneOffset.UTC);
    }

    private static Code code(
            String id,
            String name,
            String parent,
            int order,
            String colour,
            Mark mark,
            String key,
            List<AttributeType> asked) {
        Code.Id above = parent == null ? null : new Code.Id(parent);
        return new Code(
                new Code.Id(id), name, above, order, new Code.Look(colour, mark), key,
                Code.Rules.definedAs("What counts as " + name + "."), asked, false);
    }

    private static Document document(
            String id, String title, String outlet, LocalDate date, String story, String text) {
        Source source = new Source(id + ".txt", "0".repeat(64), "UTF-8", List.of());
        Metadata metadata = Metadata.UNKNOWN.withTitle(title).withOutlet(outlet).withDate(date, null).withStory(story);
        return new Document(new Document.Id(id), id, text, source, metadata);
    }

    /** The first place of these words in a document. */
    public static Span words(Document document, String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Selects words and tags them. */
    public Annotation tagged(Document document, String words, Code code) {
        focus.select(new TextSelection(document.id(), words(document, words)));
        Annotation.Ref made = tagger.tag(code.id()).orElseThrow();
        return session.project().annotation(made).orElseThrow();
    }

    /** The annotation as it is now. */
    public Annotation now(Annotation annotation) {
        return session.project().annotation(annotation.ref()).orElseThrow();
    }
}
