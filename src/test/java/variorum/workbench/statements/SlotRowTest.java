package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the fields of the strip share its width. */
class SlotRowTest {

    private static final int[] NAMES = {1, 1, 0};

    @Test
    void whatIsLeftGoesToTheNames() {
        assertThat(SlotRow.widths(new double[] {100, 200, 60}, NAMES, 400)).containsExactly(120, 220, 60);
    }

    @Test
    void onlyTheWidestAreCutWhereThereIsTooLittle() {
        assertThat(SlotRow.widths(new double[] {100, 260, 60}, NAMES, 300)).containsExactly(100, 140, 60);
        assertThat(SlotRow.widths(new double[] {260, 260, 60}, NAMES, 300)).containsExactly(120, 120, 60);
        assertThat(SlotRow.widths(new double[] {260, 260, 260}, NAMES, 90)).containsExactly(30, 30, 30);
    }
}
