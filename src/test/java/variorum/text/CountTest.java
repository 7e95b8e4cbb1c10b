package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is said as one, several as several. */
class CountTest {

    @ParameterizedTest
    @CsvSource({
        "0, tag, 0 tags", "1, tag, 1 tag", "2, tag, 2 tags", "1, story, 1 story", "3, story, 3 stories",
        "2, day, 2 days", "2, search, 2 searches", "2, index, 2 indexes", "2, class, 2 classes"})
    void aThingNamedAsOne(long number, String thing, String said) {
        assertThat(Count.of(number, thing)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2, tags without the note, 2 tags without the note", "1, tags without the note, 1 tag without the note",
        "1, entities, 1 entity", "1, saved searches, 1 saved search", "1, notes on the project, 1 note on the project",
        "1, statements binding nothing, 1 statement binding nothing", "1, names over DNA's 190 characters, "
                + "1 name over DNA's 190 characters"})
    void thingsNamedAsSeveral(long number, String things, String said) {
        assertThat(Count.ofThose(number, things)).isEqualTo(said);
    }
}
