package variorum.collation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges whether a difference is one of time, and whether the times are the same after all. */
final class TimeJudge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private TimeJudge() {}

    /** The verdict if each side is nothing but an expression of time; otherwise null. */
    static @Nullable Verdict judge(Hunk hunk) {
        if (TimeExpressions.isMonth(hunk.a()) && TimeExpressions.isMonth(hunk.b())) {
            return new Verdict(Layer.TIME, "another month");
        }
        if (hunk.timesA().isEmpty() && hunk.timesB().isEmpty()) {
            return besideTime(hunk);
        }
        return isOnlyTime(hunk.a(), hunk.timesA()) && isOnlyTime(hunk.b(), hunk.timesB())
                ? new Verdict(Layer.TIME, reason(day(hunk.timesA()), day(hunk.timesB())))
                : null;
    }

    /** "Last" against "this" before a week both have. */
    private static @Nullable Verdict besideTime(Hunk hunk) {
        String before = hunk.gap().before() == null ? "" : hunk.gap().before().a().folded();
        String after = hunk.gap().after() == null ? "" : hunk.gap().after().a().folded();
        boolean leadIn = TimeExpressions.isTime(after) && isEmptyOr(hunk, TimeExpressions::leadsIn);
        boolean tail = TimeExpressions.isTime(before) && isEmptyOr(hunk, TimeExpressions::follows);
        if (leadIn && TimeExpressions.isDay(after) && !hunk.isSubstitution()
                && (hunk.a().isEmpty() ? hunk.b() : hunk.a()).equals(List.of("on"))) {
            return new Verdict(Layer.STYLE, "a day with and without \"on\"");
        }
        return leadIn || tail ? new Verdict(Layer.TIME, "an expression of time") : null;
    }

    private static boolean isEmptyOr(Hunk hunk, Predicate<List<String>> words) {
        return (hunk.a().isEmpty() || words.test(hunk.a())) && (hunk.b().isEmpty() || words.test(hunk.b()));
    }

    private static boolean isOnlyTime(List<String> words, List<TimeExpressions.Found> times) {
        return words.isEmpty() || (times.size() == 1 && times.getFirst().isAllOf(words));
    }

    private static @Nullable LocalDate day(List<TimeExpressions.Found> times) {
        return times.isEmpty() ? null : times.getFirst().day();
    }

    private static String reason(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one != null && other != null) {
            return one.equals(other)
                    ? "both mean " + DAY.format(one)
                    : "one means " + DAY.format(one.isBefore(other) ? one : other)
                            + ", the other " + DAY.format(one.isBefore(other) ? other : one);
        }
        LocalDate known = one != null ? one : other;
        return known == null ? "an expression of time" : "an expression of time: " + DAY.format(known);
    }
}
