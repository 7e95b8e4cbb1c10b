package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.annotation.Mark;
import variorum.task.Progress;

class SessionTest {

    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));

    private final MemoryJournal journal = new MemoryJournal();
    private final List<Change> told = new ArrayList<>();
    private final Session session = new Session(
            journal, Project.EMPTY, new Coder.Id("ada"), InstantSource.fixed(Instant.EPOCH), Runnable::run);

    @Test
    void anEditIsWrittenThenShownThenTold() {
        session.listen(told::add);
        session.perform(new Edit.PutCode(ACTOR));
        assertThat(session.project().codebook().codes()).containsExactly(ACTOR);
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("add code Actor");
            assertThat(change.location()).isEqualTo(new Location.OfCode(ACTOR.id()));
            assertThat(change.before()).isEqualTo(Project.EMPTY);
            assertThat(change.after()).isSameAs(session.project());
        });
        assertThat(journal.lastDone()).map(Journal.Line::label).contains("add code Actor");
    }

    @Test
    void whatCouldNotBeWrittenIsNotShown() {
        session.listen(told::add);
        journal.full = true;
        assertThatThrownBy(() -> session.perform(new Edit.PutCode(ACTOR))).isInstanceOf(JournalFailed.class);
        assertThat(session.project()).isSameAs(Project.EMPTY);
        assertThat(told).isEmpty();
        journal.full = false;
        session.perform(new Edit.PutCode(ACTOR));
        journal.full = true;
        assertThatThrownBy(session::undo).isInstanceOf(JournalFailed.class);
        assertThat(session.project().codebook().codes()).containsExactly(ACTOR);
    }

    @Test
    void undoAndRedoGoBackAndForthAndANewEditEndsRedo() {
        session.perform(new Edit.PutCode(ACTOR));
        session.perform(new Edit.PutCode(ACTOR.withName("Actors")));
        assertThat(session.undo()).map(Change::label).contains("change code Actors");
        assertThat(session.project().codebook().codes()).containsExactly(ACTOR);
        assertThat(session.redo()).isPresent();
        assertThat(session.undo()).isPresent();
        assertThat(session.undo()).isPresent();
        assertThat(session.undo()).isEmpty();
        assertThat(session.project()).isEqualTo(Project.EMPTY);
        session.perform(new Edit.PutCode(ACTOR.withName("New")));
        assertThat(session.redo()).isEmpty();
    }

    @Test
    void aListenerThatEditsIsRefused() {
        session.listen(change -> session.perform(new Edit.PutCode(ACTOR.withName("Second"))));
        assertThatThrownBy(() -> session.perform(new Edit.PutCode(ACTOR)))
                .isInstanceOf(EditRejected.class)
                .hasMessageContaining("while it was being told");
        assertThat(session.project().codebook().codes()).containsExactly(ACTOR);
    }

    @Test
    void aListenerThatFailsKeepsNobodyElseFromHearing() {
        session.listen(change -> {
            throw new IllegalStateException("a defect");
        });
        session.listen(told::add);
        assertThatThrownBy(() -> session.perform(new Edit.PutCode(ACTOR))).hasMessage("a defect");
        assertThat(told).hasSize(1);
    }

    @Test
    void aListenerThatStoppedListeningIsNotTold() {
        Runnable stop = session.listen(told::add);
        stop.run();
        session.perform(new Edit.PutCode(ACTOR));
        assertThat(told).isEmpty();
    }

    @Test
    void anEditDuringALongOneIsRefusedAndDoesNotWait() throws InterruptedException, ExecutionException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Journal slow = new SlowJournal(writing, refused);
        Session door = new Session(slow, Project.EMPTY, new Coder.Id("ada"), InstantSource.system(), Runnable::run);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> longEdit = other.submit(() -> door.perform(new Edit.PutCode(ACTOR)));
            writing.await();
            assertThatThrownBy(() -> door.perform(new Edit.PutCode(ACTOR.withName("Other"))))
                    .isInstanceOf(EditRejected.class)
                    .hasMessageContaining("still being written");
            refused.countDown();
            longEdit.get();
        }
        assertThat(door.project().codebook().codes()).containsExactly(ACTOR);
    }

    /** Writes only after the other edit was refused. */
    private static final class SlowJournal implements Journal {
        private final MemoryJournal inner = new MemoryJournal();
        private final CountDownLatch writing;
        private final CountDownLatch refused;

        SlowJournal(CountDownLatch writing, CountDownLatch refused) {
            this.writing = writing;
            this.refused = refused;
        }

        @Override
        public void append(Entry entry, Progress progress) {
            writing.countDown();
            try {
                refused.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            inner.append(entry, progress);
        }

        @Override
        public void undo(Line line) {
            inner.undo(line);
        }

        @Override
        public void redo(Line line) {
            inner.redo(line);
        }

        @Override
        public Optional<Line> lastDone() {
            return inner.lastDone();
        }

        @Override
        public Optional<Line> nextUndone() {
            return inner.nextUndone();
        }

        @Override
        public Edit edit(Line line) {
            return inner.edit(line);
        }

        @Override
        public Edit inverse(Line line) {
            return inner.inverse(line);
        }

        @Override
        public List<Line> history(Location thing, int most) {
            return inner.history(thing, most);
        }
    }
}
