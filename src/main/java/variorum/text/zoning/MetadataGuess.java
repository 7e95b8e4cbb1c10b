package variorum.text.zoning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.text.Characters;
import variorum.text.Metadata;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * What the zones of a report say about it: title, date, writers, agency, outlet, language. What they do not say stays
 * empty.
 */
public final class MetadataGuess {

    private static final Pattern REPORTED = Pattern.compile(
            "(?i)\\b(?:reporting|berichterstattung|reportage) (?:by|von|par) ?:? ?([^;()\\[\\]]+)");
    private static final Pattern SOURCE = Pattern.compile("(?i)^(?:sources?|quelle|fuente|fonte|المصدر) ?: ?(.+)$");
    private static final Pattern ORGANISATION = Cues.any("\\b(?:news|press|agency|agentur|times|post)$");
    private static final Pattern PLACE_BEHIND_NAMES = Pattern.compile(" in \\p{Lu}[\\p{L} ]+$");

    private MetadataGuess() {}

    /** The metadata that a text and its zones give. */
    public static Metadata guess(String text, Zones zones) {
        Metadata titled = Metadata.UNKNOWN
                .withTitle(words(text, zones, Zone.Kind.HEADLINE).findFirst().orElse(""))
                .withLanguage(LanguageGuess.of(text, zones));
        Metadata credited = credits(text, zones, titled);
        Optional<PrintedDate> printed = date(text, zones);
        return printed.isEmpty() ? credited : credited.withDate(printed.get().date(), printed.get().time());
    }

    private static Optional<PrintedDate> date(String text, Zones zones) {
        return Stream.concat(words(text, zones, Zone.Kind.DATE), words(text, zones, Zone.Kind.BYLINE))
                .flatMap(line -> PrintedDate.in(line).stream())
                .filter(printed -> printed.date() != null)
                .findFirst();
    }

    private static Metadata credits(String text, Zones zones, Metadata known) {
        List<String> bylines = words(text, zones, Zone.Kind.BYLINE).toList();
        List<String> signed = bylines.stream().filter(Bylines::isSigned).map(Bylines::names).toList();
        List<String> credits = words(text, zones, Zone.Kind.CREDIT).toList();
        String byline = Stream.of(signed.stream(), reporters(credits), bylines.stream())
                .flatMap(found -> found)
                .findFirst()
                .orElse("");
        String source = credits.stream().map(SOURCE::matcher).filter(Matcher::matches).map(m -> m.group(1).strip())
                .findFirst().orElse("");
        String house = bylines.stream().filter(line -> ORGANISATION.matcher(line).find() && signed.isEmpty())
                .findFirst().orElse("");
        String agency = agency(text, zones, Stream.concat(bylines.stream(), Stream.of(source)));
        return known.withCredits(byline, agency).withOutlet(source.isEmpty() || source.equals(agency) ? house : source);
    }

    private static Stream<String> reporters(List<String> credits) {
        return credits.stream().map(REPORTED::matcher).filter(Matcher::find).map(m -> m.group(1).strip())
                .map(names -> PLACE_BEHIND_NAMES.matcher(names).replaceFirst(""));
    }

    private static String agency(String text, Zones zones, Stream<String> names) {
        Optional<String> inDateline = words(text, zones, Zone.Kind.DATELINE)
                .flatMap(line -> Agencies.inDateline(line).stream())
                .findFirst();
        return inDateline.orElseGet(() -> names
                .filter(line -> Agencies.isName(line) && !ORGANISATION.matcher(line).find())
                .findFirst()
                .orElse(""));
    }

    private static Stream<String> words(String text, Zones zones, Zone.Kind kind) {
        return zones.of(kind)
                .map(zone -> Characters.onOneLine(zone.span().in(text)).strip());
    }
}
