package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hands among the columns of the table. */
class DrawnColumnsTest {

    private static final List<Column> THREE = List.of(Column.NUMBER, column("actor"), column("position"));

    private final DrawnColumns columns = new DrawnColumns();

    private static Column column(String name) {
        return new Column(name, name, 100, Optional.empty());
    }

    @Test
    void theHandsBeginBesideTheNumberAndStopAtTheEdges() {
        columns.fit(THREE, 600);
        assertThat(columns.current()).contains(THREE.get(1));
        columns.step(5);
        assertThat(columns.current()).contains(THREE.get(2));
        columns.step(-5);
        assertThat(columns.current()).contains(Column.NUMBER);
        assertThat(columns.left()).isZero();
    }

    @Test
    void aColumnThatGoesLeavesTheHandsInOneThatIsThere() {
        columns.fit(THREE, 600);
        columns.goTo(THREE.get(2));
        columns.fit(THREE.subList(0, 2), 600);
        assertThat(columns.current()).contains(THREE.get(1));
        assertThat(columns.left()).isEqualTo(columns.widths()[0] + ColumnsShown.GAP);
    }

    @Test
    void withoutColumnsTheHandsAreNowhere() {
        columns.fit(List.of(), 600);
        columns.step(1);
        assertThat(columns.current()).isEmpty();
        assertThat(columns.left()).isZero();
    }
}
