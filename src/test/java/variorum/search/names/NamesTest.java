package variorum.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Entity;
import variorum.text.Span;

class NamesTest {

    private static Entity entity(String id, String name, String... aliases) {
        return new Entity(new Entity.Id(id), name, "", List.of(aliases), "", "");
    }

    private static final Registry REGISTRY = Registry.of(List.of(
            entity("jaafari", "Bashar Al-Ja’afari", "Al-Ja’afari", "Ja’afari"),
            entity("daesh", "Daesh", "Islamic State", "ISIS", "IS"),
            entity("us", "United States", "US"),
            entity("syria-state", "Syrian government", "Syria"),
            entity("syria-place", "Syria"),
            entity("assad", "Bashar al-Assad"),
            entity("turkey", "Turkey")));

    private static String mentions(String text) {
        return String.join(
                "; ",
                REGISTRY.mentionsIn(text, Span.of(text)).stream()
                        .map(m -> m.span().in(text) + "="
                                + String.join(
                                        "|",
                                        m.candidates().stream()
                                                .map(Entity.Id::value)
                                                .toList()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "Bashar al-Ja'afari told reporters > Bashar al-Ja'afari=jaafari",
        "Ja'afari said nobody > Ja'afari=jaafari",
        "Bashar Al-Assad’s government > Bashar Al-Assad=assad",
        "the U.S.-backed forces > U.S.=us",
        "Assad’s army and Turkey's > Turkey=turkey",
        "l’Assad, d'Ja’afari, qu’ISIS, jusqu’Turkey > Ja’afari=jaafari; ISIS=daesh; Turkey=turkey",
        "told us that IS is strong > IS=daesh",
        "the Islamic\u00A0State (ISIS) > Islamic\u00A0State=daesh; ISIS=daesh",
        "in Syria and Turkey > Syria=syria-place|syria-state; Turkey=turkey",
        "he ate turkey > ~~",
        "Islamic, State > ~~"
    })
    void aKnownFormIsFoundHoweverItIsSpelt(String text, String found) {
        assertThat(mentions(text)).isEqualTo(found == null || found.equals("~~") ? "" : found);
    }

    @Test
    void aFormOfTwoEntitiesIsAskedAbout() {
        assertThat(REGISTRY.mentionsIn("Syria", new Span(0, 5))).singleElement().matches(Mention::isAmbiguous);
    }

    @Test
    void newNamesAreProposedWithTheirAcronymAndAllTheirPlaces() {
        String text =
                "The US-backed Syrian Democratic Forces (SDF) advanced. An SDF spokeswoman, Jihan Sheikh Ahmed, spoke. "
                        + "Ahmed met Mr. Jan van der Berg. However, nobody from the Kurdistan Workers’ Party came.";
        List<String> proposed = NewNames.in(text, List.of(Span.of(text)), NameWords.ENGLISH, REGISTRY).stream()
                .map(p -> p.name() + (p.aliases().isEmpty() ? "" : " " + p.aliases()) + " x" + p.places().size())
                .toList();
        assertThat(proposed)
                .contains("Syrian Democratic Forces [SDF] x3", "Jihan Sheikh Ahmed [Ahmed] x2", "Jan van der Berg x1");
        assertThat(proposed)
                .noneMatch(name -> name.startsWith("However") || name.startsWith("The ") || name.startsWith("US"));
    }

    @Test
    void theNamesOfARealReportAreProposed() throws IOException {
        String text = Files.readString(Path.of("seeds/000_d3e54ca867e92ff7.txt"));
        List<String> names =
                NewNames.in(text, List.of(Span.of(text)), NameWords.ENGLISH, Registry.of(List.of())).stream()
                        .map(NewNames.Proposal::name)
                        .toList();
        assertThat(names).contains(
                "Daesh", "Raqqa", "Staffan de Mistura", "Jean-Yves Le Drian", "Syrian Democratic Forces", "YPG",
                "European Union", "Jan Egeland", "Geneva");
    }

    private static List<String> proposed(String text, String language) {
        return NewNames.in(text, List.of(Span.of(text)), NameWords.of(language), Registry.of(List.of())).stream()
                .map(p -> p.name() + (p.aliases().isEmpty() ? "" : " " + p.aliases()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "A Syrian minister met Turkish and Sunni leaders, and Mark Toner spoke. > Mark Toner",
        "The Russian Foreign Minister and President Barack Obama met. > Barack Obama",
        "We met Mark Toner. “Regarding Raqqa,” Toner said, “I’m happy.” > Mark Toner [Toner]; Raqqa",
        "UN officials left Syria, said UN Syria adviser Jan Egeland. > UN; Syria; Jan Egeland",
        "It wants Russians for Geneva’s talks. > Russians; Geneva",
        "Ask the Syrian Observatory for Human Rights. > Syrian Observatory for Human Rights",
        "The Kurdish People’s Protection Units (YPG) left; the People’s Protection Units stayed; the YPG won. >"
                + " People’s Protection Units [YPG]",
        "Fighters of al-Nusra and of the Kurdistan Workers’ Party came. > al-Nusra; Kurdistan Workers’ Party",
        "“We were told: ‘Leave the dam,’ and Moscow said: ‘Syria will stay.’” > Moscow; Syria",
        "Washington has agreed. > Washington",
        "Moscow and Damascus agreed. > Moscow; Damascus",
        "Militants have fled. Yesterday it rained. > ~~",
        "Rebels Take Southern Town After Heavy Fighting\\nThey took it on Friday in March. > ~~",
    })
    void whatIsAName(String text, String names) {
        assertThat(String.join("; ", proposed(text.replace("\\n", "\n"), "en-GB")))
                .isEqualTo(names.equals("~~") ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "de > Die Regierung in Damaskus lehnt Gespräche mit den Rebellen ab. > Damaskus",
        "de > Die Syrischen Demokratischen Kräfte (SDF) kamen. Die SDF gingen. > Syrischen Demokratischen Kräfte [SDF]",
        "de > Präsident Baschar al-Assad sprach. Man zieht gegen Assads Truppen in Aleppo. >"
                + " Baschar al-Assad [Assad]; Aleppo",
        "de > US-Außenminister Rex Tillerson warnte. Tillerson sagte in Washington, das Land helfe. >"
                + " Rex Tillerson [Tillerson]; Washington",
        "de > Die Türkei und der Iran, sagte Frau Dr. Schmidt, tragen Verantwortung. > Türkei; Iran; Schmidt",
        "de > Luftangriffe auf Krankenhäuser forderten Tote. Der Rat der Europäischen Union tagt am Montag. >"
                + " Europäischen Union",
        "de > Der Sprecher von Präsident Wladimir Putin, Dmitri Peskow, wies die Vorwürfe zurück. >"
                + " Wladimir Putin; Dmitri Peskow",
        "de > Syrische Truppen und kurdische Kämpfer zogen ab. > ~~",
        "fr > Selon l’Union européenne et M. Le Drian, l'Iran a tort. > Union européenne; Le Drian; Iran",
        "fr > Les Forces démocratiques syriennes (FDS) sont là. Les FDS gagnent. >"
                + " Forces démocratiques syriennes [FDS]",
        "fr > D’Alep à Damas, qu’Ankara le veuille ou non. > Alep; Damas; Ankara",
        "es > El ministro de Asuntos Exteriores, Alfonso Dastis, viajó a Madrid. Dastis y Rusia hablaron. >"
                + " Asuntos Exteriores; Alfonso Dastis [Dastis]; Madrid; Rusia",
        "es > Bashar al Asad habló en la Unión Europea. Pero nadie vino. > Bashar al Asad; Unión Europea",
    })
    void whatIsANameIsToldByTheWordsOfTheLanguage(String language, String text, String names) {
        assertThat(String.join("; ", proposed(text, language))).isEqualTo(names.equals("~~") ? "" : names);
    }

    @Test
    void aLanguageWithoutAFileIsReadAsEnglish() {
        assertThat(NameWords.of("ar")).isSameAs(NameWords.ENGLISH);
        assertThat(NameWords.of("")).isSameAs(NameWords.ENGLISH);
    }

    @Test
    void aPartyOfWorkersIsFoundByItsName() {
        Registry registry = Registry.of(List.of(entity("pkk", "Kurdistan Workers’ Party")));
        String text = "the Kurdistan Workers' Party left";
        assertThat(registry.mentionsIn(text, Span.of(text))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', value = {
        "He fights in Syria. > true", "He fights in northern Syria. > true", "He fights in Iraq and Syria. > true",
        "Syria fights. > false", "He fights with Syria. > false", "It lies in Syria’s hands. > false",
    })
    void aNameAfterInIsAPlace(String text, boolean place) {
        int at = text.indexOf("Syria");
        assertThat(PlaceUse.isOf(text, new Span(at, at + 5))).isEqualTo(place);
    }
}
