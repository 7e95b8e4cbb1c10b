package variorum.workbench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Mark;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zones;
import variorum.text.zoning.MetadataGuess;
import variorum.text.zoning.ZoneRecogniser;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.TaskRunner;

/** A project with the five reports, two codes and one coder, and everything a comparison needs around it. */
final class CompareBench implements AutoCloseable {

    static final Document.Id LONGER = new Document.Id("000");
    static final Document.Id AGENCY = new Document.Id("001");
    static final Document.Id BRIEFING = new Document.Id("002");
    static final Code ACTOR = code("actor", "Actor", 0, "#1C63AC", Mark.CIRCLE, "A");
    static final Code POSITION = code("position", "Position", 1, "#AD430B", Mark.SQUARE, "P");
    static final Coder CODER = new Coder(new Coder.Id("coder"), "Coder 1", "#5A43B0");

    final List<Throwable> failures = new ArrayList<>();
    final Focus focus = new Focus();
    final Messages messages = new Messages();
    final Session session;
    final TaskRunner tasks;
    final Tagger tagger;
    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();

    /** Results wait until the test takes its turn. */
    CompareBench() {
        this.session = session();
        this.tasks = new TaskRunner(turns::add, failures::add);
        this.tagger = new Tagger(session, focus);
        layOut();
    }

    /** Results are applied by somebody else, such as the toolkit's thread. */
    CompareBench(Executor apply) {
        this.session = session();
        this.tasks = new TaskRunner(apply, failures::add);
        this.tagger = new Tagger(session, focus);
        layOut();
    }

    private static Session session() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:47:00Z"), ZoneOffset.UTC);
        return new Session(new MemoryJournal(), Project.EMPTY, CODER.id(), clock, Runnable::run);
    }

    private static Code code(String id, String name, int order, String colour, Mark mark, String key) {
        return new Code(
                new Code.Id(id),
                name,
                null,
                order,
                new Code.Look(colour, mark),
                key,
                Code.Rules.NONE,
                List.of(),
                false);
    }

    private void layOut() {
        session.listen(focus::follow);
        List<Edit> edits = new ArrayList<>(List.of(
                new Edit.PutCoder(CODER), new Edit.PutCode(ACTOR), new Edit.PutCode(POSITION)));
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                edits.addAll(report(file.getFileName().toString().substring(0, 3), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.perform(new Edit.Batch("lay out", edits));
    }

    /** A document with the zones and the description that an import would propose. */
    static List<Edit> report(String id, String text) {
        Zones zones = ZoneRecogniser.recognise(text);
        Metadata guess = MetadataGuess.guess(text, zones);
        boolean one = id.equals("000") || id.equals("001");
        Metadata metadata = one ? guess.withDate(LocalDate.of(2017, 3, 24), null).withStory("Geneva talks") : guess;
        Source source = new Source(id + ".txt", "0".repeat(64), "UTF-8", List.of());
        Document document = new Document(new Document.Id(id), id, text, source, metadata);
        return List.of(new Edit.PutDocument(document), new Edit.PutZones(document.id(), zones));
    }

    /** Adds two texts without furniture and answers them as a pair. */
    Pair versions(String a, String b) {
        Document.Id one = new Document.Id("x" + session.project().documents().size());
        Document.Id other = new Document.Id("y" + session.project().documents().size());
        session.perform(new Edit.Batch("two more", List.of(
                report(one.value(), a).getFirst(), report(other.value(), b).getFirst())));
        return new Pair(one, other);
    }

    /** A model that somebody looks at, with the two versions of the report chosen and worked out. */
    CompareModel comparing() {
        CompareModel model = new CompareModel(session, focus, tasks);
        model.versions().choose(new Pair(LONGER, AGENCY));
        model.look(true);
        settle();
        return model;
    }

    /** Waits until no work is left. */
    void settle() {
        try {
            while (!tasks.running().isEmpty()) {
                Runnable turn = turns.poll(60, TimeUnit.SECONDS);
                if (turn == null) {
                    throw new AssertionError("the work has not ended");
                }
                turn.run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Document document(Document.Id id) {
        return session.project().document(id).orElseThrow();
    }

    /** The first place of some words in a document. */
    Span words(Document.Id id, String words) {
        int start = document(id).text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /** The current difference as "layer: words of A -> words of B". */
    static String current(CompareModel model) {
        return model.at().current().get().map(difference -> told(model, difference)).orElse("nowhere");
    }

    static String told(CompareModel model, Difference difference) {
        Comparison comparison = model.comparison().get().orElseThrow();
        return difference.layer().word() + ": " + Readings.shortly(Readings.words(comparison, difference, Side.A), 30)
                + " -> " + Readings.shortly(Readings.words(comparison, difference, Side.B), 30);
    }

    @Override
    public void close() {
        tasks.close();
    }
}
