package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Coder;
import variorum.collation.overlap.Sketch;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** What is kept of a document for the search for shared words is what its text and zones give. */
class SketchesTest {

    private static final String TEXT = """
            😀 A headline of some few words
            The first paragraph tells what happened in the city on Friday, and who said so.
            Subscribe to our letter and never miss a word of what we print.""";

    @TempDir
    Path folder;

    private Path path;
    private ProjectFile file;
    private Session session;

    @BeforeEach
    void makeAProject() throws NotOpened {
        path = folder.resolve("war.variorum");
        file = ProjectFile.create(path);
        session = Samples.session(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static List<Sketch> kept(ProjectFile file) {
        return file.sketches(Progress.NONE).stream().sorted(Comparator.comparing(Sketch::document)).toList();
    }

    private static List<Sketch> made(Project project) {
        return project.documents().values().stream()
                .map(document -> Sketch.of(document.id(), document.text(), project.zonesOf(document.id())))
                .sorted(Comparator.comparing(Sketch::document))
                .toList();
    }

    @Test
    void theyFollowImportsUndoRedoAndARestart() throws NotOpened {
        Samples.put(session, "a", TEXT);
        Samples.put(session, "b", TEXT + " Once more.");
        Samples.put(session, "c", TEXT);
        assertThat(kept(file)).hasSize(3).isEqualTo(made(session.project()));
        session.undo();
        assertThat(kept(file)).hasSize(2).isEqualTo(made(session.project()));
        session.redo();
        file.close();
        file = ProjectFile.open(path);
        assertThat(kept(file)).isEqualTo(made(session.project()));
    }

    @Test
    void ofManyDocumentsNoneIsLostNorTwiceAndWorkGoesOnMeanwhile() throws Exception {
        List<Edit> many = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            many.add(new Edit.PutDocument(Samples.document("many" + i, i % 3 == 0 ? TEXT : TEXT + " No. " + i / 4)));
        }
        session.perform(new Edit.Batch("import many", many));
        List<Sketch> expected = made(session.project());
        AtomicInteger coders = new AtomicInteger();
        List<Sketch> found = file.sketches((done, total, what) -> CompletableFuture.runAsync(() ->
                        session.perform(new Edit.PutCoder(new Coder(
                                new Coder.Id("c" + coders.incrementAndGet()), "Coder " + coders, "#123456"))))
                .orTimeout(1, TimeUnit.MINUTES)
                .join());
        assertThat(found.stream().sorted(Comparator.comparing(Sketch::document))).isEqualTo(expected);
        assertThat(coders.get()).isGreaterThan(2);
    }

    @Test
    void zonesThatChangeChangeThemWithoutNewFingerprints() throws Exception {
        Samples.put(session, "a", TEXT);
        Sketch before = kept(file).getFirst();
        int notice = TEXT.indexOf("Subscribe");
        session.perform(new Edit.PutZones(new Document.Id("a"), new Zones(List.of(
                new Zone(Zone.Kind.HEADLINE, new Span(0, TEXT.indexOf('\n'))),
                new Zone(Zone.Kind.BOILERPLATE, new Span(notice, TEXT.length()))))));

        assertThat(kept(file)).isEqualTo(made(session.project()));
        assertThat(kept(file).getFirst()).isNotEqualTo(before);
        assertThat(Samples.query(path, "SELECT count(*) FROM fingerprint")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE fingerprint_rule SET rule = 99", "DELETE FROM fingerprint",
        "DELETE FROM fingerprint_rule", "UPDATE fingerprint SET entries = x'01'"})
    void madeByOtherRulesMissingOrBrokenTheyAreMadeAnew(String harm) throws Exception {
        Samples.put(session, "a", TEXT);
        file.close();
        Samples.sql(path, harm);
        try (ProjectFile reader = ProjectFile.openReadOnly(path)) {
            assertThat(kept(reader)).isEqualTo(made(session.project()));
        }
        file = ProjectFile.open(path);
        assertThat(kept(file)).isEqualTo(made(session.project()));
    }

    @Test
    void makingThemAnewIsNoChangeOfTheProject() throws Exception {
        Samples.put(session, "a", TEXT);
        file.close();
        Samples.sql(path, "DELETE FROM fingerprint");
        file = ProjectFile.open(path);
        List<String> before = Samples.query(path, "SELECT revision, mark, seal FROM project");
        kept(file);

        assertThat(Samples.query(path, "SELECT count(*) FROM fingerprint")).containsExactly("1");
        assertThat(Samples.query(path, "SELECT revision, mark, seal FROM project")).isEqualTo(before);
        session = Samples.session(file);
        Samples.put(session, "b", "Another text, so that something is written after that.");
        assertThat(file.check(Progress.NONE)).isEmpty();
    }

    @Test
    void aCheckFindsFingerprintsOfAnotherText() throws Exception {
        Samples.put(session, "a", TEXT);
        Samples.put(session, "b", "Quite another text that has at least five words.");
        file.close();
        Samples.sql(path, "UPDATE fingerprint SET entries = (SELECT entries FROM fingerprint WHERE text = 1)");
        file = ProjectFile.open(path);

        assertThat(file.check(Progress.NONE)).singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("fingerprints of text 2"));
    }

    @Test
    void aCancelledSearchLeavesTheProjectAsItWas() throws Exception {
        Samples.put(session, "a", TEXT);
        file.close();
        Samples.sql(path, "DELETE FROM fingerprint");
        file = ProjectFile.open(path);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> file.sketches((done, all, what) -> {
            throw new Cancelled();
        }));
        assertThat(kept(file)).isEqualTo(made(session.project()));
    }

    @Test
    void filesOfVersion2GetThemWhenTheyAreAskedFor() throws Exception {
        Path old = folder.resolve("old.variorum");
        try (InputStream in = SketchesTest.class.getResourceAsStream("version-2.variorum")) {
            Files.copy(in, old);
        }
        try (ProjectFile opened = ProjectFile.open(old)) {
            Loaded loaded = opened.load(Progress.NONE);
            assertThat(loaded.problems()).isEmpty();
            assertThat(kept(opened)).isNotEmpty().isEqualTo(made(loaded.project()));
            assertThat(opened.check(Progress.NONE)).isEmpty();
        }
    }
}
