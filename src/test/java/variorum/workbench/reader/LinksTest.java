package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.collation.SentencePair;
import variorum.project.Corrections;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.workbench.task.TaskRunner;

class LinksTest {

    private final Room room = new Room();
    private final Semaphore told = new Semaphore(0);
    private final ExecutorService apply = Executors.newSingleThreadExecutor();
    private final TaskRunner tasks = new TaskRunner(apply, failure -> {
        throw new AssertionError(failure);
    });
    private final Links links = new Links(tasks.latest("Comparing"), told::release);

    @AfterEach
    void end() {
        tasks.close();
        apply.shutdown();
    }

    /** Follows on the applying thread and waits until it was told twice: nothing known yet, and what is known. */
    private void compare() throws InterruptedException {
        Project project = room.session.project();
        apply.execute(() -> links.follow(project, List.of(Room.A, Room.B)));
        assertThat(told.tryAcquire(2, 60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingIsSaidUntilItIsKnown() {
        assertThat(links.shares(room.session.project(), Room.A)).isEmpty();
        assertThat(links.partner(Room.A, 700, Room.B)).isEmpty();
    }

    @Test
    void theShareOfEachInTheOtherIsTold() throws InterruptedException {
        compare();
        Project project = room.session.project();
        assertThat(links.shares(project, Room.A)).singleElement().asString().matches("[56]\\d % also in 001");
        assertThat(links.shares(project, Room.B)).singleElement().asString().matches("\\d\\d % also in 000");
    }

    @Test
    void aSentenceIsLinkedWithTheOneThatTellsTheSameBothWays() throws InterruptedException {
        compare();
        int here = room.span(Room.A, "military presence on our territory").start();
        assertThat(links.partner(Room.A, here, Room.B).orElseThrow().in(room.text(Room.B)))
                .startsWith("\"Any military presence on our territory");
        int there = room.span(Room.B, "Ja'afari said nobody").start();
        assertThat(links.partner(Room.B, there, Room.A).orElseThrow().in(room.text(Room.A)))
                .startsWith("Al-Ja’afari said nobody");
    }

    @Test
    void whatIsSaidByHandOfParagraphsHoldsHereToo() throws InterruptedException {
        compare();
        int here = room.span(Room.A, "military presence on our territory").start();
        assertThat(links.partner(Room.A, here, Room.B)).isPresent();
        Span inA = room.span(Room.A, paragraph(Room.A, here));
        Span inB = room.span(Room.B, paragraph(Room.B, room.span(Room.B, "military presence on our").start()));
        room.session.perform(Corrections.in(room.session.project(), Room.A, Room.B).unlink(inA, inB).edit());
        compare();
        assertThat(links.partner(Room.A, here, Room.B)).isEmpty();
    }

    private String paragraph(Document.Id id, int at) {
        String text = room.text(id);
        return text.substring(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    }

    @Test
    void aSentenceThatOnlyOneHasIsLinkedWithNone() throws InterruptedException {
        compare();
        int own = room.span(Room.A, "laughing and walking off").start();
        assertThat(links.partner(Room.A, own, Room.B)).isEmpty();
    }

    @Test
    void levelSentencesAreInTheSameOrderInBoth() throws InterruptedException {
        compare();
        List<SentencePair> level = links.level(Room.A, Room.B);
        assertThat(level).hasSizeGreaterThan(8);
        assertThat(level).extracting(pair -> pair.a().start()).isSorted();
        assertThat(level).extracting(pair -> pair.b().start()).isSorted();
    }

    @Test
    void otherZonesAreComparedAnew() throws InterruptedException {
        compare();
        room.session.perform(new Zoning(room.session.project(), room.session.project().documents().get(Room.A))
                .as(Zone.Kind.PROMO, room.span(Room.A, "“Any military presence")));
        compare();
        assertThat(links.partner(Room.A, room.span(Room.A, "Any military").start(), Room.B)).isEmpty();
    }
}
