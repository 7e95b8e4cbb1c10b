package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.annotation.Coder;
import variorum.workbench.Bench;
import variorum.workbench.control.Overlays;
import variorum.workbench.testing.Fx;

class CoderMenuTest {

    private final Bench bench = new Bench();
    private final CoderMenu menu = new CoderMenu(bench.session, bench.messages, Fx.get(Overlays::new));

    private Coder now() {
        return bench.session.project().coders().get(bench.session.coder());
    }

    @Test
    void whoIsNamedAgainIsTheSameAsBefore() {
        menu.codeAs("Ada");
        Coder ada = now();
        menu.codeAs("Coder 1");
        assertThat(now()).isEqualTo(Bench.CODER);
        menu.codeAs("Ada");
        assertThat(now()).isEqualTo(ada);
        assertThat(bench.session.project().coders()).hasSize(2);
    }

    @Test
    void nobodyGetsTheNameOfAnother() {
        menu.codeAs("Ada");
        menu.rename(now(), "Coder 1");
        assertThat(now().name()).isEqualTo("Ada");
        assertThat(bench.messages.line().get()).isEqualTo("Coder 1 is the name of another coder; Ada keeps this one.");
        menu.rename(now(), "Eve");
        assertThat(now().name()).isEqualTo("Eve");
    }
}
