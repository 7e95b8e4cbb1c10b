package variorum.workbench.codebook;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where the codebook leads to in the rest of the window.
 *
 * @param search searches all reports for a query
 * @param run runs a command of the window by its identifier
 * @param onKey what a single key does already while one reads, as a menu says it; nothing for the key of a code
 */
public record Outward(Consumer<String> search, Consumer<String> run, Function<String, Optional<String>> onKey) {}
