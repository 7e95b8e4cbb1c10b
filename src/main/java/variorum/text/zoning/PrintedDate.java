package variorum.text.zoning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;

/**
 * A date as newspapers print it, read out of a line.
 *
 * @param date the day; null when only a time is given, or when 3/4/2017 could be two days
 * @param time the time of day; null when none is given
 * @param rest what else stands in the line once words that only go with dates are taken away
 */
record PrintedDate(@Nullable LocalDate date, @Nullable LocalTime time, String rest) {

    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})";
    private static final String GAP = " ?[ ,/-] ?";

    private static final Pattern SLASHED = Pattern.compile("\\b(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-]" + YEAR + "\\b");

    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?:T(?=\\d))?"),
            Pattern.compile("(?<y>(?:19|20)\\d{2}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日"),
            Pattern.compile("\\b(?<m>\\p{L}{3,12})\\.? " + DAY + ",? " + YEAR + "\\b", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("\\b" + DAY + GAP + "(?:de |of )?(?<m>\\p{L}{3,12}(?:[ /]\\p{L}{3,12})?)\\.?,?"
                    + GAP + "(?:de |del )?" + YEAR + "\\b", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("\\b(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?" + YEAR + "\\b"),
            SLASHED);

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(?<h>\\d{1,2})(?:[:.h](?<min>\\d{2})(?::\\d{2})?)?Z? ?(?<half>[aApP]\\.?[mM]\\b\\.?)?");
    private static final Pattern ZONE = Pattern.compile(
            "\\(?\\b(?:[A-Z]{1,4}ST|[A-Z]{1,2}DT|[CEW]ET|ET|PT|GMT|UTC|Z)\\b\\)?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|[+-]\\d{2}:?\\d{2}\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

    private static final Set<String> COMPANIONS = Cues.words("""
            published publication updated update posted created issued modified last first original
            on at the of and date time local am pm hrs hours
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            veröffentlicht aktualisiert stand um den uhr montag dienstag mittwoch donnerstag freitag samstag sonntag
            publié modifié mis à jour le lundi mardi mercredi jeudi vendredi samedi dimanche
            publicado actualizado el a las lunes martes miércoles jueves viernes sábado domingo
            آخر تحديث نشر نُشر في تاريخ النشر الساعة السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة م هـ
            发布 时间""");

    private static final Set<String> LABELS = Cues.words("""
            published updated posted modified veröffentlicht aktualisiert stand publié modifié publicado actualizado
            تحديث نشر""");

    /** Whether a line is nothing but a date, a date and time, or a label with a time. */
    static boolean isAlone(String line) {
        return in(line).filter(printed -> printed.rest().isEmpty()).isPresent();
    }

    /** The first date in a line; a time alone counts where "updated" or its like stands beside it. */
    static Optional<PrintedDate> in(String line) {
        String plain = plain(line);
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        for (Pattern form : DATES) {
            Matcher matcher = form.matcher(plain);
            while (matcher.find()) {
                LocalDate date = dateOf(matcher);
                if (date != null || form.equals(SLASHED)) {
                    return Optional.of(of(date, plain.substring(0, matcher.start()), plain.substring(matcher.end())));
                }
            }
        }
        boolean labelled = words(plain).stream().anyMatch(LABELS::contains);
        PrintedDate timeOnly = of(null, "", plain);
        return labelled && timeOnly.time() != null ? Optional.of(timeOnly) : Optional.empty();
    }

    /** Digits of any script become ASCII and blanks become spaces; offsets stay. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char other = Characters.isBlank(c) ? ' ' : c;
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : other);
        }
        return plain.toString();
    }

    private static PrintedDate of(@Nullable LocalDate date, String before, String after) {
        String around = before + " | " + after;
        Matcher matcher = TIME.matcher(around);
        LocalTime time = null;
        while (time == null && matcher.find()) {
            time = timeOf(matcher);
            if (time != null) {
                around = around.substring(0, matcher.start()) + ' ' + around.substring(matcher.end());
            }
        }
        String rest = ZONE.matcher(around).replaceAll(" ");
        List<String> others = words(rest).stream()
                .filter(word -> !COMPANIONS.contains(word) && !isAnotherTime(word))
                .toList();
        return new PrintedDate(date, time, others.isEmpty() ? "" : String.join(" ", others));
    }

    /** The same time once more in another zone leaves two digits behind. */
    private static boolean isAnotherTime(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static @Nullable LocalDate dateOf(Matcher matcher) {
        boolean slashed = matcher.namedGroups().containsKey("a");
        int year = Integer.parseInt(matcher.group("y"));
        if (slashed) {
            int a = Integer.parseInt(matcher.group("a"));
            int b = Integer.parseInt(matcher.group("b"));
            boolean clear = a > 12 || b > 12 || a == b;
            return clear ? date(year, a > 12 ? b : a, a > 12 ? a : b) : null;
        }
        return date(year, MonthNames.number(matcher.group("m")), Integer.parseInt(matcher.group("d")));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A number alone is no time: it needs minutes or a half of the day. */
    private static @Nullable LocalTime timeOf(Matcher matcher) {
        String half = matcher.group("half");
        String minutes = matcher.group("min");
        int hour = Integer.parseInt(matcher.group("h"));
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        boolean said = minutes != null || half != null;
        if (!said || hour > 23 || minute > 59 || (half != null && hour > 12)) {
            return null;
        }
        if (half == null) {
            return LocalTime.of(hour, minute);
        }
        boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
        return LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute);
    }
}
