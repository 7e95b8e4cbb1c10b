package variorum.cli;

/** Numbers of things in words. */
final class Count {

    private Count() {}

    /** {@code 1 report}, {@code 2 reports}. */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
