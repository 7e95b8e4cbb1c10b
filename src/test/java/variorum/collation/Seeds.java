package variorum.collation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** The five reports with their zones set by hand, as a careful reader would. */
final class Seeds {

    private Seeds() {}

    /** The report of 24 March 2017 in its longer version. */
    static Witness longer() {
        String text = text("000_d3e54ca867e92ff7.txt");
        Zones zones = zones(
                text,
                Zone.Kind.BOILERPLATE,
                "Creating new perspectives since 2009",
                Zone.Kind.HEADLINE,
                "Syria says US action on Daesh-held Raqqa ‘illegitimate’",
                Zone.Kind.DATE,
                "March 24, 2017 at 4:22 pm",
                Zone.Kind.CAPTION,
                "Militants fire at Daesh positions near the Raqqa highway [Abkhazian Network/Wikipedia]",
                Zone.Kind.PROMO,
                "Read: US deploys 400 extra troops to Syria",
                Zone.Kind.PROMO,
                "Read: The solution for Syria is American");
        return new Witness("000", "000", text, zones, LocalDate.of(2017, 3, 24));
    }

    /** The agency's version, without a headline. */
    static Witness agency() {
        String text = text("001_00b348ee3a9163f0.txt");
        Zones zones = zones(text,
                Zone.Kind.BOILERPLATE, text.substring(0, text.indexOf("GENEVA")).strip(),
                Zone.Kind.DATELINE, "GENEVA (Reuters) -",
                Zone.Kind.CREDIT, "(Reporting by Tom Miles and Stephanie Nebehay; Editing by Janet Lawrence)",
                Zone.Kind.BOILERPLATE, text.substring(text.indexOf("Neuer Inhalt")));
        return new Witness("001", "001", text, zones, LocalDate.of(2017, 3, 24));
    }

    /** A State Department briefing, by one outlet. */
    static Witness briefing() {
        String text = text("002_8238394846e3ab29.txt");
        Zones zones = zones(
                text,
                Zone.Kind.HEADLINE,
                "US rejects cooperating with Russia or Assad in Raqqa operation",
                Zone.Kind.CAPTION,
                "Militant fighters from the extremist Islamic State group during a parade in Raqqa, Syria. File photo",
                Zone.Kind.BYLINE,
                "ARA News",
                Zone.Kind.BOILERPLATE,
                text.substring(text.indexOf("Leave a Reply")));
        return new Witness("002", "002", text, zones, null);
    }

    /** Another briefing of the same department by the same outlet, with other words throughout. */
    static Witness otherBriefing() {
        String text = text("003_b795c0d7fe07e557.txt");
        Zones zones = zones(
                text,
                Zone.Kind.HEADLINE,
                text.substring(0, text.indexOf('\n')).strip(),
                Zone.Kind.CAPTION,
                text.substring(text.indexOf("Kurdish fighters of"), text.indexOf("Photo: ARA News") + 15),
                Zone.Kind.DATELINE,
                "KOBANE\u00A0–",
                Zone.Kind.CREDIT,
                "Reporting by: Wladimir van Wilgenburg",
                Zone.Kind.BOILERPLATE,
                text.substring(text.indexOf("Source: ARA News")));
        return new Witness("003", "003", text, zones, null);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("seeds", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Zones zones(String text, Object... kindsAndWords) {
        Zones zones = Zones.NONE;
        for (int i = 0; i < kindsAndWords.length; i += 2) {
            String words = (String) kindsAndWords[i + 1];
            int start = text.indexOf(words);
            zones = zones.with((Zone.Kind) kindsAndWords[i], new Span(start, start + words.length()));
        }
        return zones;
    }
}
