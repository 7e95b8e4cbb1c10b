package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsShownTest {

    private static final Optional<Slot> ANY_FIELD = Optional.of(new Slot.OfNote());
    private static final List<Column> COLUMNS = List.of(
            Column.NUMBER, new Column("actor", "Actor", 142, ANY_FIELD), new Column("words", "Words", 0, ANY_FIELD),
            new Column("event", "Event", 142, ANY_FIELD), Column.DOCUMENTS, Column.SURE);

    @ParameterizedTest
    @ValueSource(doubles = {500, 600, 700, 900, 1400})
    void allColumnsStandInTheRoomAndTheSquaresOfTheDocumentsKeepTheirs(double room) {
        double[] widths = ColumnsShown.widths(COLUMNS, room);
        assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(room);
        assertThat(widths[4]).isEqualTo(Column.DOCUMENTS.width());
    }
}
