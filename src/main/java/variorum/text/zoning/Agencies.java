package variorum.text.zoning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The news agencies whose names stand in datelines, captions and credits. Names are matched as they are printed. */
public final class Agencies {

    /** A regular expression for one agency's name, in the form it is printed in. */
    static final String NAME = "(?:" + String.join("|", Cues.lines("""
            Thomson Reuters
            Reuters
            REUTERS
            رويترز
            (?:The )?Associated Press
            AP
            Agence France[- ]Presse
            AFP
            أ ?ف ?ب
            فرانس برس
            dpa
            DPA
            د ?ب ?أ
            UPI
            ANSA
            EFE
            (?:ITAR-)?TASS
            Interfax
            RIA Novosti
            Xinhua
            新华社
            Kyodo
            Yonhap
            PTI
            IANS
            ANI
            KUNA
            SANA
            سانا
            Anadolu(?: Agency)?
            الأناضول
            Petra
            WAM
            SPA
            MENA
            IRNA
            APA
            (?:Keystone-)?SDA
            sda
            ATS
            Belga
            ANP
            NTB
            Ritzau
            PAP
            MTI
            EPA
            epa
            Getty(?: Images)?
            CNN
            BBC
            VOA
            RFE/RL
            Bloomberg
            IPS""")) + ")";

    private static final Pattern WHOLE = Pattern.compile(
            NAME + "(?:(?: ?[,/&] ?| and | und | et | y )" + NAME + ")*");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:news )?agencies|staff(?: and agencies| writers?| reporters?)?|agenturen|agences|agencias|وكالات");
    private static final Pattern SOMEWHERE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])" + NAME + "(?![\\p{L}\\p{N}/])");
    private static final Map<String, String> SHORT_NAMES = Map.of("thomson reuters", "Reuters", "reuters", "Reuters",
            "رويترز", "Reuters", "associated press", "AP", "the associated press", "AP", "agence france-presse", "AFP",
            "agence france presse", "AFP", "فرانس برس", "AFP", "itar-tass", "TASS", "anadolu agency", "Anadolu");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(/](" + NAME + ")[)/]");

    /** In UTF-16 units; a longer line is no list of names, whatever it is made of. */
    private static final int LONGEST = 200;

    private Agencies() {}

    /** Whether the words are nothing but the name of an agency, or of several. */
    static boolean isName(String words) {
        return words.length() <= LONGEST
                && (WHOLE.matcher(words).matches() || COLLECTIVE.matcher(words.toLowerCase(Locale.ROOT)).matches());
    }

    /** The agency a dateline names between brackets or strokes. */
    static Optional<String> inDateline(String dateline) {
        Matcher matcher = IN_BRACKETS.matcher(dateline);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The agencies that a dateline, byline or credit names, each by one name however it is printed, in the order they
     * come. A name beside a stroke is the credit of a picture ("REUTERS/Denis Balibouse") and not taken.
     */
    public static List<String> named(String words) {
        return SOMEWHERE.matcher(words).results()
                .map(found -> SHORT_NAMES.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group()))
                .distinct()
                .toList();
    }
}
