/**
 * The commands: what Variorum does without a window.
 *
 * <p>{@link variorum.cli.Cli} is the entry: it parses, runs one command and answers an exit code: 0 fine, 1 something
 * was found wrong, 2 usage, 3 unreadable input, 4 could not write. Each command is one class; what it says goes to the
 * {@link variorum.cli.Console} it was given.
 *
 * <pre>{@code
 * int code = Cli.run(List.of("check", "raqqa.variorum"), Console.ofSystem());
 * }</pre>
 *
 * <p>Changes go through the same door as in the window, so they can be undone there. No command opens a window, and
 * none shows a stack trace.
 */
@NullMarked
package variorum.cli;

import org.jspecify.annotations.NullMarked;
