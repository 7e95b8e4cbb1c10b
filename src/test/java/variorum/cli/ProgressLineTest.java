package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** What tells of progress never stands between what is told for good. */
class ProgressLineTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ProgressLine line = new ProgressLine(new PrintStream(screen, true, UTF_8));

    /** What is left to be seen of the line that was printed last. */
    private String seen() {
        String printed = screen.toString(UTF_8).stripTrailing();
        return printed.substring(printed.lastIndexOf('\r') + 1);
    }

    @Test
    void itSaysTheShareDoneAndIsGoneBeforeAnythingElseIsWritten() {
        line.at(1, 3, "Reading");
        assertThat(seen()).isEqualTo("33 %  Reading");

        Outlet outlet = new Outlet(screen, line::wipe);
        outlet.write('x');
        assertThat(screen.toString(UTF_8)).endsWith("\r" + " ".repeat(78) + "\rx");
        outlet.write('y');
        assertThat(screen.toString(UTF_8)).endsWith("\rxy");
    }

    @Test
    void aLongLineIsCutToTheTerminal() {
        line.at(0, 0, "w".repeat(200));

        assertThat(seen()).isEqualTo("w".repeat(78));
    }
}
