package variorum.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.annotation.Location;
import variorum.task.Progress;

/** A journal without a file, for tests of what happens above one. As with a file, any thread may call. */
public final class MemoryJournal implements Journal {

    private enum State { DONE, UNDONE, ABANDONED }

    private static final class Kept {
        final Line line;
        final Entry entry;
        State state = State.DONE;

        Kept(Line line, Entry entry) {
            this.line = line;
            this.entry = entry;
        }
    }

    private final List<Kept> kept = new ArrayList<>();

    /** Makes the next write fail when true, as a full disk does. */
    public boolean full;

    @Override
    public synchronized void append(Entry entry, Progress progress) {
        mayWrite();
        progress.at(0, 1, "writing");
        kept.stream().filter(k -> k.state == State.UNDONE).forEach(k -> k.state = State.ABANDONED);
        Line line = new Line(kept.size() + 1, entry.at(), entry.coder(), entry.label(), entry.location(), false);
        kept.add(new Kept(line, entry));
    }

    @Override
    public synchronized void undo(Line line) {
        mayWrite();
        at(line).state = State.UNDONE;
    }

    @Override
    public synchronized void redo(Line line) {
        mayWrite();
        at(line).state = State.DONE;
    }

    private void mayWrite() {
        if (full) {
            throw new JournalFailed("The disk is full; nothing was changed.", new IllegalStateException("full"));
        }
    }

    @Override
    public synchronized Optional<Line> lastDone() {
        return kept.reversed().stream().filter(k -> k.state == State.DONE).map(k -> k.line).findFirst();
    }

    @Override
    public synchronized Optional<Line> nextUndone() {
        return kept.stream().filter(k -> k.state == State.UNDONE).map(k -> k.line).findFirst();
    }

    @Override
    public synchronized Edit edit(Line line) {
        return at(line).entry.edit();
    }

    @Override
    public synchronized Edit inverse(Line line) {
        return at(line).entry.inverse();
    }

    @Override
    public synchronized List<Line> history(Location thing, int most) {
        return IntStream.rangeClosed(1, kept.size())
                .mapToObj(i -> kept.get(kept.size() - i))
                .map(k -> new Line(
                        k.line.number(), k.line.at(), k.line.coder(), k.line.label(), k.line.location(),
                        k.state != State.DONE))
                .filter(line -> thing instanceof Location.WholeProject || line.location().equals(thing))
                .limit(most)
                .toList();
    }

    private Kept at(Line line) {
        return kept.get((int) line.number() - 1);
    }
}
