package variorum.search.expression;

import variorum.task.Progress;

/** Asks now and then whether the work is still wanted. */
final class Pulse {

    private static final int STEPS = 1 << 17;

    private Progress progress = Progress.NONE;
    private long steps;

    /** From now on it is this one that is asked. */
    void of(Progress asked) {
        progress = asked;
    }

    /** Counts work that takes so many times a nanosecond or two. */
    void beat(long more) {
        steps += more;
        if (steps >= STEPS) {
            steps = 0;
            progress.at(0, 0, "");
        }
    }
}
