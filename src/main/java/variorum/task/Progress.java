package variorum.task;

/** Where long work reports how far it is and learns that it should stop. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches: reports nowhere and is never cancelled. */
    Progress NONE = (done, total, what) -> {};

    /**
     * Says how far the work is.
     *
     * @param done steps finished, from 0
     * @param total steps in all; 0 when that is not known
     * @param what what is being worked on now, as a reader would say it
     * @throws Cancelled when the work is no longer wanted; the engine lets it pass and leaves nothing half done
     */
    void at(long done, long total, String what);

    /** Reports only the part of a larger task between {@code from} and {@code to}, both between 0 and 1. */
    default Progress part(double from, double to) {
        return (done, total, what) -> {
            double share = total == 0 ? 0 : (double) done / total;
            at(Math.round(1000 * (from + (to - from) * share)), 1000, what);
        };
    }
}
