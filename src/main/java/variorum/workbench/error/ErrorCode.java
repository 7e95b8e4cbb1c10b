package variorum.workbench.error;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Four hexadecimal digits that name a defect: the same place in the program gives the same digits, whatever the data
 * was. They are cut from the classes of the failure and its causes and from the methods on the way to it.
 */
final class ErrorCode {

    private static final int FRAMES = 12;
    private static final int LONGEST_CAUSE = 8;

    private ErrorCode() {}

    static String of(Throwable failure) {
        int hash = 7;
        Throwable at = failure;
        for (int depth = 0; at != null && depth < LONGEST_CAUSE; depth++, at = at.getCause()) {
            hash = 31 * hash + at.getClass().getName().hashCode();
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                hash = 31 * hash + place(frames[i]).hashCode();
            }
        }
        return "%04X".formatted((hash ^ (hash >>> 16)) & 0xFFFF);
    }

    /** Without line numbers and without the numbers that compilers give lambdas, which change with every build. */
    private static String place(StackTraceElement frame) {
        return frame.getClassName().replaceAll("\\$.*", "") + "." + frame.getMethodName().replaceAll("[$\\d]+", "");
    }

    /** The failure with its causes as developers want to see it. */
    static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
