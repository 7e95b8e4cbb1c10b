package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.task.Progress;

/** What a command printed and answered. */
record Ran(int code, String out, String err) {

    /** Runs the command that these words say. */
    static Ran run(Object... words) {
        StringWriter out = new StringWriter();
        return run(new PrintWriter(out), out, words);
    }

    /** Runs it where what it prints goes elsewhere. */
    static Ran runInto(OutputStream elsewhere, Object... words) {
        var writer = new OutputStreamWriter(new Outlet(elsewhere, () -> {}), StandardCharsets.UTF_8);
        return run(new PrintWriter(writer), new StringWriter(), words);
    }

    private static Ran run(PrintWriter writer, StringWriter out, Object... words) {
        StringWriter err = new StringWriter();
        Console console = new Console(writer, new PrintWriter(err), Progress.NONE);
        int code = Cli.run(List.of(words).stream().map(Object::toString).toList(), console);
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return new Ran(code, out.toString(), err.toString());
    }
}
