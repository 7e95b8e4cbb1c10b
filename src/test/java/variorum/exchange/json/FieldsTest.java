package variorum.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats of others ask of JSON that ours do not. */
class FieldsTest {

    @Test
    void aListMayStandForAnObject() throws BadJson {
        List<Fields> read = Fields.parse("{\"label\":[[0,2,\"X\",9],{\"start\":3,\"end\":4}]}")
                .tuples("label", "start", "end", "label");
        assertThat(read.getFirst().number("end")).isEqualTo(2);
        assertThat(read.getFirst().text("label")).isEqualTo("X");
        assertThat(read.getLast().number("start")).isEqualTo(3);
        assertThat(read.getLast().textOrNull("label")).isNull();
    }

    @Test
    void oneMayStandForManyAndATextForAnObject() throws BadJson {
        String json = "{\"one\":\"a\",\"many\":[\"b\",{\"id\":\"c\"}],\"object\":{\"id\":\"d\"}}";
        Fields fields = Fields.parse(json);
        assertThat(fields.oneOrMany("one", "id").getFirst().text("id")).isEqualTo("a");
        List<Fields> many = fields.oneOrMany("many", "id");
        assertThat(many.getFirst().text("id")).isEqualTo("b");
        assertThat(many.getLast().text("id")).isEqualTo("c");
        assertThat(fields.isObject("object")).isTrue();
        assertThat(fields.oneOrMany("object", "id")).hasSize(1);
        assertThat(fields.oneOrMany("nothing", "id")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.50", "12e3, 12000", "1e2000000000, 1E+2000000000", "1e-2000000000, 1E-2000000000"})
    void aNumberIsWrittenOutUnlessThatWouldFillAMemory(String number, String words) throws BadJson {
        assertThat(Fields.parse("{\"number\": " + number + "}").scalar("number")).isEqualTo(words);
    }

    @Test
    void anArrayOfObjectsIsReadWhole() throws BadJson {
        assertThat(Fields.parseAll("[]")).isEmpty();
        assertThat(Fields.parseAll(" [{\"a\":1},{\"a\":2}] ")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "[{}", "[{},]", "[1]", "[{}]{}", "[[{}]]"})
    void whatIsNoArrayOfObjectsIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> Fields.parseAll(json)).isInstanceOf(BadJson.class).hasMessageEndingWith(".");
    }

    @Test
    void tuplesAreWrittenAsTheyAreRead() throws BadJson {
        String line = JsonLine.of(json -> json
                .allTuples("label", List.of("a", "b"), name -> List.of(1, 2, name)).allTexts("none", List.of()));
        assertThat(line).isEqualTo("{\"label\":[[1,2,\"a\"],[1,2,\"b\"]],\"none\":[]}");
        assertThat(Fields.parse(line).tuples("label", "x", "y", "z").getLast().text("z")).isEqualTo("b");
    }
}
