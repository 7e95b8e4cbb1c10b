package variorum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import variorum.task.Progress;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err what went wrong
 * @param progress how far work is; {@link Progress#NONE} where nobody looks
 */
public record Console(PrintWriter out, PrintWriter err, Progress progress) {

    /**
     * The console the program was started from. Results for a file or another program are UTF-8 whatever the language
     * of the system; a terminal is spoken to in its own encoding.
     */
    public static Console ofSystem() {
        boolean watched = isTerminal(System.console());
        ProgressLine line = new ProgressLine(System.err);
        Charset encoding = watched ? encoding(System.out) : StandardCharsets.UTF_8;
        return new Console(
                writer(new FileOutputStream(FileDescriptor.out), line, encoding, watched),
                writer(System.err, line, encoding(System.err), true),
                watched ? line : Progress.NONE);
    }

    private static boolean isTerminal(java.io.@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /** Where no language is set, that of a stream is ASCII, which is taken for "not known". */
    private static Charset encoding(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
    }

    private static PrintWriter writer(OutputStream stream, ProgressLine line, Charset encoding, boolean atOnce) {
        return new PrintWriter(new OutputStreamWriter(new Outlet(stream, line::wipe), encoding), atOnce);
    }
}
