package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.collation.Collating.collate;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which layer a difference lies. */
class LayersTest {

    private static final LocalDate FRIDAY = LocalDate.of(2017, 3, 24);

    /** Each line: a sentence, what is put in the place of its brackets in A and in B, the layer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Talks in Geneva with the [] envoy ended early                | US        | U.S.            | typography
        The [] delegation left the talks in Geneva                   | Ja’afari  | Ja'afari        | typography
        The army lost [] men in the battle for the dam               | 40000     | 40,000          | typography
        Talks with the [] of the party ended in Geneva               | leader    | Leader          | style
        The president of Turkey, Recep Tayyip [], left the summit    | Erdogan   | Erdoğan         | style
        An armed [] controls the roads near the dam                  | organisation | organization | style
        The ministry of [] denied the reports about the dam          | defence   | defense         | style
        The rebels [] leave the town near the dam                    | did not   | didn't          | style
        The army lost [] tanks in the battle for the dam             | five      | 5               | style
        The village was taken back from [] by local fighters         | Daesh     | Islamic State   | name
        The village was taken back by [] and local fighters          | Assad     | al-Assad        | name
        The minister met with [] after the talks in Geneva           | Lavrov    | him             | name
        The minister will travel to Geneva on []                     | Monday    | Tuesday         | time
        The minister will travel to Geneva []                        | tomorrow  | on Saturday     | time
        The ministers agreed in [] to restart the talks              | March     | April           | time
        At least [] people died when the market was bombed           | 150       | 170             | number
        At least [] people died when the market was bombed           | thirty    | forty           | number
        The general [] that the bridge near the town was mined       | said      | claimed         | attribution
        The general [] that the bridge near the town was mined       | said      | told Reuters    | attribution
        General [] said that the bridge near the old town was mined  | Dempsey   | Kirby           | attribution
        Prices in the north of the country rose by five []           | percent   | %               | style
        The travelling [] of the factory voted to strike             | programme | program         | style
        Soldiers entered [] on the border with Turkey                | Kobani    | Ayn al-Arab     | name
        The minister met [] Lavrov after the talks in Geneva         | Mr        | Sergei          | name
        Fighters of the [] have reached the dam                      | SDF       | Syrian Democratic Forces | name
        The talks in Geneva failed []                                | last night | on Thursday evening | time
        The talks in Geneva failed []                                | two days ago | on Wednesday    | time
        The talks in Geneva failed at []                             | 9am       | 10am            | time
        The talks in Geneva failed on []                             | 24 March  | Friday          | time
        The talks in Geneva failed [] week                           | this      | last            | time
        The talks will resume in Geneva within []                    | weeks     | days            | time
        The harbour cost [] million euros to repair after the storm  | 5         | 6               | number
        About [] of the old town was destroyed                       | half      | two thirds      | number
        He was the [] soldier of the unit to be killed               | third     | fourth          | number
        [] than 200 people were killed near the dam                  | More      | Fewer           | number
        The minister [] the talks in Geneva had failed               | said      | admitted        | attribution
        The talks in Geneva had failed, [] said on television        | Lavrov    | Kerry           | attribution
        The talks in Geneva had failed, [] said on television        | the minister | an official     | attribution
        The talks in Geneva had failed, [] the minister              | according to | said            | attribution
        The talks in Geneva had failed, [] reported                  | Reuters   | AFP             | attribution
        The [] advanced on the dam in the night                      | terrorists | militants       | wording
        The army [] the dam on the river in a battle                 | captured  | liberated       | wording
        The [] talks in Geneva had failed again                      | peace     | proximity       | wording
        The dam was bombed [] heavily by the army                    | very      | most            | wording
        The [] attack on the dam killed eleven men                   | first     | latest          | wording
        The talks were held with the [] of the country in Geneva     | regime    | government      | wording
        The [] was designed to disrupt peace talks in Geneva         | opposition attack | rebel offensive | wording
        """)
    void theLayerOfASubstitution(String sentence, String a, String b, String layer) {
        collate(FRIDAY, sentence.replace("[]", a), sentence.replace("[]", b)).gives(layer + ": " + a + " -> " + b);
    }

    @Test
    void theTableCountsTheSameExchangeOnceWhateverLayersItIsOn() {
        String text = "The envoy met Daesh in the city. The mayor praised Daesh at the bridge. The army shelled Daesh"
                + " at noon. “We are fighting Daesh on every street of the town,” said the general of the army.";
        Alignment alignment = collate(FRIDAY, text, text.replace("Daesh", "Islamic State")).alignment();
        assertThat(alignment.substitutions()).containsExactly(
                new Substitution("Daesh", "Islamic State", 4, Layer.NAME));
        assertThat(alignment.where(alignment.substitutions().getFirst())).extracting(Difference::layer)
                .containsExactly(Layer.NAME, Layer.NAME, Layer.NAME, Layer.QUOTATION);
    }

    /** One amount, one title, one unit in the manner of two houses; and what only looks like it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The company paid [] for the rights to the film           | $5m            | $5 million        | style
        The company paid [] for the rights to the film           | $5 m           | $5 million        | style
        The company paid [] for the rights to the film           | $5m            | $5 m              | style
        The company paid [] for the rights to the film           | $5m            | 5 million dollars | style
        The company paid [] for the rights to the film           | €20m           | 20 million euros  | style
        The company paid [] for the rights to the film           | £3.2bn         | £3.2 billion      | style
        The company paid [] for the rights to the film           | $5m            | $6m               | number
        The company paid [] for the rights to the film           | $5m            | $5bn              | number
        The company paid [] for the rights to the film           | £3.2bn         | £32bn             | number
        The company paid [] for the rights to the film           | $5 million     | $5bn              | number
        The company paid [] for the rights to the film           | €5 million     | £5 million        | number
        About [] people live in the valley below the dam         | 1.5m           | 1.5 million       | style
        About [] people live in the valley below the dam         | 1.5 million    | 1,500,000         | style
        About [] people live in the valley below the dam         | two million    | 2m                | style
        About [] people live in the valley below the dam         | three thousand | 3,000             | style
        About [] people live in the valley below the dam         | three thousand | 4,000             | number
        Rund [] Menschen leben in dem Tal unter dem Damm         | 3,2 Millionen  | 32 Millionen      | number
        The runner covered [] in bad weather without a pause     | 10 km          | 10 kilometres     | style
        The runner covered [] in bad weather without a pause     | 10km           | 10 kilometers     | style
        The runner covered [] in bad weather without a pause     | 10km           | 12km              | number
        The ministers will meet again on [] in the old hall      | 24 March       | 24th March        | style
        The ministers will meet again on [] in the old hall      | Mon            | Monday            | style
        The envoy flew to the [] for talks on the new dam        | UK             | U.K.              | typography
        The envoy flew to the [] for talks on the new dam        | UK             | U.K               | style
        The envoy flew to the [] for talks on the new dam        | UK             | United Kingdom    | name
        """)
    void houseStyleIsTheSameValueOtherwiseWritten(String sentence, String a, String b, String layer) {
        assertThat(collate(FRIDAY, sentence.replace("[]", a), sentence.replace("[]", b)).alignment().differences())
                .extracting(difference -> difference.layer().word())
                .containsExactly(layer);
    }

    @Test
    void relativeDatesAreResolvedByTheDayOfTheReport() {
        Collating collated = collate(FRIDAY,
                "The envoy said today that the talks in Geneva had failed.",
                "The envoy said on Friday that the talks in Geneva had failed.")
                .gives("time: today -> on Friday");
        assertThat(collated.alignment().differences().getFirst().reason()).isEqualTo("both mean Friday 24 March 2017");
    }

    @Test
    void daysThatDifferAreNamed() {
        Collating collated = collate(FRIDAY,
                "The envoy said yesterday that the talks in Geneva had failed.",
                "The envoy said on Monday that the talks in Geneva had failed.");
        assertThat(collated.alignment().differences().getFirst().reason())
                .isEqualTo("one means Monday 20 March 2017, the other Thursday 23 March 2017");
    }

    @Test
    void withoutADayARelativeDateIsStillTime() {
        collate(
                        "The envoy said today that the talks had failed.",
                        "The envoy said on Friday that the talks had failed.")
                .gives("time: today -> on Friday");
    }

    @Test
    void aGlossOfANameIsName() {
        collate("Fighters of the Syrian Democratic Forces have reached the dam.",
                "Fighters of the Syrian Democratic Forces (SDF) have reached the dam.")
                .gives("name:  -> (SDF)");
    }

    @Test
    void aPartOfAHyphenedNameGrowsToTheWholeName() {
        collate(
                        "Al-Ja’afari said nobody could claim to be fighting.",
                        "Ja'afari said nobody could claim to be fighting.")
                .gives("name: Al-Ja’afari -> Ja'afari");
    }

    @Test
    void punctuationAndDashesAreTypography() {
        collate("The talks, he said, had failed in Geneva – again.", "The talks he said had failed in Geneva - again.")
                .gives("typography: , -> ", "typography: , -> ", "typography: – -> -");
    }

    @Test
    void aHyphenIsStyle() {
        collate("The then-besieged city was bombed for weeks.", "The then besieged city was bombed for weeks.")
                .gives("style: - -> ");
    }

    @Test
    void wordOrderIsWordingAndSaysSo() {
        Collating collated = collate(
                "The chief negotiator of the delegation said at the peace talks in Geneva.",
                "The chief negotiator of the delegation at the peace talks in Geneva said.")
                .gives("wording: said -> ", "wording:  -> said");
        assertThat(collated.alignment().differences()).allMatch(d -> d.reason().contains("another place"));
    }

    @Test
    void aTimeIsCutOutOfALargerHunk() {
        collate(FRIDAY, "The chief negotiator announced at peace talks in Geneva earlier today.",
                "The chief negotiator at peace talks in Geneva announced on Friday.")
                .tells("time: earlier today -> on Friday");
    }

    @Test
    void aDayWithAndWithoutOnIsStyle() {
        collate(FRIDAY, "Rebels of the group said on Friday that the talks had failed.",
                "Rebels of the group said Friday that the talks had failed.")
                .gives("style: on -> ");
    }

    @Test
    void howExactlyANumberIsMeantIsNumber() {
        collate("The storm killed eleven people near the dam.", "The storm killed at least eleven people near the dam.")
                .gives("number:  -> at least");
    }

    @Test
    void wordsPutElsewhereAreNotTakenForWordsPutForOthers() {
        collate("He had denied writing them for weeks.", "He, who had denied for weeks writing them, resigned.")
                .tells("wording: for weeks. -> ", "wording:  -> for weeks");
    }

    @Test
    void aPhraseReworkedAtAnotherPlaceSaysSo() {
        Collating collated = collate(
                "After three days of fighting the army retook the bridge, officials said on Sunday.",
                "Officials said on Sunday that the army had retaken the bridge after three days of fighting.");
        assertThat(collated.alignment().differences())
                .filteredOn(d -> d.layer() == Layer.WORDING)
                .hasSize(2)
                .allMatch(d -> d.reason().startsWith("much the same words at another place"));
    }

    @Test
    void aTitleBeforeANameIsName() {
        collate("The minister met Putin after the talks.",
                "The minister met the Russian president, Vladimir Putin after the talks.")
                .gives("name:  -> the Russian president, Vladimir");
    }

    @Test
    void aSourceThatOnlyOneVersionNamesIsAttribution() {
        collate("At least 20 civilians were killed in the strike, according to a monitoring group based in Britain.",
                "At least 20 civilians were killed in the strike.")
                .gives("attribution: , according to a monitoring group based in Britain -> ");
        collate("The ambassador said the blockade of the port was a crime and called for sanctions.",
                "The blockade of the port was a crime, said the ambassador, who called for sanctions.")
                .tells("attribution: The ambassador said -> ", "attribution:  -> , said the ambassador, who");
        collate("The army fought the Islamic State near the dam on the river.",
                "The army fought near the dam on the river.")
                .gives("wording: the Islamic State -> ");
    }

    @Test
    void germanNounsAreNoNames() {
        collate("Der Kanzler sagte im Bundestag, die Hilfe für das Land sei nicht genug.",
                "Der Minister sagte im Bundestag, die Hilfe für das Land sei nicht genug.")
                .gives("wording: Kanzler -> Minister");
    }

    @Test
    void exchangesOverOneFunctionWordAreOneDifference() {
        collate("They took control of the city near the bridge after the battle.",
                "They captured parts of a village near the bridge after the battle.")
                .gives("wording: took control of the city -> captured parts of a village");
    }

    @Test
    void noHunkRunsOverTheEndOfAParagraph() {
        Collating collated = collate(
                "The envoy left the talks in Geneva today.\n\nThe army shelled the road to the dam.",
                "The envoy left the talks in Geneva on Friday.\n\nThe new army shelled the road to the dam.");
        collated.gives("time: today -> on Friday", "wording:  -> new");
    }
}
