package variorum.workbench.reader;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * What the reader says about a report above its text.
 *
 * @param title in place of a headline the text does not have; nothing when it has one
 * @param lines outlet, date and writers
 */
record Masthead(Optional<String> title, List<String> lines) {

    static final String NO_HEADLINE = "No headline in the text";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final String DOT = " · ";
    private static final String LEFT_TO_RIGHT = "\u200E";

    /** More would not fit into one of two columns side by side. */
    private static final int LONGEST_LINE = 62;

    private static final int ROOM_FOR_WIDE_LETTERS = 4;

    Masthead {
        lines = List.copyOf(lines);
    }

    static Masthead of(Document document, Zones zones) {
        Metadata known = document.metadata();
        boolean inText = zones.of(Zone.Kind.HEADLINE).findAny().isPresent();
        Optional<String> title = inText
                ? Optional.empty()
                : Optional.of(known.title().isEmpty() ? NO_HEADLINE : known.title());
        return new Masthead(title, lines(known));
    }

    private static List<String> lines(Metadata known) {
        List<String> facts = new ArrayList<>();
        facts.add(publisher(known));
        LocalDate date = known.date();
        facts.add(date == null ? "no date" : when(date, known));
        facts.removeIf(String::isEmpty);
        facts.replaceAll(Masthead::steady);
        String writers = known.byline().isEmpty() ? "no\u00A0byline" : steady(known.byline());
        String first = String.join(DOT, facts);
        String whole = first + DOT + writers;
        if (whole.length() <= LONGEST_LINE) {
            return List.of(whole);
        }
        boolean tooLong = first.length() > LONGEST_LINE - ROOM_FOR_WIDE_LETTERS && facts.size() > 1;
        return tooLong ? List.of(facts.getFirst(), facts.getLast() + DOT + writers) : List.of(first, writers);
    }

    /** Names in a script written from right to left would draw the figures after them to their other side. */
    private static String steady(String fact) {
        boolean mixed = Bidi.requiresBidi(fact.toCharArray(), 0, fact.length());
        return mixed ? LEFT_TO_RIGHT + fact + LEFT_TO_RIGHT : fact;
    }

    private static String publisher(Metadata known) {
        boolean same = known.agency().isEmpty() || known.agency().equals(known.outlet());
        return known.outlet().isEmpty() || same
                ? known.outlet() + (known.outlet().isEmpty() ? known.agency() : "")
                : known.outlet() + ", " + known.agency();
    }

    private static String when(LocalDate date, Metadata known) {
        LocalTime time = known.time();
        return DAY.format(date) + (time == null ? "" : ", " + TIME.format(time));
    }
}
