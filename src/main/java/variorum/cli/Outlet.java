package variorum.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where results leave the program. A print stream keeps to itself that a disk is full; this ends the command, so that
 * nobody takes half a result for a whole one.
 */
final class Outlet extends FilterOutputStream {

    private final Runnable before;

    /** @param before done each time before something leaves */
    Outlet(OutputStream to, Runnable before) {
        super(to);
        this.before = before;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        before.run();
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw lost(failed);
        }
    }

    /** Who reads through a pipe and has seen enough closes it, and wants to hear no more. */
    private static Failure lost(IOException failed) {
        String reason = String.valueOf(failed.getMessage());
        return new Failure(
                Failure.UNWRITABLE,
                reason.equals("Broken pipe") ? "" : "What was found could not all be written: " + reason + ".");
    }
}
