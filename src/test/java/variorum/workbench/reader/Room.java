package variorum.workbench.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.project.Edit;
import variorum.project.Journal;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.TaskRunner;

/** A project with two of the reports and a small codebook, and what a reader needs beside it. No window. */
final class Room {

    static final Document.Id A = new Document.Id("000");
    static final Document.Id B = new Document.Id("001");
    static final Code ACTOR = code("actor", "Actor", null, "A", "#1C63AC", Mark.CIRCLE);
    static final Code ARMED = code("armed-group", "Armed group", ACTOR, "2", "#1C63AC", Mark.CIRCLE);
    static final Code POSITION = code("position", "Position", null, "P", "#AD430B", Mark.SQUARE);
    static final Code ISSUE = code("coordination", "Coordination", POSITION, "5", "#AD430B", Mark.SQUARE);
    static final Code EVENT = code("event", "Event", null, "E", "#08725A", Mark.DIAMOND);
    static final Entity STATE = new Entity(
            new Entity.Id("islamic-state"), "Islamic State", "armed group", List.of("Daesh", "ISIS"), "", "");
    /** Words of the first report that many others lie on. */
    static final String LONG = "nobody could claim to be fighting Daesh without coordinating with Iraq and Syria";

    static final Coder CODER = new Coder(new Coder.Id("coder-1"), "Coder 1", "#5A43B0");

    final Session session;
    final Focus focus = new Focus();
    final Tagger tagger;
    final TaskRunner tasks;
    final ReaderModel model;

    /** Work beside the window is never done: for tests that need none. */
    Room() {
        this(never -> {});
    }

    /** What is worked out beside the window comes back by the executor. */
    Room(Executor apply) {
        this(apply, new MemoryJournal(), Project.EMPTY);
    }

    /** A project that is kept somewhere: an empty one is filled. */
    Room(Executor apply, Journal journal, Project project) {
        tasks = new TaskRunner(apply, failure -> {
            throw new AssertionError(failure);
        });
        session = new Session(journal, project, CODER.id(), () -> Instant.parse("2026-11-21T10:00:00Z"), Runnable::run);
        if (project.documents().isEmpty()) {
            fill();
        }
        tagger = new Tagger(session, focus);
        session.listen(focus::follow);
        model = new ReaderModel(session, focus, tagger, tasks.latest("Comparing"), tasks.latest("Naming"));
    }

    private void fill() {
        session.perform(new Edit.PutCoder(CODER));
        Stream.of(ACTOR, ARMED, POSITION, ISSUE, EVENT).forEach(code -> session.perform(new Edit.PutCode(code)));
        session.perform(new Edit.PutEntity(STATE));
        put(first());
        put(second());
        putZones(A, zones(A,
                Zone.Kind.BOILERPLATE, "Creating new perspectives since 2009",
                Zone.Kind.HEADLINE, "Syria says US action on Daesh-held Raqqa ‘illegitimate’",
                Zone.Kind.DATE, "March 24, 2017 at 4:22 pm",
                Zone.Kind.CAPTION, "Militants fire at Daesh positions near the Raqqa highway"
                        + " [Abkhazian Network/Wikipedia]",
                Zone.Kind.PROMO, "Read: US deploys 400 extra troops to Syria",
                Zone.Kind.PROMO, "Read: The solution for Syria is American"));
        putZones(B, zones(B, Zone.Kind.DATELINE, "GENEVA (Reuters) -"));
    }

    private static Code code(String id, String name, Code parent, String key, String colour, Mark mark) {
        Code.Id under = parent == null ? null : parent.id();
        return new Code(new Code.Id(id), name, under, id.length(), new Code.Look(colour, mark), key,
                Code.Rules.NONE, List.of(), false);
    }

    private static Document first() {
        return seed(A, "000_d3e54ca867e92ff7.txt", Metadata.UNKNOWN
                .withTitle("Syria says US action on Daesh-held Raqqa ‘illegitimate’")
                .withOutlet("Middle East Monitor")
                .withDate(LocalDate.of(2017, 3, 24), LocalTime.of(16, 22)));
    }

    private static Document second() {
        return seed(B, "001_00b348ee3a9163f0.txt", Metadata.UNKNOWN
                .withOutlet("swissinfo")
                .withDate(LocalDate.of(2017, 3, 24), null)
                .withCredits("Tom Miles and Stephanie Nebehay", "Reuters"));
    }

    private static Document seed(Document.Id id, String file, Metadata metadata) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("seeds", file));
            Intake intake = Intake.clean(new String(bytes, StandardCharsets.UTF_8));
            Source source = new Source(file, "0".repeat(64), "UTF-8", intake.alterations());
            return new Document(id, id.value(), intake.text(), source, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Document document) {
        session.perform(new Edit.PutDocument(document));
    }

    void putZones(Document.Id id, Zones zones) {
        session.perform(new Edit.PutZones(id, zones));
    }

    /** Zones from pairs of a kind and the words it holds. */
    Zones zones(Document.Id id, Object... kindsAndWords) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < kindsAndWords.length; i += 2) {
            zones.add(new Zone((Zone.Kind) kindsAndWords[i], span(id, (String) kindsAndWords[i + 1])));
        }
        return new Zones(zones);
    }

    String text(Document.Id id) {
        return session.project().documents().get(id).text();
    }

    /** Where some words stand first. */
    Span span(Document.Id id, String words) {
        int at = text(id).indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + id + ": " + words);
        }
        return new Span(at, at + words.length());
    }

    void select(Document.Id id, String words) {
        focus.select(new TextSelection(id, span(id, words)));
    }

    /** Puts the caret into some words. */
    void stand(Document.Id id, String words) {
        model.moveTo(new Caret(id, span(id, words).start() + 1), false);
    }

    Annotation tag(Document.Id id, String words, Code code) {
        Annotation.Ref made = tagger.tag(new TextSelection(id, span(id, words)), code.id());
        return session.project().annotation(made).orElseThrow();
    }

    List<String> tags(Document.Id id) {
        return session.project().annotationsOf(id).list().stream()
                .map(tag -> name(tag) + ": " + tag.wordsIn(text(id)))
                .toList();
    }

    private String name(Annotation tag) {
        return session.project().codebook().code(tag.code()).orElseThrow().name();
    }
}
