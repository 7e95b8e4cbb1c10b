package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import variorum.task.Cancelled;
import variorum.task.Progress;

/** The comparison that is made beside the window as it opens. */
class FirstComparisonTest {

    @Test
    void itMeetsEveryPartOfTheEngine() {
        assertThat(FirstComparison.made(Progress.NONE)).isGreaterThan(150);
    }

    @Test
    void whoClosesTheWindowDoesNotWaitForIt() {
        assertThatThrownBy(() -> FirstComparison.made((done, total, what) -> {
            throw new Cancelled();
        })).isInstanceOf(Cancelled.class);
    }
}
