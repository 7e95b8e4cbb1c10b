package variorum.text.zoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Metadata;

class MetadataGuessTest {

    private static Metadata guess(String text) {
        return MetadataGuess.guess(text, ZoneRecogniser.recognise(text));
    }

    private static Metadata ofSeed(String seed) {
        return guess(SeedZones.text(seed));
    }

    private static Metadata ofShape(String name) {
        return ZoneRecogniserTest.shapes().stream().filter(shape -> shape.name().equals(name))
                .map(shape -> guess(shape.text())).findFirst().orElseThrow();
    }

    @Test
    void titleDateAndHourAreReadFromHeadlineAndDate() {
        Metadata seed = ofSeed("000_d3e54ca867e92ff7");
        assertThat(seed.title()).isEqualTo("Syria says US action on Daesh-held Raqqa ‘illegitimate’");
        assertThat(seed.date()).isEqualTo(LocalDate.of(2017, 3, 24));
        assertThat(seed.time()).isEqualTo(LocalTime.of(16, 22));
        assertThat(seed.language()).isEqualTo("en");
    }

    @Test
    void aReportWithoutAHeadlineHasNoTitle() {
        Metadata seed = ofSeed("001_00b348ee3a9163f0");
        assertThat(seed.title()).isEmpty();
        assertThat(seed.byline()).isEqualTo("Tom Miles and Stephanie Nebehay");
        assertThat(seed.agency()).isEqualTo("Reuters");
    }

    @Test
    void theHouseThatSignsIsWriterAndOutlet() {
        Metadata seed = ofSeed("002_8238394846e3ab29");
        assertThat(seed.byline()).isEqualTo("ARA News");
        assertThat(seed.outlet()).isEqualTo("ARA News");
        assertThat(seed.agency()).isEmpty();
    }

    @Test
    void aReporterNamedAtTheEndIsTheWriter() {
        Metadata seed = ofSeed("003_b795c0d7fe07e557");
        assertThat(seed.byline()).isEqualTo("Wladimir van Wilgenburg");
        assertThat(seed.outlet()).isEqualTo("ARA News");
        assertThat(seed.date()).isNull();
    }

    @Test
    void theDayAPageWasPrintedIsNotTheDayOfTheReport() {
        assertThat(ofSeed("004_d255a6c94168b61c").date()).isNull();
    }

    @Test
    void languagesAreToldApart() {
        assertThat(ofShape("German wire copy").language()).isEqualTo("de");
        assertThat(ofShape("French").language()).isEqualTo("fr");
        assertThat(ofShape("Arabic").language()).isEqualTo("ar");
        assertThat(ofShape("Chinese").language()).isEqualTo("zh");
        assertThat(ofShape("one line only").language()).isEmpty();
    }

    @Test
    void theFirstDateCountsNotTheUpdate() {
        Metadata web = ofShape("web page with byline, update and picture");
        assertThat(web.date()).isEqualTo(LocalDate.of(2021, 5, 14));
        assertThat(web.time()).isEqualTo(LocalTime.of(8, 30));
        assertThat(web.byline()).isEqualTo("Maria Keller and Tom Lund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "March 24, 2017 at 4:22 pm; 2017-03-24; 16:22",
        "24 March 2017; 2017-03-24;",
        "Fri 24 Mar 2017 16.22 GMT; 2017-03-24; 16:22",
        "Published: 24th March, 2017; 2017-03-24;",
        "2017-03-24T16:22:05Z; 2017-03-24; 16:22",
        "24.03.2017, 16:22 Uhr; 2017-03-24; 16:22",
        "vendredi 24 mars 2017 à 16h22; 2017-03-24; 16:22",
        "24 de marzo de 2017; 2017-03-24;",
        "24 марта 2017; 2017-03-24;",
        "24 Mart 2017; 2017-03-24;",
        "٢٤ مارس ٢٠١٧; 2017-03-24;",
        "24 آذار/مارس 2017; 2017-03-24;",
        "2017年3月24日; 2017-03-24;",
        "12/24/2017; 2017-12-24;",
        "24/12/2017; 2017-12-24;",
        "March 24, 2017 12:05 AM; 2017-03-24; 00:05",
    })
    void printedDatesOfManyKindsAreRead(String line, LocalDate date, LocalTime time) {
        assertThat(PrintedDate.in(line)).hasValueSatisfying(printed -> {
            assertThat(printed.date()).isEqualTo(date);
            assertThat(printed.time()).isEqualTo(time);
        });
        assertThat(PrintedDate.isAlone(line)).isTrue();
    }

    @Test
    void aDayThatCouldBeTwoIsADateButNotKnown() {
        assertThat(PrintedDate.isAlone("03/04/2017")).isTrue();
        assertThat(PrintedDate.in("03/04/2017")).hasValueSatisfying(printed -> assertThat(printed.date()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Printable version | Jan 29, 2022 7:15:55 AM |",
        "The siege of 24 March 2017 and after",
        "30 February 2017",
        "4,022 people",
        "Monday",
    })
    void otherLinesAreNoDates(String line) {
        assertThat(PrintedDate.isAlone(line)).isFalse();
    }
}
