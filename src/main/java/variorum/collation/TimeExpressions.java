package variorum.collation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time among folded English words, and the day they mean. A day of the week is the last such day
 * up to the day of the report, as newspapers use it; with "next" it is the first after.
 */
final class TimeExpressions {

    /** Words from one to before another that speak of a time, and the day meant if it can be told. */
    record Found(int from, int to, @Nullable LocalDate day) {
        boolean isAllOf(List<String> words) {
            return from == 0 && to == words.size();
        }
    }

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> RELATIVE =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1, "overnight", 0);
    /** Months that are a month only beside a number. */
    private static final Set<String> ALSO_VERBS = Set.of("may", "march", "mar");

    private static final Set<String> UNITS = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "decade",
            "decades",
            "hour",
            "hours",
            "minute",
            "minutes",
            "morning",
            "afternoon",
            "evening",
            "night",
            "noon",
            "midnight",
            "weekend",
            "dawn",
            "am",
            "pm",
            "gmt",
            "bst",
            "est",
            "edt",
            "utc");
    private static final Set<String> BEFORE = Set.of(
            "on",
            "earlier",
            "later",
            "late",
            "early",
            "last",
            "next",
            "this",
            "since",
            "by",
            "until",
            "past",
            "previous",
            "following",
            "in",
            "at",
            "from",
            "recent",
            "coming",
            "of",
            "the",
            "ago",
            "local",
            "time");
    private static final Set<String> AFTER = Set.of("ago", "local", "time", "earlier", "later", "of", "the");
    private static final Set<String> ARTICLES = Set.of("of", "the");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> NUMERALS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "few", "several", "a",
            "couple");

    private static final Set<String> CORES = new HashSet<>(UNITS);
    private static final Pattern CLOCK_OR_DECADE =
            Pattern.compile("\\d{1,2}:\\d\\d|\\d{1,2}([:.]\\d\\d)?[ap]m|(19|20)\\d0s");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            MONTHS.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        CORES.addAll(WEEKDAYS.keySet());
        CORES.addAll(MONTHS.keySet());
        CORES.addAll(RELATIVE.keySet());
    }

    private TimeExpressions() {}

    /** The expressions among some words, in their order. */
    static List<Found> in(List<String> words, @Nullable LocalDate reportDay) {
        List<Found> found = List.of();
        for (int at = 0; at < words.size(); at++) {
            if (isCore(words, at)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                Found expression = around(words, at, lastEnd(found), reportDay);
                found.add(expression);
                at = expression.to() - 1;
            }
        }
        return found;
    }

    private static Found around(List<String> words, int core, int limit, @Nullable LocalDate reportDay) {
        int from = core;
        while (from > limit && isLeadIn(words, from - 1)) {
            from--;
        }
        int to = core + 1;
        while (to < words.size() && (isCore(words, to) || isTail(words, to))) {
            to++;
        }
        while (to > core + 1 && (words.get(to - 1).equals("of") || words.get(to - 1).equals("the"))) {
            to--;
        }
        return new Found(from, to, day(words.subList(from, to), reportDay));
    }

    private static int lastEnd(List<Found> found) {
        return found.isEmpty() ? 0 : found.getLast().to();
    }

    private static boolean isCore(List<String> words, int at) {
        String word = words.get(at);
        return CORES.contains(word)
                ? !ALSO_VERBS.contains(word) || besideNumber(words, at)
                : isYear(word) || (digits(word) > 0 && CLOCK_OR_DECADE.matcher(word).matches());
    }

    /** Whether a word names a day, a month, a year or another time by itself. */
    static boolean isTime(String word) {
        return CORES.contains(word) ? !ALSO_VERBS.contains(word) : isYear(word);
    }

    static boolean isDay(String word) {
        return WEEKDAYS.containsKey(word);
    }

    /** Whether words say which time is meant by the name of a time that follows: "last", "late on". */
    static boolean leadsIn(List<String> words) {
        return BEFORE.containsAll(words) && !ARTICLES.containsAll(words);
    }

    /** Whether words say which time is meant by one that stands before: "ago", "later". */
    static boolean follows(List<String> words) {
        return AFTER.containsAll(words) && !ARTICLES.containsAll(words);
    }

    /** Whether words are the name of a month and nothing else; "may" and "march" are. */
    static boolean isMonth(List<String> words) {
        return words.size() == 1 && MONTHS.containsKey(words.getFirst());
    }

    private static boolean besideNumber(List<String> words, int at) {
        return (at > 0 && isNumber(words.get(at - 1))) || (at + 1 < words.size() && isNumber(words.get(at + 1)));
    }

    private static boolean isLeadIn(List<String> words, int at) {
        String word = words.get(at);
        return BEFORE.contains(word) || isNumber(word) || NUMERALS.contains(word);
    }

    private static boolean isTail(List<String> words, int at) {
        String word = words.get(at);
        return AFTER.contains(word) || isNumber(word);
    }

    private static boolean isNumber(String word) {
        int digits = digits(word);
        return digits > 0 && digits <= 4 && (digits == word.length() || ORDINALS.contains(word.substring(digits)));
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    static boolean isYear(String word) {
        return word.length() == 4 && digits(word) == 4
                && (word.startsWith("18") || word.startsWith("19") || word.startsWith("20"));
    }

    private static @Nullable LocalDate day(List<String> words, @Nullable LocalDate reportDay) {
        for (String word : words) {
            if (reportDay != null && RELATIVE.containsKey(word)) {
                return reportDay.plusDays(RELATIVE.get(word));
            }
            DayOfWeek weekday = WEEKDAYS.get(word);
            if (reportDay != null && weekday != null) {
                return reportDay.with(words.contains("next")
                        ? TemporalAdjusters.next(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
            }
        }
        return written(words, reportDay);
    }

    /** A day written with its month, in the year it names or in the report's. */
    private static @Nullable LocalDate written(List<String> words, @Nullable LocalDate reportDay) {
        Month month = null;
        int dayOfMonth = 0;
        int year = reportDay == null ? 0 : reportDay.getYear();
        for (String word : words) {
            if (MONTHS.containsKey(word)) {
                month = MONTHS.get(word);
            } else if (isYear(word)) {
                year = Integer.parseInt(word);
            } else if (isNumber(word) && digits(word) <= 2) {
                dayOfMonth = Integer.parseInt(word.substring(0, digits(word)));
            }
        }
        if (month == null || dayOfMonth == 0 || year == 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
